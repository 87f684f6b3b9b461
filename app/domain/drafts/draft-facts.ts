/** What drafts are made of, and the small phrases that several of them share. */
import { formatDate, type CalendarDate } from '../calendar';
import { countryName } from '../catalogue/countries';
import { findOccupation } from '../catalogue';
import type { Language, PlanRequest, StepPlan } from '../plan/contract';
import { field, known, type DraftDocument, type DraftField, type DraftId, type DraftText } from './draft';
import type { TypedValues } from './typed-values';

/** A step of the case as it stands now. */
export interface DraftStep {
  readonly key: string;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
}

/** The words of the notice of § 45c AufenthG, the same as on its page. */
export interface NoticeWords {
  readonly heading: string;
  readonly to: string;
  readonly text: string;
  readonly nearest: string;
  readonly more: string;
  readonly from: string;
  readonly date: string;
  readonly receipt: string;
  readonly unconfirmed: string;
}

export interface DraftFacts {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly lawCheckedOn: CalendarDate;
  readonly caseNumber: number;
  readonly employerName: string;
  readonly request: PlanRequest;
  /** In `language`. */
  readonly plan: StepPlan;
  readonly steps: readonly DraftStep[];
  /** Address of the immigration authority as the directory has it; null: not known. */
  readonly authorityAddress: string | null;
  readonly notice: {
    readonly words: NoticeWords;
    /** What may be named today; null: nothing may. */
    readonly office: { readonly name: string; readonly contact: string } | null;
    readonly listUrl: string;
  };
  readonly typed: TypedValues;
}

/** Picks the sentence of a language. */
export type Say = (de: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (de, en) => (language === 'de' ? de : en);
}

export function dateText(date: CalendarDate | undefined | null, language: Language): string | null {
  return date === undefined || date === null ? null : formatDate(date, language);
}

export function nationalityText({ request, language }: DraftFacts): string {
  return request.candidate.nationalities.map((code) => countryName(code, language)).join(', ');
}

/** The job as the contract calls it, else the occupation of the catalogue. */
export function positionText({ request, language }: DraftFacts): string | null {
  const { title, occupationId } = request.position;
  const occupation = occupationId === undefined ? null : findOccupation(occupationId);
  return title ?? occupation?.name[language] ?? null;
}

export function postalCodeOf({ request }: DraftFacts): string | null {
  return request.position.workplacePostalCode ?? request.employer?.postalCode ?? null;
}

/** Who the paper is about, as rows. */
export function candidateFields(facts: DraftFacts): DraftField[] {
  const { typed, request, language } = facts;
  const say = sayIn(language);
  return [
    field(say('Name, Vorname', 'Surname, first name'), typed.candidateName, 34),
    field(say('Geburtsdatum', 'Date of birth'), dateText(request.candidate.dateOfBirth, language)),
    field(say('Geburtsort', 'Place of birth'), typed.candidateBirthPlace),
    { label: say('Staatsangehörigkeit', 'Nationality'), value: [nationalityText(facts)] },
    field(say('Nummer des Reisepasses', 'Passport number'), typed.candidatePassport),
    field(
      say('Anschrift', 'Address'),
      typed.candidateAddress,
      40,
      say('Anschrift der Fachkraft', 'Address of the skilled worker'),
    ),
  ];
}

export function employerFields(facts: DraftFacts): DraftField[] {
  const say = sayIn(facts.language);
  const { typed } = facts;
  return [
    { label: say('Arbeitgeber', 'Employer'), value: [facts.employerName] },
    { label: say('Anschrift', 'Address'), value: employerAddress(facts) },
    field(say('Vertreten durch', 'Represented by'), typed.signatory),
    field(say('Telefon', 'Phone'), typed.contactPhone),
    field(say('E-Mail', 'E-mail'), typed.contactEmail),
  ];
}

export function employerAddress({ typed, request, language }: DraftFacts): DraftText {
  const say = sayIn(language);
  const street = known(typed.employerStreet, say('Straße des Betriebs', 'Street of the firm'));
  const town = known(typed.employerTown, say('Ort des Betriebs', 'Town of the firm'), 16);
  const postalCode = request.employer?.postalCode;
  return [...street, ', ', ...(postalCode === undefined ? [] : [`${postalCode} `]), ...town];
}

/** Sender and recipient of a letter to the immigration authority. */
export function authorityLetter(facts: DraftFacts, isKnownAuthority: boolean): DraftDocument['letter'] {
  const { typed, plan, language, employerName, request } = facts;
  const say = sayIn(language);
  const postalCode = request.employer?.postalCode;
  const authority = isKnownAuthority ? plan.immigrationAuthority : null;
  const address = typed.authorityAddress ?? (isKnownAuthority ? facts.authorityAddress : null);
  const missingAddress = say('Anschrift der Ausländerbehörde', 'Address of the immigration authority');
  return {
    sender: [
      [employerName],
      known(typed.employerStreet, say('Straße des Betriebs', 'Street of the firm')),
      [
        ...(postalCode === undefined ? [] : [`${postalCode} `]),
        ...known(typed.employerTown, say('Ort des Betriebs', 'Town of the firm'), 16),
      ],
    ],
    recipient: [
      known(authority?.name, say('Ausländerbehörde', 'Immigration authority'), 30),
      ...(address === null
        ? [known(null, missingAddress, 30)]
        : address.split(/\n|, /).map((line): DraftText => [line])),
    ],
    reference: [
      // A first letter has no sign of the authority yet.
      { label: say('Ihr Zeichen', 'Your reference'), value: known(typed.reference, '', 1).map(orDash) },
      field(say('Ansprechperson', 'Contact person'), typed.contactName, 16),
      field(say('Telefon', 'Phone'), typed.contactPhone, 16),
      field(say('E-Mail', 'E-mail'), typed.contactEmail, 16),
      { label: say('Datum', 'Date'), value: [formatDate(facts.today, language)] },
    ],
  };
}

const orDash = (part: DraftText[number]) => (typeof part === 'string' ? part : '–');

/** A draft with the footer that all have. */
export function draftOf(
  facts: DraftFacts,
  id: DraftId,
  content: Pick<DraftDocument, 'title' | 'basis' | 'letter' | 'blocks'> &
    Partial<Pick<DraftDocument, 'advice'>>,
): DraftDocument {
  const say = sayIn(facts.language);
  const day = formatDate(facts.lawCheckedOn, facts.language);
  const number = String(facts.caseNumber);
  return {
    id,
    language: facts.language,
    advice: [],
    ...content,
    footer: say(
      `Entwurf aus Lotsenwerk, Fall ${number}. Information, keine Rechtsberatung. Rechtsstand ${day}. Grundlage: ${content.basis}`,
      `Draft from Lotsenwerk, case ${number}. Information, no legal advice. Law as of ${day}. Basis: ${content.basis}`,
    ),
    date: facts.today,
  };
}

/** Letters in English are for reading: offices work in German (§ 23 VwVfG: own knowledge). */
export function readingCopy(facts: DraftFacts): { kind: 'note'; text: string }[] {
  return facts.language === 'de'
    ? []
    : [
        {
          kind: 'note',
          text: 'Reading copy. The official language is German (§ 23 VwVfG of the federation and the Länder; not officially confirmed): send the German version.',
        },
      ];
}

/** The line to sign on, with the name below it where it is known. */
export function signatureLabel({ typed, language }: DraftFacts): string {
  const label = sayIn(language)('Unterschrift', 'Signature');
  return typed.signatory === undefined ? label : `${label} (${typed.signatory})`;
}
