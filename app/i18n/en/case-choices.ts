import type { caseChoices as source } from '../de/case-choices';
import type { TranslationOf } from '../dictionary';

/** English words for the choices of a case. */
export const caseChoices = {
  kind: {
    skilled: 'Skilled worker (training of two years or more, or a degree)',
    assistant: 'Helper or assistant (training below two years)',
    training: 'Apprenticeship',
    furtherTraining: 'Further training',
    specialist: 'Executive or company specialist',
    research: 'Research',
  },
  contract: { openEnded: 'open-ended', fixedTerm: 'fixed term' },
  clauses: {
    releaseForMeasures: 'Time off for adaptation measures',
    partnershipAgreement: 'Agreement on a recognition partnership',
    payGroupTowardsTarget: 'Pay group with a view to the target occupation',
    driverTraining: 'Basic qualification for professional drivers',
    travelCosts: 'Travel costs are paid',
  },
  recruitment: {
    employer: 'by the company itself',
    agency: 'through an agency in Germany',
    crossBorderAgency: 'through an agency with an office abroad',
    federalAgency: 'through the Federal Employment Agency',
    selfInitiated: 'the person applied on their own',
  },
  germanTitle: {
    duldung: 'Toleration (Duldung)',
    gestattung: 'Permission to stay (asylum procedure under way)',
    nationalVisa: 'national visa',
    visaFree: 'entered without a visa',
    schengenVisa: 'Schengen visa',
    none: 'no title',
  },
  qualificationKind: { academic: 'Degree', vocational: 'Vocational training', none: 'no qualification' },
  recognition: {
    notApplied: 'not applied for yet',
    applied: 'applied for',
    full: 'full equivalence',
    partial: 'partial equivalence',
    notEquivalent: 'not equivalent',
  },
  measure: { inCompany: 'adaptation in the company', school: 'course', exam: 'exam' },
  comparability: {
    comparable: 'comparable',
    conditionallyComparable: 'conditionally comparable',
    notComparable: 'not comparable',
  },
  anabinDegree: {
    equivalent: 'equivalent',
    corresponds: 'corresponds',
    conditional: 'conditionally comparable',
    unlisted: 'not listed',
  },
  licence: { none: 'none', promised: 'promised', granted: 'granted' },
  schoolLeaving: { none: 'none', intermediate: 'intermediate', universityEntrance: 'university entrance' },
  drivingLicence: { none: 'none', home: 'from the home country', eu: 'from the EU' },
  languageNone: 'none',
} as const satisfies TranslationOf<typeof source>;
