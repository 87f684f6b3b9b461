import { describe, expect, it } from 'vitest';

import { isFreedFromConsent } from '~/domain/law/agency-consent';
import { isTemporaryProtection, noTemporaryProtection } from '~/domain/law/rules/no-temporary-protection';
import { freeMovement } from '~/domain/law/rules/citizenship';
import { contractSixMonths } from '~/domain/law/rules/contract-six-months';
import { healthRecruitment, recruitmentState } from '~/domain/law/rules/health-recruitment';
import { experienceAtDegreeLevel, itExperience } from '~/domain/law/rules/it-experience';
import { newEntrantDegree } from '~/domain/law/rules/new-entrant-degree';
import { itOccupation, shortageOccupation } from '~/domain/law/rules/occupation-group';
import { placeOfApplication } from '~/domain/law/rules/place-of-application';
import { temporaryAgency } from '~/domain/law/rules/temporary-agency';
import { blueCardFindings } from '~/domain/texts/findings/blue-card';
import { generalFindings } from '~/domain/texts/findings/general';

import { aDeveloper, aNurse, anElectrician, factsOf, routeOf, type RequestChanges } from '../plan/requests';
import { answer, proposals } from './answers';

type Candidate = NonNullable<RequestChanges['candidate']>;

const text = (words: keyof typeof generalFindings) => generalFindings[words].en;

describe('temporary agency work (§ 40 Abs. 1 Nr. 2 AufenthG)', () => {
  const firm = (isAgency: boolean | undefined) => anElectrician({ employer: { temporaryAgency: isAgency } });

  it.each([
    [true, 'not-met', 'agencyYes'],
    [false, 'met', 'agencyNo'],
  ] as const)('agency %s', (isAgency, result, words) => {
    expect(answer(temporaryAgency, firm(isAgency))).toMatchObject({
      result,
      text: text(words),
      expected: { value: false },
      actual: { value: isAgency },
    });
  });

  it('does not bite without consent', () => {
    expect(answer(temporaryAgency, firm(true), { consentRequired: false })).toMatchObject({
      result: 'not-applicable',
      text: text('agencyFree'),
    });
  });
});

describe('recruiting health staff (§ 38 BeschV)', () => {
  const nurse = (candidate: Candidate) => aNurse({ candidate });

  it.each([
    ['by the agency, from a listed state', { recruitedFrom: 'NG', recruitment: 'federal-agency' }, 'allowed'],
    ['by the agency, from another state', { recruitedFrom: 'KE', recruitment: 'federal-agency' }, 'free'],
    ['unasked, state unknown', { recruitedFrom: undefined, recruitment: 'self-initiated' }, 'allowed'],
    ['by the firm, state unknown', { recruitedFrom: undefined, recruitment: 'employer' }, 'open'],
    ['unknown how, from a listed state', { recruitedFrom: 'NG', recruitment: undefined }, 'open'],
    ['unknown how, from another state', { recruitedFrom: 'KE', recruitment: undefined }, 'free'],
    ['by the firm, from a listed state', { recruitedFrom: 'NG', recruitment: 'employer' }, 'banned'],
  ] as const)('%s: %s', (_name, candidate, state) => {
    expect(recruitmentState(factsOf(nurse(candidate)))).toBe(state);
  });

  it('names the state where it is known', () => {
    expect(answer(healthRecruitment, nurse({ recruitedFrom: 'NG' })).actual?.value).toBe('NG');
    expect(answer(healthRecruitment, nurse({ recruitedFrom: undefined })).actual).toBeNull();
  });

  it('nobody refuses without consent, and only a ban is spared', () => {
    const banned = nurse({ recruitedFrom: 'NG', recruitment: 'employer' });
    const found = answer(healthRecruitment, banned, { consentRequired: false });
    expect(found).toMatchObject({ result: 'not-applicable', text: text('recruitmentBanned') });
    const allowed = nurse({ recruitedFrom: 'NG', recruitment: 'federal-agency' });
    expect(answer(healthRecruitment, allowed, { consentRequired: false }).result).toBe('met');
  });
});

describe('where to apply (§ 39, § 41 AufenthV)', () => {
  const here = (candidate: Candidate) => anElectrician({ candidate: { country: 'DE', ...candidate } });
  const PRIVILEGED = 'AufenthV';

  it.each([
    ['abroad', { country: 'TN' }, 'met', 'applyAbroad', '§ 5 Abs. 2 AufenthG'],
    ['with a title', { germanTitle: '16b' }, 'met', 'applyInGermany', '§ 39 Nr. 1, 3 AufenthV'],
    ['visa-free', { germanTitle: 'visa-free' }, 'met', 'applyAfterEntryClaim', '§ 39 Nr. 1, 3 AufenthV'],
    [
      'Schengen visa',
      { germanTitle: 'schengen-visa' },
      'met',
      'applyAfterEntryClaim',
      '§ 39 Nr. 1, 3 AufenthV',
    ],
    ['tolerated', { germanTitle: 'duldung' }, 'not-met', 'applyBarred', '§ 5 Abs. 2, § 10 AufenthG'],
    [
      'US citizen with a title, entry unknown',
      { nationalities: ['US'], germanTitle: '16b' },
      'met',
      'applyInGermany',
      '§ 41 Abs. 1, 3 AufenthV',
    ],
    [
      'US citizen with a Schengen visa',
      { nationalities: ['US'], germanTitle: 'schengen-visa' },
      'met',
      'applyInGermany',
      '§ 41 Abs. 1, 3 AufenthV',
    ],
    [
      'US citizen without a title, entry unknown',
      { nationalities: ['US'], germanTitle: 'none' },
      'missing',
      'applyEntryMissing',
      '§ 41 Abs. 1, 3 AufenthV',
    ],
    [
      'second nationality of § 41',
      { nationalities: ['TN', 'US'], germanTitle: 'visa-free', enteredGermanyOn: '2026-02-20' },
      'met',
      'applyInGermany',
      '§ 41 Abs. 1, 3 AufenthV',
    ],
    [
      'US citizen, in time',
      { nationalities: ['US'], germanTitle: 'none', enteredGermanyOn: '2025-12-02' },
      'met',
      'applyInGermany',
      '§ 41 Abs. 1, 3 AufenthV',
    ],
    [
      'US citizen, too late',
      { nationalities: ['US'], germanTitle: 'none', enteredGermanyOn: '2025-12-01' },
      'not-met',
      'applyTooLate',
      '§ 41 Abs. 1, 3 AufenthV',
    ],
    [
      'US citizen with a title, long ago',
      { nationalities: ['US'], germanTitle: '16b', enteredGermanyOn: '2020-01-01' },
      'met',
      'applyInGermany',
      '§ 41 Abs. 1, 3 AufenthV',
    ],
  ] as const)('%s', (_name, candidate, result, words, title) => {
    const found = answer(placeOfApplication, here(candidate as Candidate));
    expect([found.result, found.text, found.source.title]).toEqual([result, text(words), title]);
    expect(found.source.url).toContain(title.includes(PRIVILEGED) ? 'aufenthv' : 'aufenthg');
  });
});

describe('temporary protection (§ 19f AufenthG)', () => {
  it.each([
    ['country unknown', { country: undefined }, 'missing', 'protectionMissing', ['candidate.country']],
    ['title unknown', { country: 'DE' }, 'missing', 'protectionMissing', ['candidate.germanTitle']],
    ['held', { country: 'DE', germanTitle: '24' }, 'not-met', 'protectionHeld', undefined],
    ['another title', { country: 'DE', germanTitle: '16b' }, 'met', 'protectionNone', undefined],
    ['abroad', {}, 'met', 'protectionNone', undefined],
  ] as const)('%s', (_name, candidate, result, words, paths) => {
    const found = answer(noTemporaryProtection, aDeveloper({ candidate: candidate as Candidate }));
    expect([found.result, found.text, found.missingPaths]).toEqual([result, text(words), paths]);
  });

  it('knows § 24 and its paragraphs, nothing else', () => {
    expect(['24', '24-1', '24a', '124', undefined].map(isTemporaryProtection)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('free movement', () => {
  it.each([
    ['FR', 'met', 'freeMovementMet'],
    ['TN', 'not-applicable', 'freeMovementNot'],
  ] as const)('%s', (country, result, words) => {
    const plan = anElectrician({ candidate: { nationalities: [country] } });
    expect(answer(freeMovement, plan)).toMatchObject({
      result,
      text: text(words),
      legalBasis: '§ 2 FreizügG/EU',
    });
  });

  it('asks no consent, and the licence in regulated work alone', () => {
    const french = { candidate: { nationalities: ['FR'] } };
    expect(routeOf(anElectrician(french), 'free-movement')).toMatchObject({
      agencyConsent: 'not-required',
      recognition: 'none',
    });
    expect(routeOf(aNurse(french), 'free-movement').recognition).toBe('licence');
    const bare = anElectrician({ ...french, position: { occupationId: undefined, isco08: '2221' } });
    expect(routeOf(bare, 'free-movement').recognition).toBe('none');
    expect(
      routeOf(anElectrician({ position: { occupationId: undefined, isco08: '2221' } }), '18a').recognition,
    ).toBe('full-equivalence');
  });
});

describe('Blue Card: contract, experience, degree, group (§ 18g AufenthG)', () => {
  it.each([
    [6, 'met', 'The contract runs 6 months; at least six are needed.'],
    [5, 'not-met', 'The contract runs only 5 months; at least six are needed.'],
  ] as const)('contract of %i months', (contractMonths, result, words) => {
    const plan = aDeveloper({ position: { contractMonths } });
    expect(answer(contractSixMonths, plan)).toMatchObject({ result, text: words });
    expect(proposals(contractSixMonths, plan)).toEqual([['extend-contract', 0]]);
  });

  const experience = (
    relevantMonthsLast7Years: number | undefined,
    relevantMonthsLast5Years: number | undefined,
  ) => aDeveloper({ candidate: { experience: { relevantMonthsLast7Years, relevantMonthsLast5Years } } });

  it.each([
    ['36 of seven years', 36, 0, 'met'],
    ['35 of seven years', 35, 35, 'not-met'],
    ['36 of five years, seven unknown', undefined, 36, 'met'],
    ['35 of five years, seven unknown', undefined, 35, 'missing'],
    ['nothing known', undefined, undefined, 'missing'],
  ] as const)('%s', (_name, seven, five, result) => {
    expect(answer(itExperience, experience(seven, five)).result).toBe(result);
  });

  it('says how many months there are, and how many lack', () => {
    const found = answer(itExperience, experience(30, 0));
    expect(found.text).toBe('Only 30 months of relevant experience within seven years; 36 are needed.');
    expect(answer(itExperience, experience(36, 0)).text).toBe(
      '36 months of relevant experience within seven years; 36 are needed.',
    );
    const facts = factsOf(experience(30, 0));
    expect(itExperience.remedies?.(facts, found)[0]?.text).toContain('6 more months');
    expect(itExperience.remedies?.(facts, { ...found, actual: null })[0]?.text).toContain('36 more months');
  });

  it.each([
    [true, 'met', 'levelMet'],
    [false, 'not-met', 'levelNot'],
  ] as const)('experience at degree level: %s', (atDegreeLevel, result, words) => {
    expect(
      answer(experienceAtDegreeLevel, aDeveloper({ candidate: { experience: { atDegreeLevel } } })),
    ).toMatchObject({
      result,
      text: blueCardFindings[words].en,
      actual: { value: atDegreeLevel },
    });
  });

  it.each([
    ['unknown', undefined, 'missing', blueCardFindings.degreeDateMissing.en],
    ['after the application', '2026-03-03', 'not-met', blueCardFindings.degreeNotYet.en],
    [
      'on the day of the application',
      '2026-03-02',
      'met',
      'Degree completed on 2 March 2026: an application until 2 March 2029 is within three years.',
    ],
    [
      'three years ago',
      '2023-03-02',
      'met',
      'Degree completed on 2 March 2023: an application until 2 March 2026 is within three years.',
    ],
    [
      'a day more',
      '2023-03-01',
      'not-met',
      'Degree completed on 1 March 2023: the three years ended on 1 March 2026.',
    ],
  ] as const)('degree completed %s', (_name, completedOn, result, words) => {
    const found = answer(newEntrantDegree, aDeveloper({ candidate: { qualification: { completedOn } } }));
    expect([found.result, found.text]).toEqual([result, words]);
  });

  it('code unknown: asks for it', () => {
    for (const rule of [shortageOccupation, itOccupation])
      expect(answer(rule, aDeveloper(), { isco08: null })).toMatchObject({
        result: 'missing',
        text: blueCardFindings.occupationMissing.en,
      });
  });

  it('says other words where the group fits than where it does not', () => {
    const on = (isco08: string) => answer(shortageOccupation, aDeveloper({ position: { isco08 } }));
    expect(on('2512').text).toBe('ISCO-08 2512 belongs to shortage group 25.');
    expect(on('2411').text).toBe('ISCO-08 2411 is not on the list of shortage occupations.');
  });
});

describe('freed from the agency’s consent (§ 9 BeschV)', () => {
  const held = (candidate: Candidate) => isFreedFromConsent(factsOf(anElectrician({ candidate })));
  const here = { country: 'DE', germanTitle: '18a' } as const;

  it.each([
    ['two years of work', { ...here, qualifiedEmploymentSince: '2024-03-02' }, true],
    ['a day less', { ...here, qualifiedEmploymentSince: '2024-03-03' }, false],
    ['three years of stay', { ...here, residentInGermanySince: '2023-03-02' }, true],
    ['a day less of stay', { ...here, residentInGermanySince: '2023-03-03' }, false],
    ['a student', { country: 'DE', germanTitle: '16b', residentInGermanySince: '2020-01-01' }, false],
    ['nothing known', here, false],
  ] as const)('%s: %s', (_name, candidate, isFreed) => {
    expect(held(candidate)).toBe(isFreed);
  });

  it('a title alone does not say that the person is here', () => {
    const facts = factsOf(anElectrician({ candidate: { ...here, residentInGermanySince: '2020-01-01' } }));
    expect(isFreedFromConsent({ ...facts, inGermany: null })).toBe(false);
    expect(isFreedFromConsent({ ...facts, inGermany: false })).toBe(false);
  });
});
