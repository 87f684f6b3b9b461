import { describe, expect, it } from 'vitest';
import type { Directory } from '~/domain/directory';
import { bestMatches, matchServices, type MatchQuery, type MatchReason } from '~/domain/directory';
import { bundledDirectory } from '~/domain/directory/bundled-directory';

import { aService, aTerritory, directoryWith } from './match-builders';

const ERFURT: MatchQuery = {
  asOf: '2026-11-20',
  place: { postalCode: '99084', kreis: null, state: null },
};

function ids(directory: Directory, change: Partial<MatchQuery> = {}): string[] {
  return matchServices(directory, { ...ERFURT, ...change }).map(({ service }) => service.id);
}

function reason<Code extends MatchReason['code']>(
  directory: Directory,
  id: string,
  code: Code,
  change: Partial<MatchQuery> = {},
): Extract<MatchReason, { code: Code }> | undefined {
  const match = matchServices(directory, { ...ERFURT, ...change }).find(({ service }) => service.id === id);
  return match?.reasons.find(
    (candidate): candidate is Extract<MatchReason, { code: Code }> => candidate.code === code,
  );
}

describe('nearness', () => {
  const directory = directoryWith(
    aService({ id: 'nation' }),
    aService({ id: 'land', territories: [aTerritory('state', 'DE-TH')] }),
    aService({ id: 'kreis', territories: [aTerritory('kreis', '16051')] }),
    aService({ id: 'codes', territories: [aTerritory('postal-prefix', '990')] }),
    aService({ id: 'elsewhere', territories: [aTerritory('state', 'DE-SN')] }),
    aService({ id: 'other-kreis', territories: [aTerritory('kreis', '16052')] }),
    aService({ id: 'other-codes', territories: [aTerritory('postal-prefix', '991')] }),
    aService({ id: 'nowhere', territories: [] }),
  );

  it('postal-code prefix before Kreis before Land before nationwide, other areas left out', () => {
    expect(ids(directory)).toEqual(['codes', 'kreis', 'land', 'nation']);
  });

  it('without a place only nationwide services can be named', () => {
    expect(ids(directory, { place: { postalCode: null, kreis: null, state: null } })).toEqual(['nation']);
  });

  it('a code in two Länder waits for the Land', () => {
    const place = { postalCode: '07919', kreis: null, state: null };
    expect(ids(directory, { place })).toEqual(['nation']);
    expect(ids(directory, { place: { ...place, state: 'DE-TH' } })).toEqual(['land', 'nation']);
    expect(ids(directory, { place: { ...place, state: 'DE-SN' } })).toEqual(['elsewhere', 'nation']);
  });

  it('a service with overlapping territories is listed once, by the nearest, and says which', () => {
    const both = directoryWith(
      aService({ id: 'both', territories: [aTerritory('state', 'DE-TH'), aTerritory('kreis', '16051')] }),
    );
    expect(ids(both)).toEqual(['both']);
    expect(reason(both, 'both', 'area')).toMatchObject({ kind: 'kreis', place: { de: 'Erfurt' } });
  });

  it('two services of one Kreis are both listed, each with its reason', () => {
    const found = ids(bundledDirectory, {
      place: { postalCode: null, kreis: '13075', state: null },
      kind: 'welcome-center',
    });
    expect(found).toContain('mv-wc-greifswald');
    expect(found).toContain('mv-wc-stettiner-haff');
  });

  it('where the Kreis is unknown, a service of a Kreis around the code is named and asks to confirm', () => {
    const place = { postalCode: '73207', kreis: null, state: null };
    expect(reason(bundledDirectory, 'bw-stuttgart-welcome-service', 'area-likely', { place })).toBeDefined();
  });
});

describe('what a question leaves out', () => {
  it.each<[string, Partial<Parameters<typeof aService>[0]>, Partial<MatchQuery>, boolean]>([
    ['last day', { until: '2026-11-20' }, {}, true],
    ['day after the last', { until: '2026-11-19' }, {}, false],
    ['ended by hand', { state: 'ended' }, {}, false],
    ['merged', { state: 'merged' }, {}, false],
    ['its topic', { topics: ['language'] }, { topic: 'language' }, true],
    ['another topic', { topics: ['language'] }, { topic: 'housing' }, false],
    ['its audience', { audience: 'employer' }, { audience: 'employer' }, true],
    ['the other audience', { audience: 'professional' }, { audience: 'employer' }, false],
    ['everybody', { audience: 'professional' }, { audience: 'both' }, true],
    ['its kind', {}, { kind: 'welcome-center' }, true],
    ['another kind', {}, { kind: 'hotline' }, false],
    [
      'care for a craft',
      { kind: 'health-care-special', specialities: ['care', 'health'] },
      { occupationGroup: 'craft' },
      false,
    ],
    [
      'care for care',
      { kind: 'health-care-special', specialities: ['care', 'health'] },
      { occupationGroup: 'care' },
      true,
    ],
    [
      'care for medicine',
      { kind: 'health-care-special', specialities: ['care', 'health'] },
      { occupationGroup: 'medicine' },
      false,
    ],
    [
      'health for medicine',
      { kind: 'health-care-special', specialities: ['health'] },
      { occupationGroup: 'medicine' },
      true,
    ],
    ['a special welcome centre for others', { specialities: ['care'] }, { occupationGroup: 'craft' }, true],
  ])('%s', (_name, change, query, isListed) => {
    expect(ids(directoryWith(aService({ id: 'one', ...change })), query).includes('one')).toBe(isListed);
  });

  it('what is only planned, or no place to refer to, is never recommended', () => {
    for (const topic of ['residence', 'accelerated-procedure', 'qualification', 'funding'] as const)
      for (const id of ['bund-wsa', 'th-zab-plan', 'bund-azav'])
        expect(ids(bundledDirectory, { topic })).not.toContain(id);
  });
});

describe('order among services of one nearness', () => {
  it.each<
    [
      string,
      Partial<Parameters<typeof aService>[0]>,
      Partial<Parameters<typeof aService>[0]>,
      Partial<MatchQuery>,
    ]
  >([
    ['well backed first', {}, { status: 'from-2020-document' }, {}],
    ['a page before the document of 2024', {}, { status: 'from-2024-document' }, {}],
    ['checked lately first', { verifiedOn: '2026-11-01' }, { verifiedOn: '2026-08-01' }, {}],
    [
      'a check makes an unconfirmed entry good',
      { status: 'unverified', verifiedOn: '2026-11-01' },
      { status: 'from-2020-document' },
      {},
    ],
    ['returned mail last', {}, { bounces: 1 }, {}],
    ['speciality first', { specialities: ['care'] }, {}, { occupationGroup: 'care' }],
    ['language first', { languages: ['vi'] }, {}, { spokenLanguage: 'vi' }],
    ['unknown languages before others', {}, { languages: ['de'] }, { spokenLanguage: 'vi' }],
    ['for this audience first', { audience: 'employer' }, {}, { audience: 'employer' }],
    ['people before portals', {}, { kind: 'portal' }, {}],
    [
      'small area first',
      {},
      { territories: [aTerritory('nationwide', 'DE'), aTerritory('state', 'DE-SN')] },
      {},
    ],
  ])('%s', (_name, first, second, query) => {
    const directory = directoryWith(aService({ id: 'a', ...second }), aService({ id: 'b', ...first }));
    expect(ids(directory, query)).toEqual(['b', 'a']);
  });

  it('a mandate for some stands behind everybody’s service, even when nearer', () => {
    const directory = directoryWith(
      aService({
        id: 'refugees',
        territories: [aTerritory('kreis', '16051')],
        mandate: { de: 'Geflüchtete', en: 'Refugees' },
      }),
      aService({ id: 'all' }),
    );
    expect(ids(directory)).toEqual(['all', 'refugees']);
    expect(reason(directory, 'refugees', 'mandate')).toMatchObject({
      covers: { de: 'Geflüchtete' },
      rest: [],
    });
  });

  it('where no occupation is named, what helps all trades stands before an authority for one', () => {
    const directory = directoryWith(
      aService({ id: 'a', kind: 'recognition-authority', specialities: ['education'] }),
      aService({ id: 'b', status: 'unverified' }),
    );
    expect(ids(directory)).toEqual(['b', 'a']);
    expect(ids(directory, { occupationGroup: 'education' })).toEqual(['a', 'b']);
  });

  it('equal services keep one order', () => {
    const [one, two] = [aService({ id: 'one' }), aService({ id: 'two' })];
    expect(ids(directoryWith(one, two))).toEqual(ids(directoryWith(two, one)));
  });
});

describe('reasons', () => {
  it.each([
    ['2026-09-20', null],
    ['2026-11-01', 60],
    ['2026-10-31', null],
    ['2026-12-31', 0],
  ])('a programme that ends on 2026-12-31, asked on %s: warning %s days before', (asOf, inDays) => {
    const directory = directoryWith(aService({ id: 'one', until: '2026-12-31' }));
    expect(reason(directory, 'one', 'ending', { asOf })?.inDays ?? null).toBe(inDays);
  });

  it('says when it was checked, or what it rests on', () => {
    const directory = directoryWith(
      aService({ id: 'checked', verifiedOn: '2026-11-10' }),
      aService({
        id: 'told',
        status: 'from-2020-document',
        sources: [
          { document: 'x', asOf: '2019' },
          { document: 'y', asOf: '2020-02' },
        ],
      }),
    );
    expect(reason(directory, 'checked', 'verified')).toMatchObject({ on: '2026-11-10', daysAgo: 10 });
    expect(reason(directory, 'told', 'statement')).toMatchObject({
      status: 'from-2020-document',
      asOf: '2020-02',
    });
  });

  it('a plan as of an earlier day does not know of a later check', () => {
    const directory = directoryWith(aService({ id: 'one', verifiedOn: '2026-11-10' }));
    expect(reason(directory, 'one', 'verified', { asOf: '2026-11-09' })).toBeUndefined();
  });

  it('topic, audience, speciality and language are named when asked for', () => {
    const directory = directoryWith(aService({ id: 'one', languages: ['vi'], specialities: ['care'] }));
    const [match] = matchServices(directory, {
      ...ERFURT,
      topic: 'recognition',
      audience: 'employer',
      occupationGroup: 'care',
      spokenLanguage: 'vi',
    });
    expect(match?.reasons.map(({ code }) => code)).toEqual([
      'area',
      'topic',
      'audience',
      'speciality',
      'language',
      'statement',
    ]);
  });

  it('the entries for all chambers name the one of the Kreis', () => {
    expect(reason(bundledDirectory, 'bund-hwk-netz', 'chamber')?.name).toBe('Handwerkskammer Erfurt');
    expect(reason(bundledDirectory, 'bund-ihk-netz', 'chamber')?.name).toBe('IHK Erfurt');
    const place = { postalCode: null, kreis: null, state: 'DE-TH' } as const;
    expect(reason(bundledDirectory, 'bund-ihk-netz', 'chamber', { place })).toBeUndefined();
  });

  it('a Willkommenslotse: what the mandate covers, and by name who does the rest', () => {
    const place = { postalCode: '40210', kreis: null, state: null };
    const found = reason(bundledDirectory, 'nw-ihk-duesseldorf-willkommenslotsen', 'mandate', {
      place,
      occupationGroup: 'trade-industry',
    });
    expect(found?.covers.de).toContain('Geflüchtete');
    expect(found?.rest).toContain('IHK Düsseldorf');
    expect(found?.rest.some((name) => name.includes('ZFE NRW'))).toBe(true);
  });
});

describe('never only what is badly backed', () => {
  it('adds the nationwide service of the kind', () => {
    const directory = directoryWith(
      aService({ id: 'old', kind: 'recognition-counselling', status: 'from-2020-document' }),
      aService({ id: 'bund-zsba', kind: 'portal' }),
    );
    expect(ids(directory, { kind: 'recognition-counselling' })).toEqual(['old', 'bund-zsba']);
    expect(reason(directory, 'bund-zsba', 'fallback', { kind: 'recognition-counselling' })).toBeDefined();
  });

  it('adds nothing where a backed one is there, nor a programme that ended', () => {
    const backed = aService({ id: 'good', kind: 'language' });
    const nationwide = aService({ id: 'bund-berufssprachkurse', kind: 'portal', until: '2026-01-01' });
    expect(ids(directoryWith(backed, nationwide), { kind: 'language' })).toEqual(['good']);
    const old = aService({ id: 'old', kind: 'language', status: 'unverified' });
    expect(ids(directoryWith(old, nationwide), { kind: 'language' })).toEqual(['old']);
  });

  it('the first few keep a backed one among them', () => {
    const directory = directoryWith(
      aService({ id: 'a', status: 'unverified', territories: [aTerritory('kreis', '16051')] }),
      aService({ id: 'b', status: 'unverified', territories: [aTerritory('kreis', '16051')] }),
      aService({ id: 'c' }),
    );
    const matches = matchServices(directory, ERFURT);
    const first = (most: number) => bestMatches(matches, most).map(({ service }) => service.id);
    expect(first(2)).toEqual(['a', 'c']);
    expect(first(3)).toEqual(['a', 'b', 'c']);
    expect(first(0)).toEqual([]);
  });
});
