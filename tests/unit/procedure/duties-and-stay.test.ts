import { describe, expect, it } from 'vitest';
import type { Facts } from '~/domain/plan/facts';
import { buildProcedure } from '~/domain/plan/procedure';
import { permanentStayOf } from '~/domain/plan/procedure/permanent-stay';
import { addedMonths, titleValidityOf } from '~/domain/plan/procedure/title-validity';
import { someAssessment, someFacts, someInput } from './facts-builder';

function dutyDays(change: Partial<Facts>): ReadonlyMap<string, string | null> {
  const plan = buildProcedure(someInput(someFacts(change), someAssessment('18a')));
  return new Map(plan.duties.map(({ id, dueDay }) => [id, dueDay]));
}

describe('the notice of § 45c AufenthG', () => {
  it.each<[string, Partial<Facts>, boolean]>([
    ['lived abroad, hired directly', {}, true],
    ['lives in Germany', { inGermany: true }, false],
    ['nobody has said where', { inGermany: null }, true],
    [
      'placed across the border by an agency, which informs itself',
      { candidate: { nationalities: ['TN'], recruitment: 'cross-border-agency' } },
      false,
    ],
    ['placed by a German agency', { candidate: { nationalities: ['TN'], recruitment: 'agency' } }, true],
    [
      'work begins the day before it entered into force',
      { asOf: '2025-06-01', applicationDate: '2025-06-01', desiredStart: '2025-12-31' },
      false,
    ],
    [
      'work begins the day it entered into force',
      { asOf: '2025-06-01', applicationDate: '2025-06-01', desiredStart: '2026-01-01' },
      true,
    ],
  ])('%s', (_name, change, owed) => {
    expect(dutyDays(change).has('faire-integration-notice')).toBe(owed);
  });

  it('is due on the first day of work', () => {
    expect(dutyDays({}).get('faire-integration-notice')).toBe('2027-09-01');
  });
});

describe('other duties', () => {
  it('social insurance: six weeks, on a working day (§ 6 DEÜV)', () => {
    expect(dutyDays({}).get('social-insurance')).toBe('2027-10-13');
    expect(dutyDays({ desiredStart: '2027-09-04' }).get('social-insurance')).toBe('2027-10-18');
  });

  it.each([
    ['construction', true],
    ['hospitality', true],
    ['meat', true],
    ['hair-beauty', true],
    ['it', false],
    ['care', false],
    ['other', false],
  ] as const)('instant registration in %s: %s (§ 28a Abs. 4 SGB IV)', (branch, owed) => {
    expect(dutyDays({ employer: { branch } }).has('instant-registration')).toBe(owed);
  });

  it.each([
    ['NP', 'nurse', true],
    ['IN', 'nurse', false],
    ['NP', 'electrician', false],
  ])(
    'recruiting from %s as %s: ban %s (§ 38 BeschV, the state of recruitment counts, W14)',
    (recruitedFrom, occupationId, banned) => {
      const facts = someFacts({
        occupationId,
        candidate: { nationalities: ['IN'], country: 'IN', recruitedFrom },
      });
      const plan = buildProcedure(someInput(facts, someAssessment('18a')));
      expect(plan.duties.some(({ id }) => id === 'recruitment-ban')).toBe(banned);
    },
  );
});

describe('until when the title runs (§ 18 Abs. 4 AufenthG)', () => {
  it.each([
    ['2026-08-03', 3, 'the day before the window'],
    ['2026-08-04', 3, 'first day of the window'],
    ['2026-08-12', 3, 'last day of the window'],
    ['2026-08-13', 6, 'the day after'],
  ])('given on %s: plus %i months (%s, W22)', (issuedOn, months) => {
    expect(addedMonths(issuedOn)).toBe(months);
  });

  it.each<[number | null, string]>([
    [12, '2028-02-29'],
    [24, '2029-02-28'],
    [40, '2030-06-30'],
    [42, '2030-08-31'],
    [48, '2030-09-30'],
    [null, '2030-09-30'],
  ])('a contract of %s months from 2026-09-01, title of 2026-10-01: until %s', (contractMonths, until) => {
    expect(
      titleValidityOf({ firstDay: '2026-09-01', issuedOn: '2026-10-01', contractMonths, language: 'de' })
        ?.until,
    ).toBe(until);
  });

  it('without the length of the contract nothing is said', () => {
    expect(
      titleValidityOf({
        firstDay: '2026-09-01',
        issuedOn: '2026-10-01',
        contractMonths: undefined,
        language: 'en',
      }),
    ).toBeNull();
  });

  it('says that the day of entry into force is a window', () => {
    expect(
      titleValidityOf({ firstDay: '2026-08-01', issuedOn: '2026-08-05', contractMonths: 12, language: 'de' })
        ?.why,
    ).toContain('zwischen');
  });
});

describe('permanent stay (§ 18c AufenthG, § 10 StAG)', () => {
  function settlement(route: '18a' | '18b' | '18g-1-regular', change: Partial<Facts> = {}) {
    const { settlement: tracks } = permanentStayOf(
      someFacts(change),
      route,
      '2027-09-01',
      '2027-08-20',
      'de',
    );
    return tracks.map(({ language, earliest }) => [language, earliest]);
  }

  it.each<[string, ReturnType<typeof settlement>, (readonly string[])[]]>([
    ['skilled worker: three years', settlement('18a'), [['B1', '2030-09-01']]],
    [
      'with German training: two years',
      settlement('18b', { qualification: { kind: 'academic', country: 'DE' } }),
      [['B1', '2029-09-01']],
    ],
    [
      'Blue Card: 27 months with A1, 21 with B1',
      settlement('18g-1-regular'),
      [
        ['A1', '2029-12-01'],
        ['B1', '2029-06-01'],
      ],
    ],
    [
      'pension months already there shorten only the pension part',
      settlement('18a', { candidate: { nationalities: ['IN'], pensionMonths: 12 } }),
      [['B1', '2030-09-01']],
    ],
    [
      'the time of the present title counts',
      settlement('18a', {
        inGermany: true,
        candidate: { nationalities: ['IN'], germanTitle: '18b', titleSince: '2025-09-01', pensionMonths: 24 },
      }),
      [['B1', '2028-09-01']],
    ],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('citizenship after five years of residence', () => {
    expect(permanentStayOf(someFacts(), '18a', '2027-09-01', '2027-08-20', 'de').citizenship?.earliest).toBe(
      '2032-08-20',
    );
    const here = someFacts({
      inGermany: true,
      candidate: { nationalities: ['IN'], residentInGermanySince: '2023-05-01' },
    });
    expect(permanentStayOf(here, '18a', '2027-09-01', '2027-09-01', 'de').citizenship?.earliest).toBe(
      '2028-05-01',
    );
  });

  it.each([
    ['2024-02-29', '2031-09-01', 'the day before § 18c changed: four years'],
    ['2024-03-01', '2030-09-01', 'the day it changed: three years'],
    ['2024-03-02', '2030-09-01', 'the day after'],
  ])('a plan of %s: settlement %s (%s)', (asOf, earliest) => {
    expect(settlement('18a', { asOf })).toEqual([['B1', earliest]]);
  });

  it.each([
    ['2024-06-26', '2035-08-20', 'the day before § 10 StAG changed: eight years'],
    ['2024-06-27', '2032-08-20', 'the day it changed: five years'],
    ['2024-06-28', '2032-08-20', 'the day after'],
  ])('a plan of %s: citizenship %s (%s)', (asOf, earliest) => {
    const { citizenship } = permanentStayOf(someFacts({ asOf }), '18a', '2027-09-01', '2027-08-20', 'de');
    expect(citizenship?.earliest).toBe(earliest);
  });

  it('the steps of extension and settlement carry those days', () => {
    const plan = buildProcedure(someInput(someFacts(), someAssessment('18a')));
    expect(plan.steps.find(({ id }) => id === 'permit-extension')?.typical).toBe(plan.titleValidity?.until);
    expect(plan.steps.find(({ id }) => id === 'settlement-permit')?.typical).toBe(
      plan.permanentStay?.settlement[0]?.earliest,
    );
    expect(plan.steps.find(({ id }) => id === 'permit-extension')?.reminders).toEqual([120, 90, 60, 30]);
  });
});

describe('fees of recognition', () => {
  it.each<[string, string, string, 'yes' | 'no']>([
    ['cook', '80331', 'fee-recognition-fosa-accelerated', 'yes'],
    ['cook', '80331', 'fee-recognition-fosa', 'no'],
    ['cook', '30159', 'fee-recognition-ihk-300', 'yes'],
    ['cook', '42103', 'fee-recognition-chamber', 'yes'],
    ['electrician', '71032', 'fee-recognition-chamber', 'yes'],
    ['medical-assistant', '10115', 'fee-recognition-mfa-westfalen-lippe', 'yes'],
    ['nurse', '01067', 'fee-recognition-land', 'yes'],
    ['doctor', '01067', 'fee-recognition-doctor', 'yes'],
  ])('%s at %s: %s (accelerated: %s)', (occupationId, postalCode, id, acceleratedProcedure) => {
    const facts = someFacts({ occupationId, workplace: { postalCode, kreis: null, state: null } });
    const plan = buildProcedure(
      someInput(
        facts,
        someAssessment('18a', ['recognition-apply', 'recognition-decision'], { acceleratedProcedure }),
      ),
    );
    expect(plan.costs.items.map((item) => item.id)).toContain(id);
  });

  it('the recognition grant is for people in Germany only (W21)', () => {
    const assessment = someAssessment('18a', ['recognition-apply', 'recognition-decision']);
    const abroad = buildProcedure(someInput(someFacts(), assessment));
    const here = buildProcedure(someInput(someFacts({ inGermany: true }), assessment));
    expect(abroad.costs.funding.map(({ id }) => id)).not.toContain('recognition-grant');
    expect(here.costs.funding.find(({ id }) => id === 'recognition-grant')?.deadline).toBe('2027-06-30');
  });
});
