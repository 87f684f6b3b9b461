import { describe, expect, it } from 'vitest';

import type { Rule } from '~/domain/law/rule';
import { asylumBenefits } from '~/domain/law/rules/asylum-benefits';
import { balkanMission } from '~/domain/law/rules/balkan-mission';
import { bridgeEmployment } from '~/domain/law/rules/bridge-employment';
import { bridgeLanguage } from '~/domain/law/rules/bridge-language';
import { careAssistantTraining } from '~/domain/law/rules/care-assistant-training';
import { driverTraining } from '~/domain/law/rules/driver-training';
import { euDrivingLicence, homeDrivingLicence } from '~/domain/law/rules/driving-licence';
import { hostingAgreement } from '~/domain/law/rules/hosting-agreement';
import { ictLanguageUntilFeg2 } from '~/domain/law/rules/ict-language';
import { ictOccupation } from '~/domain/law/rules/ict-occupation';
import { courseMeasure, examMeasure } from '~/domain/law/rules/measure-kind';
import { opportunityLanguage } from '~/domain/law/rules/opportunity-language';
import {
  originForExperience,
  originForOpportunity,
  originForPartnership,
} from '~/domain/law/rules/origin-recognition';
import { partialDecision } from '~/domain/law/rules/partial-decision';
import { placementAgreement } from '~/domain/law/rules/placement-agreement';
import { recentExperience } from '~/domain/law/rules/recent-experience';
import { recognitionUndecided } from '~/domain/law/rules/recognition-undecided';
import { researchProtection } from '~/domain/law/rules/research-protection';
import { sameOccupation } from '~/domain/law/rules/same-occupation';
import { schoolLeaving } from '~/domain/law/rules/school-leaving';
import { searchLanguage } from '~/domain/law/rules/search-language';
import { shortContract, thirtyHours, travelCosts } from '~/domain/law/rules/short-employment';
import { skillsAnalysis } from '~/domain/law/rules/skills-analysis';
import { specialistPosition } from '~/domain/law/rules/specialist-position';
import { suitableEmployer } from '~/domain/law/rules/suitable-employer';
import { tariffBound } from '~/domain/law/rules/tariff-bound';
import { temporaryProtectionHeld } from '~/domain/law/rules/temporary-protection';
import { trainingLanguage } from '~/domain/law/rules/training-language';
import { under35 } from '~/domain/law/rules/under-35';
import { FEG_II_SECOND_FROM } from '~/domain/law/sources';
import type { Finding, FindingResult } from '~/domain/plan/contract';
import { anyJobFindings } from '~/domain/texts/findings/any-job';
import { bridgeFindings } from '~/domain/texts/findings/bridge';
import { ictFindings, originFindings } from '~/domain/texts/findings/experience';
import { opportunityFindings } from '~/domain/texts/findings/opportunity-card';
import { positionFindings } from '~/domain/texts/findings/positions';
import { protectionFindings } from '~/domain/texts/findings/protection';
import { trainingFindings } from '~/domain/texts/findings/training';

import { aNurse, anElectrician } from '../plan/requests';
import { factsWith, type FactChanges } from './answers';

type Words = Readonly<Record<string, { readonly en: string }>>;
/** Rule, facts, result, key of the sentence, and for open questions what is asked. */
type Row = readonly [string, Rule, FactChanges, FindingResult, string, (readonly string[])?];

const BEFORE_MARCH_2024 = { applicationDate: '2024-02-29' } as const;
const FROM_MARCH_2024 = { applicationDate: FEG_II_SECOND_FROM } as const;

function found(rule: Rule, changes: FactChanges): Finding | null {
  return rule.check(factsWith(anElectrician(), changes), { consentRequired: true });
}

function remedyIds(rule: Rule, changes: FactChanges): readonly (readonly [string, number | null])[] {
  const facts = factsWith(anElectrician(), changes);
  const finding = rule.check(facts, { consentRequired: true });
  if (finding === null || rule.remedies === undefined) return [];
  return rule.remedies(facts, finding).map(({ id, centsPerYear }) => [id, centsPerYear]);
}

function table(words: Words, rows: readonly Row[]): void {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_name, [, rule, changes, result, key, paths]) => {
    const finding = found(rule, changes);
    expect([finding?.result, finding?.text]).toEqual([result, words[key]?.en]);
    if (paths !== undefined) expect(finding?.missingPaths).toEqual(paths);
    else expect(finding).not.toHaveProperty('missingPaths');
  });
}

const NURSE = factsWith(aNurse(), {}).occupation;

const german = (level: 'A1' | 'A2' | 'B1' | 'B2' | undefined): FactChanges => ({
  candidate: { german: level },
});
const recognition = (
  state: 'applied' | 'full' | 'partial' | 'not-equivalent' | 'not-applied' | undefined,
) => ({
  qualification: { recognition: state },
});
const firm = (
  careFacility: boolean | undefined,
  boundByTariff: boolean | undefined,
  paidByTariff: boolean | undefined,
): FactChanges => ({
  occupation: { minimumQualification: 'assistant' },
  targetOccupation: NURSE,
  employer: { careFacility, boundByTariff },
  position: { paidByTariff },
});

describe('bridges to recognition (§§ 16d, 17 AufenthG, § 2a BeschV)', () => {
  const asked = ['employer.careFacility', 'employer.boundByTariff', 'position.paidByTariff'] as const;
  table(bridgeFindings, [
    ['care facility', bridgeEmployment, firm(true, false, false), 'met', 'jobGraded'],
    ['paid by tariff', bridgeEmployment, firm(false, true, true), 'met', 'jobGraded'],
    [
      'tariff firm, pay unknown',
      bridgeEmployment,
      firm(false, true, undefined),
      'missing',
      'jobMissing',
      [asked[2]],
    ],
    [
      'tariff unknown, paid by it',
      bridgeEmployment,
      firm(false, undefined, true),
      'missing',
      'jobMissing',
      [asked[1]],
    ],
    ['neither', bridgeEmployment, firm(false, false, undefined), 'not-met', 'jobNotGraded'],
    [
      'tariff firm that does not pay it',
      bridgeEmployment,
      firm(false, true, false),
      'not-met',
      'jobNotGraded',
    ],
    [
      'facility unknown, no tariff',
      bridgeEmployment,
      firm(undefined, false, undefined),
      'missing',
      'jobMissing',
      [asked[0]],
    ],
    [
      'nothing known',
      bridgeEmployment,
      firm(undefined, undefined, undefined),
      'missing',
      'jobMissing',
      [asked[0], asked[1]],
    ],
    [
      'facility unknown, tariff not paid',
      bridgeEmployment,
      firm(undefined, true, false),
      'missing',
      'jobMissing',
      [asked[0]],
    ],
    ['qualified job', bridgeEmployment, {}, 'met', 'jobQualified'],
    [
      'assistant kind in a qualified occupation',
      bridgeEmployment,
      { kind: 'assistant' },
      'not-met',
      'jobNotGraded',
    ],
    [
      'regulation unknown',
      bridgeEmployment,
      { regulated: null },
      'missing',
      'jobRegulationUnknown',
      ['position.occupationId'],
    ],
    ['regulated', bridgeEmployment, { regulated: true }, 'not-met', 'jobRegulated'],
    [
      'regulated, licence held',
      bridgeEmployment,
      { regulated: true, qualification: { licence: 'granted' } },
      'met',
      'jobQualified',
    ],
    [
      'regulated, licence promised',
      bridgeEmployment,
      { regulated: true, qualification: { licence: 'promised' } },
      'met',
      'jobQualified',
    ],
    ['German A2', bridgeLanguage, german('A2'), 'met', 'languageMet'],
    ['German A1', bridgeLanguage, german('A1'), 'not-met', 'languageBelow'],
    ['German unknown', bridgeLanguage, german(undefined), 'missing', 'languageMissing', ['candidate.german']],
    [
      'course, school',
      courseMeasure,
      { qualification: { recognition: 'partial', measure: 'school' } },
      'met',
      'measureCourse',
    ],
    [
      'course, only exam',
      courseMeasure,
      { qualification: { recognition: 'partial', measure: 'exam' } },
      'not-met',
      'measureOnlyExam',
    ],
    [
      'exam',
      examMeasure,
      { qualification: { recognition: 'partial', measure: 'exam' } },
      'met',
      'measureExam',
    ],
    [
      'no exam',
      examMeasure,
      { qualification: { recognition: 'partial', measure: 'school' } },
      'not-met',
      'measureNoExam',
    ],
    [
      'measure unknown',
      examMeasure,
      { qualification: { recognition: 'partial', measure: undefined } },
      'missing',
      'measureMissing',
      ['candidate.qualification.measure'],
    ],
    [
      'decision unknown',
      partialDecision,
      recognition(undefined),
      'missing',
      'partialMissing',
      ['candidate.qualification.recognition'],
    ],
    ['partial', partialDecision, recognition('partial'), 'met', 'partialMet'],
    ['refused', partialDecision, recognition('not-equivalent'), 'not-met', 'partialRefused'],
    ['full', partialDecision, recognition('full'), 'not-met', 'partialNone'],
    ['undecided, refused', recognitionUndecided, recognition('not-equivalent'), 'not-met', 'alreadyRefused'],
    ['undecided, partial', recognitionUndecided, recognition('partial'), 'met', 'stillPartial'],
    ['undecided, applied', recognitionUndecided, recognition('applied'), 'met', 'stillRecognisable'],
    [
      'placed from elsewhere',
      placementAgreement,
      { candidate: { recruitedFrom: 'NG' } },
      'not-met',
      'placementState',
    ],
    [
      'placed by the firm',
      placementAgreement,
      { candidate: { recruitedFrom: 'PH', recruitment: 'employer' } },
      'not-met',
      'placementPrivate',
    ],
    [
      'placed by the agency',
      placementAgreement,
      { candidate: { recruitedFrom: 'PH', recruitment: 'federal-agency' } },
      'met',
      'placementMet',
    ],
    [
      'placement unknown',
      placementAgreement,
      { candidate: { recruitedFrom: 'PH', recruitment: undefined } },
      'missing',
      'placementMissing',
      ['candidate.recruitment'],
    ],
    [
      'placed by the agency, state unknown',
      placementAgreement,
      { candidate: { recruitedFrom: undefined, recruitment: 'federal-agency' } },
      'missing',
      'placementMissing',
      ['candidate.recruitedFrom'],
    ],
    [
      'nothing of the placement',
      placementAgreement,
      { candidate: { recruitedFrom: undefined, recruitment: undefined } },
      'missing',
      'placementMissing',
      ['candidate.recruitedFrom', 'candidate.recruitment'],
    ],
    ['job fits', sameOccupation, { qualification: { fitsPosition: true } }, 'met', 'sameGroup'],
    ['job does not fit', sameOccupation, { qualification: { fitsPosition: false } }, 'not-met', 'otherGroup'],
    [
      'fit unknown',
      sameOccupation,
      { qualification: { fitsPosition: undefined } },
      'missing',
      'groupMissing',
      ['candidate.qualification.fitsPosition'],
    ],
    [
      'group unknown',
      sameOccupation,
      { targetOccupation: NURSE, kldb2010: null },
      'missing',
      'groupMissing',
      ['position.occupationId'],
    ],
    ['same three digits', sameOccupation, { targetOccupation: NURSE, kldb2010: '81301' }, 'met', 'sameGroup'],
    [
      'only two digits the same',
      sameOccupation,
      { targetOccupation: NURSE, kldb2010: '81901' },
      'not-met',
      'otherGroup',
    ],
    ['analysis, applied', skillsAnalysis, recognition('applied'), 'not-met', 'analysisUnordered'],
    ['analysis, not applied', skillsAnalysis, recognition('not-applied'), 'not-met', 'analysisNotRunning'],
    [
      'analysis unknown',
      skillsAnalysis,
      recognition(undefined),
      'missing',
      'analysisMissing',
      ['candidate.qualification.recognition'],
    ],
    ['trains', suitableEmployer, { employer: { trainsApprentices: true } }, 'met', 'suitableMet'],
    [
      'does not train',
      suitableEmployer,
      { employer: { trainsApprentices: false } },
      'not-met',
      'suitableNot',
    ],
    [
      'training unknown',
      suitableEmployer,
      { employer: { trainsApprentices: undefined } },
      'missing',
      'suitableMissing',
      ['employer.trainsApprentices'],
    ],
  ]);

  it('measures what it compares', () => {
    expect(found(sameOccupation, { targetOccupation: NURSE, kldb2010: '81901' })).toMatchObject({
      expected: { value: '813' },
      actual: { value: '819' },
    });
    expect(found(sameOccupation, { qualification: { fitsPosition: false } })?.actual?.value).toBe(false);
    expect(found(suitableEmployer, { employer: { trainsApprentices: true } })?.actual?.value).toBe(true);
    const partial = { qualification: { recognition: 'partial', measure: 'exam' } } as const;
    expect(found(courseMeasure, partial)?.expected?.value).toBe('in-company, school');
    expect(found(examMeasure, partial)?.expected?.value).toBe('exam');
  });

  it('proposes what fits', () => {
    expect(remedyIds(bridgeEmployment, { regulated: true })).toEqual([['offer-bridge-job', null]]);
    expect(remedyIds(bridgeEmployment, { kind: 'assistant' })).toEqual([['offer-qualified-job', null]]);
    expect(remedyIds(bridgeEmployment, { regulated: null })).toEqual([['offer-qualified-job', null]]);
    const assistant = { regulated: true, ...firm(false, false, false) } as const;
    expect(remedyIds(bridgeEmployment, assistant)).toEqual([['offer-qualified-job', null]]);
    expect(remedyIds(skillsAnalysis, recognition('applied'))).toEqual([['ordered-analysis', null]]);
    expect(remedyIds(skillsAnalysis, recognition('full'))).toEqual([['apply-for-recognition', null]]);
    expect(remedyIds(partialDecision, recognition('full'))).toEqual([['apply-for-recognition', null]]);
    expect(remedyIds(partialDecision, recognition('not-equivalent'))).toEqual([]);
    const placed = (recruitedFrom: string | undefined) =>
      ({ candidate: { recruitedFrom, recruitment: 'employer' } }) as const;
    expect(remedyIds(placementAgreement, placed('PH'))).toEqual([['agency-programme', null]]);
    expect(remedyIds(placementAgreement, placed(undefined))).toEqual([['agency-programme', null]]);
    expect(remedyIds(placementAgreement, placed('NG'))).toEqual([]);
  });
});

describe('training and the search for it (§§ 16a, 17 AufenthG)', () => {
  const apprentice = { kind: 'training' } as const;
  table(trainingFindings, [
    ['German B1', trainingLanguage, { ...apprentice, ...german('B1') }, 'met', 'languageMet'],
    ['German A2', trainingLanguage, { ...apprentice, ...german('A2') }, 'not-met', 'languageBelow'],
    [
      'German unknown',
      trainingLanguage,
      { ...apprentice, ...german(undefined) },
      'missing',
      'languageMissing',
      ['candidate.german'],
    ],
    [
      'further training',
      trainingLanguage,
      { kind: 'further-training', ...german('A1') },
      'not-applicable',
      'languageFree',
    ],
    [
      'assistant training',
      trainingLanguage,
      { ...apprentice, occupation: { minimumQualification: 'assistant' }, ...german('A1') },
      'not-applicable',
      'languageFree',
    ],
    [
      'search before March 2024, B2',
      searchLanguage,
      { ...BEFORE_MARCH_2024, ...german('B2') },
      'met',
      'searchLanguageMet',
    ],
    [
      'search before March 2024, B1',
      searchLanguage,
      { ...BEFORE_MARCH_2024, ...german('B1') },
      'not-met',
      'searchLanguageBelow',
    ],
    [
      'search from March 2024, B1',
      searchLanguage,
      { ...FROM_MARCH_2024, ...german('B1') },
      'met',
      'searchLanguageMet',
    ],
    ['search, A2', searchLanguage, { ...FROM_MARCH_2024, ...german('A2') }, 'not-met', 'searchLanguageBelow'],
    [
      'search, German unknown',
      searchLanguage,
      german(undefined),
      'missing',
      'languageMissing',
      ['candidate.german'],
    ],
    [
      'school for university',
      schoolLeaving,
      { candidate: { schoolLeaving: 'university-entrance' } },
      'met',
      'schoolMet',
    ],
    [
      'intermediate school',
      schoolLeaving,
      { candidate: { schoolLeaving: 'intermediate' } },
      'not-met',
      'schoolBelow',
    ],
    [
      '24 before March 2024',
      under35,
      { ...BEFORE_MARCH_2024, candidate: { dateOfBirth: '1999-03-01' } },
      'met',
      'under35',
    ],
    [
      '25 before March 2024',
      under35,
      { ...BEFORE_MARCH_2024, candidate: { dateOfBirth: '1999-02-28' } },
      'not-met',
      'from35',
    ],
    [
      '34 from March 2024',
      under35,
      { ...FROM_MARCH_2024, candidate: { dateOfBirth: '1989-03-02' } },
      'met',
      'under35',
    ],
    [
      '35 from March 2024',
      under35,
      { ...FROM_MARCH_2024, candidate: { dateOfBirth: '1989-03-01' } },
      'not-met',
      'from35',
    ],
    [
      'birthday unknown',
      under35,
      { candidate: { dateOfBirth: undefined } },
      'missing',
      'birthMissing',
      ['candidate.dateOfBirth'],
    ],
  ]);

  it('proposes a test first, then a course', () => {
    expect(remedyIds(trainingLanguage, { kind: 'training', ...german('A2') })).toEqual([
      ['language-test', 0],
      ['german-course', null],
    ]);
  });
});

describe('care, driving, research, specialists (§§ 3, 22a, 24a BeschV, § 18d AufenthG)', () => {
  const clause = (...clauses: ('driver-training' | 'travel-costs')[]): FactChanges => ({
    position: { clauses },
  });
  const licence = (drivingLicence: 'none' | 'home' | 'eu' | undefined): FactChanges => ({
    candidate: { drivingLicence },
  });
  table(positionFindings, [
    [
      'care, licence granted',
      careAssistantTraining,
      { qualification: { recognition: undefined, licence: 'granted' } },
      'met',
      'careRecognised',
    ],
    [
      'care, licence promised',
      careAssistantTraining,
      { qualification: { recognition: undefined, licence: 'promised' } },
      'met',
      'careRecognised',
    ],
    ['care, recognised', careAssistantTraining, recognition('full'), 'met', 'careRecognised'],
    [
      'care, unknown',
      careAssistantTraining,
      recognition(undefined),
      'missing',
      'careMissing',
      ['candidate.qualification.recognition'],
    ],
    [
      'care, kind unknown',
      careAssistantTraining,
      { qualification: { kind: undefined } },
      'missing',
      'careMissing',
      ['candidate.qualification.kind'],
    ],
    ['care, none', careAssistantTraining, { qualification: { kind: 'none' } }, 'not-met', 'careNone'],
    [
      'care, German',
      careAssistantTraining,
      { qualification: { country: 'DE', recognition: undefined } },
      'met',
      'careGerman',
    ],
    ['care, applied', careAssistantTraining, recognition('applied'), 'not-met', 'careComing'],
    ['care, partial', careAssistantTraining, recognition('partial'), 'not-met', 'carePartial'],
    ['driver training agreed', driverTraining, clause('driver-training'), 'met', 'driverTraining'],
    ['driver training to sign', driverTraining, clause('travel-costs'), 'met', 'driverTrainingToSign'],
    ['clauses unknown', driverTraining, { position: { clauses: undefined } }, 'met', 'driverTrainingToSign'],
    ['EU licence', euDrivingLicence, licence('eu'), 'met', 'licenceEu'],
    ['home licence only', euDrivingLicence, licence('home'), 'not-met', 'licenceHomeOnly'],
    ['no licence', euDrivingLicence, licence('none'), 'not-met', 'licenceNone'],
    [
      'licence unknown',
      euDrivingLicence,
      licence(undefined),
      'missing',
      'licenceMissing',
      ['candidate.drivingLicence'],
    ],
    ['training with home licence', homeDrivingLicence, licence('home'), 'met', 'licenceHome'],
    ['training with EU licence', homeDrivingLicence, licence('eu'), 'not-met', 'licenceNotNeeded'],
    ['training without', homeDrivingLicence, licence('none'), 'not-met', 'licenceNone'],
    [
      'training, licence unknown',
      homeDrivingLicence,
      licence(undefined),
      'missing',
      'licenceMissing',
      ['candidate.drivingLicence'],
    ],
    [
      'recognised institution',
      hostingAgreement,
      { employer: { recognisedResearchInstitution: true } },
      'met',
      'hosting',
    ],
    [
      'institution unknown',
      hostingAgreement,
      { employer: { recognisedResearchInstitution: undefined } },
      'met',
      'hostingPlain',
    ],
    [
      'not recognised',
      hostingAgreement,
      { employer: { recognisedResearchInstitution: false } },
      'met',
      'hostingPlain',
    ],
    [
      'research, § 24',
      researchProtection,
      { inGermany: true, candidate: { germanTitle: '24' } },
      'not-met',
      'protectionHeld',
    ],
    [
      'research, abroad',
      researchProtection,
      { inGermany: false, candidate: { germanTitle: undefined } },
      'met',
      'protectionNone',
    ],
    [
      'research, title unknown',
      researchProtection,
      { inGermany: true, candidate: { germanTitle: undefined } },
      'missing',
      'protectionMissing',
      ['candidate.germanTitle'],
    ],
    [
      'research, place unknown',
      researchProtection,
      { inGermany: null, candidate: { germanTitle: undefined } },
      'missing',
      'protectionMissing',
      ['candidate.country'],
    ],
    ['specialist', specialistPosition, { kind: 'specialist' }, 'met', 'specialist'],
    [
      'specialist in helper work',
      specialistPosition,
      { kind: 'specialist', occupation: { minimumQualification: 'none' } },
      'not-met',
      'specialistUnqualified',
    ],
  ]);

  it('closes the gap after a partial decision alone; names what it saw', () => {
    expect(remedyIds(careAssistantTraining, recognition('partial'))).toEqual([['close-gap', null]]);
    expect(remedyIds(careAssistantTraining, recognition('not-equivalent'))).toEqual([]);
    expect(found(specialistPosition, { kind: 'specialist' })?.actual?.value).toBe('specialist');
  });
});

describe('any job, experience, protection (§§ 6, 15d, 26 BeschV, § 24 AufenthG)', () => {
  const tariff = (boundByTariff: boolean | undefined, paidByTariff: boolean | undefined): FactChanges => ({
    employer: { boundByTariff },
    position: { paidByTariff },
  });
  table(anyJobFindings, [
    [
      'benefits drawn',
      asylumBenefits,
      { candidate: { asylumBenefitsLast24Months: true } },
      'not-met',
      'benefitsDrawn',
    ],
    [
      'no benefits',
      asylumBenefits,
      { candidate: { asylumBenefitsLast24Months: false } },
      'met',
      'benefitsNone',
    ],
    [
      'benefits unknown',
      asylumBenefits,
      {},
      'missing',
      'benefitsMissing',
      ['candidate.asylumBenefitsLast24Months'],
    ],
    ['at a Balkan mission', balkanMission, { candidate: { country: 'RS' } }, 'met', 'missionMet'],
    ['at another mission', balkanMission, { candidate: { country: 'TN' } }, 'not-met', 'missionElsewhere'],
    ['eight months', shortContract, { position: { contractMonths: 8 } }, 'met', 'shortMet'],
    ['nine months', shortContract, { position: { contractMonths: 9 } }, 'not-met', 'shortNot'],
    ['thirty hours', thirtyHours, { position: { hoursPerWeek: 30 } }, 'met', 'hoursMet'],
    ['less', thirtyHours, { position: { hoursPerWeek: 29 } }, 'not-met', 'hoursNot'],
    [
      'hours unknown',
      thirtyHours,
      { position: { hoursPerWeek: undefined } },
      'missing',
      'hoursMissing',
      ['position.hoursPerWeek'],
    ],
    ['travel agreed', travelCosts, { position: { clauses: ['travel-costs'] } }, 'met', 'travelAgreed'],
    ['travel to agree', travelCosts, { position: { clauses: ['driver-training'] } }, 'met', 'travelToAgree'],
    ['travel not said', travelCosts, { position: { clauses: undefined } }, 'met', 'travelToAgree'],
    ['tariff', tariffBound, tariff(true, true), 'met', 'tariffMet'],
    [
      'tariff, pay not said',
      tariffBound,
      tariff(true, undefined),
      'missing',
      'tariffMissing',
      ['position.paidByTariff'],
    ],
    ['tariff not paid', tariffBound, tariff(true, false), 'not-met', 'tariffNot'],
    [
      'tariff unknown',
      tariffBound,
      tariff(undefined, undefined),
      'missing',
      'tariffMissing',
      ['employer.boundByTariff', 'position.paidByTariff'],
    ],
  ]);
  table(ictFindings, [
    [
      'B1 until February 2024',
      ictLanguageUntilFeg2,
      { ...BEFORE_MARCH_2024, ...german('B1') },
      'met',
      'languageMet',
    ],
    [
      'A2 until February 2024',
      ictLanguageUntilFeg2,
      { ...BEFORE_MARCH_2024, ...german('A2') },
      'not-met',
      'languageBelow',
    ],
    [
      'unknown until February 2024',
      ictLanguageUntilFeg2,
      { ...BEFORE_MARCH_2024, ...german(undefined) },
      'missing',
      'languageMissing',
      ['candidate.german'],
    ],
    ['code unknown', ictOccupation, { isco08: null }, 'missing', 'occupationMissing', ['position.isco08']],
  ]);
  table(protectionFindings, [
    [
      '§ 24 in Germany',
      temporaryProtectionHeld,
      { inGermany: true, candidate: { germanTitle: '24' } },
      'met',
      'held',
    ],
    [
      '§ 24, place unknown',
      temporaryProtectionHeld,
      { inGermany: null, candidate: { germanTitle: '24' } },
      'met',
      'held',
    ],
    [
      '§ 24 left behind',
      temporaryProtectionHeld,
      { inGermany: false, candidate: { germanTitle: '24' } },
      'not-met',
      'notHeld',
    ],
    [
      'another title',
      temporaryProtectionHeld,
      { inGermany: true, candidate: { germanTitle: '16b' } },
      'not-met',
      'notHeld',
    ],
    [
      'place and title unknown',
      temporaryProtectionHeld,
      { inGermany: null, candidate: { germanTitle: undefined } },
      'missing',
      'missing',
      ['candidate.germanTitle'],
    ],
    [
      'title unknown',
      temporaryProtectionHeld,
      { inGermany: true, candidate: { germanTitle: undefined } },
      'missing',
      'missing',
      ['candidate.germanTitle'],
    ],
  ]);
  table(opportunityFindings, [
    ['skilled worker', opportunityLanguage, recognition('full'), 'not-applicable', 'notByPoints'],
    ['German A1', opportunityLanguage, { ...recognition('applied'), ...german('A1') }, 'met', 'languageMet'],
    [
      'English B2',
      opportunityLanguage,
      { ...recognition('applied'), candidate: { german: undefined, english: 'B2' } },
      'met',
      'languageMet',
    ],
    [
      'English B1, German unknown',
      opportunityLanguage,
      { ...recognition('applied'), candidate: { german: undefined, english: 'B1' } },
      'missing',
      'languageMissing',
      ['candidate.german'],
    ],
    [
      'English B1, German none',
      opportunityLanguage,
      { ...recognition('applied'), candidate: { german: 'none', english: 'B1' } },
      'not-met',
      'languageBelow',
    ],
  ]);

  it('before and after the second part of the reform there is no ICT language rule', () => {
    expect(found(ictLanguageUntilFeg2, FROM_MARCH_2024)).toBeNull();
  });

  it('says what was drawn; proposes a short contract for nothing', () => {
    expect(found(asylumBenefits, { candidate: { asylumBenefitsLast24Months: true } })?.actual?.value).toBe(
      true,
    );
    expect(remedyIds(shortContract, { position: { contractMonths: 9 } })).toEqual([['short-contract', 0]]);
  });
});

describe('state-recognised at origin (§ 6 BeschV, § 16d Abs. 3 AufenthG)', () => {
  const origin = (qualification: FactChanges['qualification']): FactChanges => ({
    qualification: { recognition: 'not-applied', ...qualification },
  });
  const degree = { kind: 'academic', durationMonths: undefined } as const;
  const Q = 'candidate.qualification.';
  table(originFindings, [
    ['chamber certificate', originForExperience, { candidate: { ahkCertificate: true } }, 'met', 'ahk'],
    ['none', originForExperience, origin({ kind: 'none' }), 'not-met', 'none'],
    ['German', originForExperience, origin({ country: 'DE' }), 'not-met', 'german'],
    [
      'two years, confirmed',
      originForExperience,
      origin({ durationMonths: 24, stateRecognitionConfirmed: true }),
      'met',
      'confirmed',
    ],
    [
      'a month less',
      originForExperience,
      origin({ durationMonths: 23, stateRecognitionConfirmed: true }),
      'not-met',
      'tooShort',
    ],
    [
      'not recognised',
      originForExperience,
      origin({ stateRecognisedAtOrigin: false }),
      'not-met',
      'notRecognised',
    ],
    [
      'degree confirmed',
      originForExperience,
      origin({ ...degree, stateRecognitionConfirmed: true }),
      'met',
      'confirmed',
    ],
    [
      'degree comparable',
      originForExperience,
      origin({ ...degree, comparability: 'comparable' }),
      'met',
      'degreeListed',
    ],
    [
      'degree conditionally comparable',
      originForExperience,
      origin({ ...degree, comparability: 'conditionally-comparable' }),
      'met',
      'degreeListed',
    ],
    [
      'institution listed',
      originForExperience,
      origin({ ...degree, anabinInstitution: 'H+' }),
      'met',
      'degreeListed',
    ],
    [
      'institution in part',
      originForExperience,
      origin({ ...degree, anabinInstitution: 'H+/-' }),
      'missing',
      'missing',
      [`${Q}stateRecognitionConfirmed`, `${Q}stateRecognisedAtOrigin`],
    ],
    [
      'training with a listed institution',
      originForExperience,
      origin({ anabinInstitution: 'H+' }),
      'missing',
      'missing',
      [`${Q}stateRecognitionConfirmed`, `${Q}stateRecognisedAtOrigin`],
    ],
    [
      'recognised, to be confirmed',
      originForExperience,
      origin({ stateRecognisedAtOrigin: true, stateRecognitionConfirmed: false }),
      'not-met',
      'coming',
    ],
    [
      'recognised, confirmation unknown',
      originForExperience,
      origin({ stateRecognisedAtOrigin: true }),
      'missing',
      'missing',
      [`${Q}stateRecognitionConfirmed`],
    ],
    [
      'not confirmed, recognition unknown',
      originForExperience,
      origin({ stateRecognitionConfirmed: false }),
      'missing',
      'missing',
      [`${Q}stateRecognisedAtOrigin`],
    ],
    [
      'length unknown, confirmed',
      originForExperience,
      origin({ durationMonths: undefined, stateRecognitionConfirmed: true }),
      'missing',
      'missing',
      [`${Q}durationMonths`],
    ],
    [
      'length unknown, recognised',
      originForExperience,
      origin({ durationMonths: undefined, stateRecognisedAtOrigin: true, stateRecognitionConfirmed: false }),
      'missing',
      'missing',
      [`${Q}durationMonths`],
    ],
    [
      'kind unknown',
      originForExperience,
      origin({ kind: undefined, stateRecognitionConfirmed: true }),
      'missing',
      'missing',
      [`${Q}kind`],
    ],
  ]);

  it('the length counts for training alone', () => {
    const short = origin({ kind: 'academic', durationMonths: 12, stateRecognitionConfirmed: true });
    expect(found(originForExperience, short)?.result).toBe('met');
  });

  it('the chamber’s certificate does not serve the opportunity card', () => {
    const certified = { candidate: { ahkCertificate: true }, ...origin({ stateRecognisedAtOrigin: false }) };
    expect(found(originForOpportunity, certified)?.result).toBe('not-met');
  });

  it('the chamber’s certificate serves experience alone', () => {
    expect(
      found(originForPartnership, {
        ...origin({ stateRecognisedAtOrigin: false }),
        candidate: { ahkCertificate: true },
      })?.result,
    ).toBe('not-met');
  });
});

describe('recent experience (§ 6 BeschV)', () => {
  const months = (five: number | undefined): FactChanges => ({
    experience: { relevantMonthsLast5Years: five, relevantMonthsLast7Years: undefined },
  });

  it('names the months and years that count', () => {
    expect(found(recentExperience, months(24))).toMatchObject({
      result: 'met',
      text: '24 months of relevant experience within 5 years; 24 are needed.',
    });
    expect(found(recentExperience, months(23))).toMatchObject({
      result: 'not-met',
      text: 'Only 23 months of relevant experience within 5 years; 24 are needed.',
    });
  });

  it('counts what lacks from nothing where nothing is known', () => {
    const facts = factsWith(anElectrician(), months(undefined));
    const open = recentExperience.check(facts, { consentRequired: true });
    expect(open?.result).toBe('missing');
    if (open !== null) expect(recentExperience.remedies?.(facts, open)[0]?.text).toContain('24 more months');
  });
});
