/**
 * The questions of a case, as data: what a form may ask, in which section, and how its text is read.
 * A field's name is its path in the plan request, so that messages of the contract find their field; the few names
 * that are no path (`chosenOn`, `position.contract`) say so.
 */
import {
  ANABIN_DEGREES,
  ANABIN_INSTITUTIONS,
  CLAUSES,
  COMPARABILITIES,
  DRIVING_LICENCES,
  LANGUAGE_LEVELS,
  LICENCE_STATES,
  MEASURES,
  POSITION_KINDS,
  QUALIFICATION_KINDS,
  RECOGNITION_STATES,
  RECRUITMENT_KINDS,
  SCHOOL_LEAVING,
  STATUS_WORDS,
} from '../plan/contract/vocabulary';

export const SECTIONS = ['position', 'candidate', 'qualification', 'experience', 'family'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * Sections that ask for what may never decide between applicants (§§ 1, 7 AGG: origin, age, family). They open only
 * after the choice of the person is recorded.
 */
export const SECTIONS_AFTER_CHOICE: readonly Section[] = ['candidate', 'family'];

/** How the text of a field is read; `list` fields hold several values, joined by commas. */
export type FieldKind =
  | 'text'
  | 'date'
  | 'dates'
  | 'money'
  | 'integer'
  | 'decimal'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'postal-code'
  | 'country'
  | 'countries'
  | 'occupation';

export interface Field {
  readonly section: Section;
  readonly kind: FieldKind;
  /** Closed list of a `choice` or `choices` field. */
  readonly options?: readonly string[];
  /** Without it no plan can be made. */
  readonly isRequired?: true;
  /** Asked only in special cases, so folded away until it holds something. */
  readonly isSpecial?: true;
}

/** Sections of the Residence Act that HR meets on residence cards, beside the words of the contract. */
const TITLE_SECTIONS = [
  '16a',
  '16b',
  '16d',
  '16e',
  '16f',
  '16g',
  '17',
  '18a',
  '18b',
  '18c',
  '18d',
  '18g',
  '19c',
  '19d',
  '20',
  '20a',
  '9',
  '9a',
  '9c',
  '22',
  '23-1',
  '24',
  '25-1',
  '25-2',
  '25-3',
  '25-5',
  '25a',
  '25b',
  '28',
  '30',
  '31',
  '32',
  '36',
] as const;

const CONTRACT_TERMS = ['open-ended', 'fixed-term'] as const;

export const FIELDS = {
  'position.title': { section: 'position', kind: 'text' },
  'position.occupationId': { section: 'position', kind: 'occupation', isRequired: true },
  'position.kind': { section: 'position', kind: 'choice', options: POSITION_KINDS },
  'position.desiredStart': { section: 'position', kind: 'date', isRequired: true },
  'position.workplacePostalCode': { section: 'position', kind: 'postal-code' },
  'position.grossSalaryCentsPerYear': { section: 'position', kind: 'money' },
  'position.grossWageCentsPerHour': { section: 'position', kind: 'money' },
  'position.hoursPerWeek': { section: 'position', kind: 'decimal' },
  'position.paidByTariff': { section: 'position', kind: 'flag' },
  'position.contract': { section: 'position', kind: 'choice', options: CONTRACT_TERMS },
  'position.contractMonths': { section: 'position', kind: 'integer' },
  'position.clauses': { section: 'position', kind: 'choices', options: CLAUSES, isSpecial: true },
  'position.targetOccupationId': { section: 'position', kind: 'occupation', isSpecial: true },
  'employer.recognisedResearchInstitution': { section: 'position', kind: 'flag', isSpecial: true },
  'candidate.nationalities': { section: 'candidate', kind: 'countries', isRequired: true },
  'candidate.country': { section: 'candidate', kind: 'country' },
  'candidate.dateOfBirth': { section: 'candidate', kind: 'date' },
  'candidate.recruitment': { section: 'candidate', kind: 'choice', options: RECRUITMENT_KINDS },
  'candidate.recruitedFrom': { section: 'candidate', kind: 'country' },
  'procedure.running.agreedOn': { section: 'candidate', kind: 'date' },
  'candidate.germanTitle': {
    section: 'candidate',
    kind: 'choice',
    options: [...STATUS_WORDS, ...TITLE_SECTIONS],
    isSpecial: true,
  },
  'candidate.titleSince': { section: 'candidate', kind: 'date', isSpecial: true },
  'candidate.titleValidUntil': { section: 'candidate', kind: 'date', isSpecial: true },
  'candidate.enteredGermanyOn': { section: 'candidate', kind: 'date', isSpecial: true },
  'candidate.residentInGermanySince': { section: 'candidate', kind: 'date', isSpecial: true },
  'candidate.qualifiedEmploymentSince': { section: 'candidate', kind: 'date', isSpecial: true },
  'candidate.pensionMonths': { section: 'candidate', kind: 'integer', isSpecial: true },
  'candidate.adequatePension': { section: 'candidate', kind: 'flag', isSpecial: true },
  'candidate.livelihoodSecured': { section: 'candidate', kind: 'flag', isSpecial: true },
  'candidate.asylumBenefitsLast24Months': { section: 'candidate', kind: 'flag', isSpecial: true },
  'candidate.asylumBenefitsUntil': { section: 'candidate', kind: 'date', isSpecial: true },
  'candidate.qualification.kind': { section: 'qualification', kind: 'choice', options: QUALIFICATION_KINDS },
  'candidate.qualification.title': { section: 'qualification', kind: 'text' },
  'candidate.qualification.country': { section: 'qualification', kind: 'country' },
  'candidate.qualification.durationMonths': { section: 'qualification', kind: 'integer' },
  'candidate.qualification.tertiaryProgramme': { section: 'qualification', kind: 'flag', isSpecial: true },
  'candidate.qualification.completedOn': { section: 'qualification', kind: 'date' },
  'candidate.qualification.fitsPosition': { section: 'qualification', kind: 'flag' },
  'candidate.qualification.stateRecognisedAtOrigin': { section: 'qualification', kind: 'flag' },
  'candidate.qualification.stateRecognitionConfirmed': { section: 'qualification', kind: 'flag' },
  'candidate.qualification.recognition': {
    section: 'qualification',
    kind: 'choice',
    options: RECOGNITION_STATES,
  },
  'candidate.qualification.measure': {
    section: 'qualification',
    kind: 'choice',
    options: MEASURES,
    isSpecial: true,
  },
  'candidate.qualification.comparability': {
    section: 'qualification',
    kind: 'choice',
    options: COMPARABILITIES,
  },
  'candidate.qualification.anabinInstitution': {
    section: 'qualification',
    kind: 'choice',
    options: ANABIN_INSTITUTIONS,
    isSpecial: true,
  },
  'candidate.qualification.anabinDegree': {
    section: 'qualification',
    kind: 'choice',
    options: ANABIN_DEGREES,
    isSpecial: true,
  },
  'candidate.qualification.licence': { section: 'qualification', kind: 'choice', options: LICENCE_STATES },
  'candidate.schoolLeaving': {
    section: 'qualification',
    kind: 'choice',
    options: SCHOOL_LEAVING,
    isSpecial: true,
  },
  'candidate.ahkCertificate': { section: 'qualification', kind: 'flag', isSpecial: true },
  'candidate.german': { section: 'experience', kind: 'choice', options: LANGUAGE_LEVELS },
  'candidate.english': { section: 'experience', kind: 'choice', options: LANGUAGE_LEVELS },
  'candidate.experience.relevantMonthsLast5Years': { section: 'experience', kind: 'integer' },
  'candidate.experience.relevantMonthsLast7Years': { section: 'experience', kind: 'integer' },
  'candidate.experience.atDegreeLevel': { section: 'experience', kind: 'flag' },
  'candidate.drivingLicence': {
    section: 'experience',
    kind: 'choice',
    options: DRIVING_LICENCES,
    isSpecial: true,
  },
  'candidate.family.spouse': { section: 'family', kind: 'flag' },
  'candidate.family.children': { section: 'family', kind: 'dates' },
  'candidate.family.movesTogether': { section: 'family', kind: 'flag' },
  'candidate.family.spouseQualifies': { section: 'family', kind: 'flag', isSpecial: true },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

export function isSection(value: unknown): value is Section {
  return SECTIONS.some((section) => section === value);
}

/** Fields of one section, in the order in which they are asked. */
export function fieldsOf(section: Section): readonly FieldName[] {
  return FIELD_NAMES.filter((name) => FIELDS[name].section === section);
}

/** Looks a field up with its general type, so that a caller may ask for options that only some fields have. */
export function fieldOf(name: FieldName): Field {
  return FIELDS[name];
}

/** Id of the form of a section; its inputs are called `<form>-<field>`, so that links can lead to them. */
export const FACTS_FORM_ID = 'facts';

/** Id of the field's input on the page. */
export function fieldId(name: FieldName): string {
  return `${FACTS_FORM_ID}-${name}`;
}

/** An answer, unlike an empty field: the question was read, and nobody can say yet. */
export const UNKNOWN = 'unknown';

/**
 * The field that asks for a path of the request, or null where no question does (the employer's facts come from the
 * company profile). Positions in lists are left out: `candidate.nationalities.0` is asked by `candidate.nationalities`.
 */
export function fieldOfPath(path: string): FieldName | null {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    if (isFieldName(name)) return name;
    if (GROUP_FIELDS[name] !== undefined) return GROUP_FIELDS[name];
  }
  return null;
}

/** Paths of the contract that are no field of ours, and the field that a person would look at first. */
const GROUP_FIELDS: Readonly<Record<string, FieldName>> = {
  position: 'position.occupationId',
  'position.isco08': 'position.occupationId',
  'position.kldb2010': 'position.occupationId',
  'position.workplaceKreis': 'position.workplacePostalCode',
  'position.workplaceState': 'position.workplacePostalCode',
  procedure: 'procedure.running.agreedOn',
  'candidate.qualification': 'candidate.qualification.kind',
  'candidate.experience': 'candidate.experience.relevantMonthsLast5Years',
  'candidate.family': 'candidate.family.spouse',
};

/** The section after this one; null after the last. */
export function nextSection(section: Section): Section | null {
  return SECTIONS[SECTIONS.indexOf(section) + 1] ?? null;
}
