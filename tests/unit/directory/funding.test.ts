import { describe, expect, it } from 'vitest';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';
import { FUNDING_WORDS } from '~/domain/directory/funding-words';
import { fundingOffers } from '~/domain/directory';
import { fundingFor, type FundingQuery } from '~/domain/directory/funding';
import { isStateCode } from '~/domain/catalogue/states';
import { isCalendarDate } from '~/domain/calendar';

const NOBODY: FundingQuery = {
  asOf: '2026-11-20',
  state: null,
  livesInGermany: false,
  recognitionDay: null,
  measureDay: null,
  isTraining: false,
  isNursing: false,
  isNurseToRecognise: false,
  isEmployed: false,
  takesJobCourse: false,
  hasIntegrationClaim: false,
};

function ids(change: Partial<FundingQuery>): string[] {
  return fundingFor(directory, { ...NOBODY, ...change }).map(({ id }) => id);
}

const HERE = { livesInGermany: true, recognitionDay: '2026-12-01', measureDay: '2027-01-11' } as const;

describe('the data of the programmes', () => {
  it('has unique ids, known Länder, real days and sources', () => {
    expect(directory.funding).toHaveLength(32);
    expect(new Set(directory.funding.map(({ id }) => id)).size).toBe(32);
    for (const programme of directory.funding) {
      expect(programme.states.every(isStateCode), programme.id).toBe(true);
      expect(programme.until === null || isCalendarDate(programme.until), programme.id).toBe(true);
      expect(programme.sources.length, programme.id).toBeGreaterThan(0);
    }
  });

  it('words exist only for programmes of the data, and name its highest sum in both languages', () => {
    for (const [id, words] of Object.entries(FUNDING_WORDS)) {
      const programme = directory.funding.find((entry) => entry.id === id);
      expect(programme, id).toBeDefined();
      const euro = programme?.maxEuro ?? 0;
      if (euro === 0) continue;
      expect(words.text.de, id).toContain(`${euro.toLocaleString('de-DE')} Euro`);
      expect(words.text.en, id).toContain(`${euro.toLocaleString('en-GB')} euros`);
    }
  });
});

describe('the offer', () => {
  const offers = (change: Partial<FundingQuery>, language: 'de' | 'en' = 'de') =>
    fundingOffers(directory, { ...NOBODY, ...change }, language);

  it.each([
    ['anerkennungszuschuss', { ...HERE }, 'before-cost', 'professional'],
    ['sgb3-82', { ...HERE, isEmployed: true }, 'before-start', 'employer'],
    ['nw-willkommensgeld', { isNurseToRecognise: true, state: 'DE-NW' }, 'after-recognition', 'professional'],
    ['asa', { isTraining: true }, 'any-time', 'both'],
  ] as const)('%s says when to apply and for whom it is', (id, change, apply, audience) => {
    for (const language of ['de', 'en'] as const) {
      const offer = offers(change, language).find((each) => each.id === id);
      expect(offer).toMatchObject({ apply, audience });
      expect(offer?.forWhom).not.toBe('');
      expect(offer?.applyText).not.toBe('');
    }
  });

  it.each([
    ['2026-10-31', null],
    ['2026-11-01', 60],
    ['2026-12-31', 0],
  ])('warns from 60 days before the end: on %s %s', (asOf, endsInDays) => {
    const offer = offers({ asOf, isTraining: true, state: 'DE-BW' }).find(({ id }) => id === 'bw-kuemmerer');
    expect(offer?.endsInDays).toBe(endsInDays);
  });

  it('marks what is open for some only', () => {
    expect(offers({ hasIntegrationClaim: true })[0]).toMatchObject({
      id: 'integrationskurs',
      isRestricted: true,
    });
  });

  it('a person in Germany without a job gets the voucher, an employee the training of staff', () => {
    expect(ids({ ...HERE })).toContain('bildungsgutschein');
    expect(ids({ ...HERE, isEmployed: true })).not.toContain('bildungsgutschein');
    expect(ids({ ...HERE, livesInGermany: false })).not.toContain('bildungsgutschein');
  });
});

describe('which programmes fit', () => {
  it.each<[string, Partial<FundingQuery>, string[]]>([
    ['nothing to fund', {}, []],
    ['recognition of a person in Germany', { ...HERE, measureDay: null }, ['anerkennungszuschuss']],
    ['the same person abroad (W21)', { ...HERE, livesInGermany: false, measureDay: null }, []],
    [
      'a measure in Germany',
      { ...HERE, recognitionDay: null, isEmployed: true },
      ['qualifizierungsfoerderung-bund', 'sgb3-82'],
    ],
    ['a measure of a person still abroad', { measureDay: '2027-01-11', isEmployed: true }, ['sgb3-82']],
    ['a trainee, nationwide', { isTraining: true }, ['asa']],
    ['a trainee in Hamburg', { isTraining: true, state: 'DE-HH' }, ['hh-stipendium-ausbildung', 'asa']],
    ['a trainee in Baden-Württemberg', { isTraining: true, state: 'DE-BW' }, ['asa', 'bw-kuemmerer']],
    [
      'a nursing trainee for Thuringia',
      { isTraining: true, isNursing: true, state: 'DE-TH' },
      ['th-pflege-azubi', 'asa'],
    ],
    [
      'a nurse in North Rhine-Westphalia',
      { isNurseToRecognise: true, state: 'DE-NW' },
      ['nw-willkommensgeld'],
    ],
    ['a nurse elsewhere', { isNurseToRecognise: true, state: 'DE-HE' }, []],
    [
      'Hamburg, recognition',
      { ...HERE, measureDay: null, state: 'DE-HH' },
      ['anerkennungszuschuss', 'hh-stipendienprogramm'],
    ],
    [
      'courses',
      { takesJobCourse: true, hasIntegrationClaim: true },
      ['berufssprachkurse', 'integrationskurs'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(ids(change)).toEqual(expected);
  });

  it.each([
    ['2027-06-29', '2027-06-30', true],
    ['2027-06-30', '2027-06-30', true],
    ['2027-06-30', '2027-07-01', false],
    ['2027-07-01', '2027-07-01', false],
  ])(
    'asked on %s, cost arises on %s: grant %s (last application 2027-06-30)',
    (asOf, recognitionDay, shown) => {
      expect(ids({ asOf, recognitionDay, livesInGermany: true }).includes('anerkennungszuschuss')).toBe(
        shown,
      );
    },
  );

  it.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('the programme of Baden-Württemberg on %s: %s', (asOf, shown) => {
    expect(ids({ asOf, isTraining: true, state: 'DE-BW' }).includes('bw-kuemmerer')).toBe(shown);
  });

  it('before 2025 only what a statute fixes is known', () => {
    const everything = {
      ...HERE,
      asOf: '2024-12-31',
      isTraining: true,
      state: 'DE-BW',
      takesJobCourse: true,
    } as const;
    expect(ids(everything)).toEqual(['berufssprachkurse', 'asa']);
    expect(ids({ ...everything, asOf: '2025-01-01' })).toContain('anerkennungszuschuss');
  });

  it('closed and unclear programmes, fees and free advice never appear', () => {
    const all: FundingQuery = {
      ...HERE,
      asOf: '2026-01-01',
      state: null,
      isTraining: true,
      isNursing: true,
      isNurseToRecognise: true,
      isEmployed: true,
      takesJobCourse: true,
      hasIntegrationClaim: true,
    };
    const shown = new Set(
      ['DE-TH', 'DE-NW', 'DE-HH', 'DE-BW', 'DE-BE', 'DE-HE', 'DE-SN', 'DE-MV'].flatMap((state) =>
        fundingFor(directory, { ...all, state: isStateCode(state) ? state : null }).map(({ id }) => id),
      ),
    );
    for (const { id, status2026 } of directory.funding)
      if (status2026 === 'closed' || status2026 === 'unclear') expect(shown.has(id as never), id).toBe(false);
    for (const id of [
      'verfahrensgebuehr-81a',
      'triple-win-gebuehr',
      'willkommenslotsen',
      'bw-welcome-center',
    ])
      expect(shown.has(id as never), id).toBe(false);
  });
});
