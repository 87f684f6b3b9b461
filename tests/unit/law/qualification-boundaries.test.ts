import { describe, expect, it } from 'vitest';

import { academicQualification } from '~/domain/law/rules/academic-qualification';
import { comparableDegree } from '~/domain/law/rules/comparable-degree';
import { fullEquivalence } from '~/domain/law/rules/full-equivalence';
import { blueCardJobFits } from '~/domain/law/rules/job-fits-qualification';
import { licence } from '~/domain/law/rules/licence';
import { qualifiedEmployment } from '~/domain/law/rules/qualified-employment';
import { vocationalQualification } from '~/domain/law/rules/vocational-qualification';
import { generalFindings } from '~/domain/texts/findings/general';
import { qualificationFindings } from '~/domain/texts/findings/qualification';

import { aDeveloper, aNurse, anElectrician, routeOf, type RequestChanges } from '../plan/requests';
import { answer, factsWith, proposals } from './answers';

type Qualification = NonNullable<NonNullable<RequestChanges['candidate']>['qualification']>;
type Words = keyof typeof qualificationFindings;

const REGULATED = { regulated: true } as const;
const UNKNOWN = { regulated: null } as const;
const nothing = {
  comparability: undefined,
  recognition: undefined,
  licence: undefined,
} as const satisfies Qualification;

const degree = (changes: Qualification) => aDeveloper({ candidate: { qualification: changes } });
const training = (changes: Qualification) => anElectrician({ candidate: { qualification: changes } });
const text = (words: Words) => qualificationFindings[words].en;

describe('comparable degree (§ 18 Abs. 2 Nr. 4 AufenthG)', () => {
  it.each([
    ['nothing known', nothing, 'missing', 'degreeMissing', ['candidate.qualification.comparability']],
    [
      'degree listed, institution unknown',
      { ...nothing, anabinDegree: 'equivalent' },
      'missing',
      'degreeMissing',
      ['candidate.qualification.anabinInstitution'],
    ],
    [
      'institution listed, degree unknown',
      { ...nothing, anabinInstitution: 'H+' },
      'missing',
      'degreeMissing',
      ['candidate.qualification.anabinDegree'],
    ],
    ['institution H-', { ...nothing, anabinInstitution: 'H-' }, 'not-met', 'degreeInstitution', undefined],
    ['full recognition', { ...nothing, recognition: 'full' }, 'met', 'equivalenceFull', undefined],
    ['not comparable', { comparability: 'not-comparable' }, 'not-met', 'degreeNotComparable', undefined],
  ] as const)('%s', (_name, changes, result, words, missingPaths) => {
    expect(answer(comparableDegree, degree(changes))).toMatchObject({
      result,
      text: text(words),
      ...(missingPaths === undefined ? {} : { missingPaths }),
    });
  });

  it.each([
    ['licence granted', { ...nothing, licence: 'granted' }, 'met', 'degreeByLicence', undefined],
    ['partly recognised', { ...nothing, recognition: 'partial' }, 'not-met', 'degreePartial', undefined],
    ['refused', { ...nothing, recognition: 'not-equivalent' }, 'not-met', 'degreePartial', undefined],
    ['fully recognised', { ...nothing, recognition: 'full' }, 'met', 'equivalenceFull', undefined],
    [
      'comparable by paper',
      { ...nothing, comparability: 'comparable' },
      'met',
      'degreeComparable',
      undefined,
    ],
    ['no licence yet', { ...nothing, licence: 'none' }, 'not-met', 'degreeWithLicence', 'licence-promise'],
    [
      'applied for',
      { ...nothing, recognition: 'applied' },
      'not-met',
      'degreeWithLicence',
      'licence-promise',
    ],
    ['nothing known', nothing, 'missing', 'licenceMissing', undefined],
  ] as const)('in regulated work, %s', (_name, changes, result, words, step) => {
    const found = answer(comparableDegree, degree(changes), REGULATED);
    expect([found.result, found.text, found.broughtByStep]).toEqual([result, text(words), step]);
  });

  it('does not take work whose regulation is unknown for regulated work', () => {
    expect(answer(comparableDegree, degree({ ...nothing, licence: 'granted' }), UNKNOWN).result).toBe(
      'missing',
    );
  });

  it('is brought by the evaluation only where one can bring it', () => {
    const conditional = answer(comparableDegree, degree({ comparability: 'conditionally-comparable' }));
    expect(conditional.broughtByStep).toBe('degree-evaluation');
    expect(answer(comparableDegree, degree({ comparability: 'not-comparable' }))).not.toHaveProperty(
      'broughtByStep',
    );
  });

  it('proposes the evaluation, in regulated work the measure', () => {
    const refused = degree({ comparability: 'not-comparable' });
    expect(proposals(comparableDegree, refused)).toEqual([['degree-evaluation', null]]);
    expect(routeOf(refused, '18b').remedies[0]?.text).toContain('ZAB');
    const doctor = aDeveloper({
      position: { occupationId: 'doctor' },
      candidate: { qualification: { ...nothing, recognition: 'partial' } },
    });
    expect(routeOf(doctor, '18b').remedies.map(({ id }) => id)).toEqual(['close-gap']);
    expect(routeOf(doctor, '18b').remedies[0]?.text).toContain('§ 16d');
  });
});

describe('where regulation is unknown', () => {
  it('the evaluation is proposed, not the measure', () => {
    const plan = degree({ comparability: 'not-comparable' });
    const facts = factsWith(plan, UNKNOWN);
    const found = answer(comparableDegree, plan, UNKNOWN);
    expect(comparableDegree.remedies?.(facts, found).map(({ id }) => id)).toEqual(['degree-evaluation']);
  });
});

describe('full equivalence and the kind of qualification (§ 18 Abs. 3 Nr. 1 AufenthG)', () => {
  it.each([
    ['two years in Germany', { country: 'DE', durationMonths: 24 }, 'met', 'equivalenceGerman'],
    ['a month less', { country: 'DE', durationMonths: 23 }, 'not-met', 'equivalenceGermanShort'],
    ['partly', { recognition: 'partial' }, 'not-met', 'equivalencePartial'],
    ['refused', { recognition: 'not-equivalent' }, 'not-met', 'equivalenceRefused'],
  ] as const)('%s', (_name, changes, result, words) => {
    const plan = training({ recognition: undefined, ...changes });
    expect(answer(fullEquivalence, plan)).toMatchObject({ result, text: text(words) });
  });

  it('a licence shows equivalence only in regulated work', () => {
    const plan = training({ recognition: undefined, licence: 'granted' });
    expect(answer(fullEquivalence, plan, REGULATED).result).toBe('met');
    expect(answer(fullEquivalence, plan, UNKNOWN).result).toBe('missing');
  });

  it('proposes to close the gap after a partial decision alone', () => {
    expect(proposals(fullEquivalence, training({ recognition: 'partial' }))).toEqual([['close-gap', null]]);
    expect(proposals(fullEquivalence, training({ recognition: 'not-equivalent' }))).toEqual([]);
  });

  it.each([
    ['a training', { kind: 'vocational' }, {}, 'met', 'vocationalMet'],
    [
      'a degree, not recognised',
      { kind: 'academic', recognition: 'applied' },
      {},
      'not-met',
      'vocationalAcademic',
    ],
    ['none', { kind: 'none', recognition: undefined }, {}, 'not-met', 'vocationalNone'],
    [
      'a degree in a regulated trained profession',
      { kind: 'academic', recognition: 'applied' },
      REGULATED,
      'met',
      'vocationalMet',
    ],
    [
      'a degree where regulation is unknown',
      { kind: 'academic', recognition: 'applied' },
      UNKNOWN,
      'not-met',
      'vocationalAcademic',
    ],
  ] as const)('%s', (_name, changes, facts, result, words) => {
    expect(answer(vocationalQualification, training(changes), facts)).toMatchObject({
      result,
      text: text(words),
    });
  });

  it('a training is no degree', () => {
    expect(answer(academicQualification, degree({ kind: 'vocational' }))).toMatchObject({
      result: 'not-met',
      text: text('academicNone'),
    });
  });
});

describe('licence in regulated work (§ 18 Abs. 2 Nr. 3 AufenthG)', () => {
  it.each([
    ['promised', { licence: 'promised' }, 'met', 'licenceHeld', undefined],
    [
      'decision with gaps',
      { licence: undefined, recognition: 'partial' },
      'not-met',
      'licenceAfterMeasure',
      undefined,
    ],
    [
      'refused',
      { licence: 'none', recognition: 'not-equivalent' },
      'not-met',
      'licenceAfterMeasure',
      undefined,
    ],
    ['nothing known', { licence: undefined, recognition: undefined }, 'missing', 'licenceMissing', undefined],
    [
      'none, nothing applied for',
      { licence: 'none', recognition: undefined },
      'not-met',
      'licenceComing',
      'licence-promise',
    ],
    [
      'applied for, licence not said',
      { licence: undefined, recognition: 'applied' },
      'not-met',
      'licenceComing',
      'licence-promise',
    ],
  ] as const)('%s', (_name, changes, result, words, step) => {
    const found = answer(licence, aNurse({ candidate: { qualification: changes } }));
    expect([found.result, found.text, found.broughtByStep]).toEqual([result, text(words), step]);
  });
});

describe('the job', () => {
  it.each([
    [true, 'met', 'fitMet'],
    [false, 'not-met', 'fitNot'],
  ] as const)('fits: %s', (fitsPosition, result, words) => {
    expect(answer(blueCardJobFits, degree({ fitsPosition }))).toMatchObject({
      result,
      text: text(words),
      actual: { value: fitsPosition, unit: 'yes-no' },
      expected: { value: true, unit: 'yes-no' },
    });
  });

  it.each([
    ['skilled work', {}, 'met', 'qualifiedMet', 'vocational'],
    ['helper work by its kind', { kind: 'assistant' }, 'not-met', 'qualifiedKind', 'assistant'],
    [
      'helper work by its occupation',
      { occupationId: 'warehouse-helper' },
      'not-met',
      'qualifiedOccupation',
      'none',
    ],
  ] as const)('%s', (_name, position, result, words, actual) => {
    expect(answer(qualifiedEmployment, anElectrician({ position }))).toMatchObject({
      result,
      text: generalFindings[words].en,
      actual: { value: actual },
    });
  });
});
