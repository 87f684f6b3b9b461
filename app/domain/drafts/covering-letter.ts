/**
 * Covering letter to the immigration authority for the accelerated procedure, with the list of enclosures.
 * Source: § 81a AufenthG, § 31 Abs. 4 AufenthV, § 47 Abs. 1 Nr. 15 AufenthV, read 2026-08-19.
 */
import { findOccupation } from '../catalogue';
import type { PlanDocument } from '../plan/contract';
import type { DraftBlock, DraftDocument, DraftField, DraftText } from './draft';
import { field, known } from './draft';
import {
  authorityLetter,
  candidateFields,
  dateText,
  draftOf,
  positionText,
  postalCodeOf,
  readingCopy,
  sayIn,
  signatureLabel,
  type DraftFacts,
} from './draft-facts';
import { documentFormText, euro, recognitionText } from './words';

/** Steps whose papers go with the request; later ones, such as a decision, do not exist yet. */
const ENCLOSED_WITH = ['power-of-attorney', 'agreement', 'job-offer', 'recognition-apply'];
/** Birth date and nationality; the name stands in the text. */
const PERSON_FIELDS = [1, 3];
/** Signed at the authority or filled in there. */
const NOT_ENCLOSED = new Set(['agreement-81a']);

export function enclosures(documents: readonly PlanDocument[]): PlanDocument[] {
  return documents.filter(
    ({ id, steps }) => !NOT_ENCLOSED.has(id) && steps.some((step) => ENCLOSED_WITH.includes(step)),
  );
}

export function coveringLetter(facts: DraftFacts): DraftDocument {
  const { plan, typed, language } = facts;
  const say = sayIn(language);
  const authority = plan.immigrationAuthority;
  const name = known(typed.candidateName, say('Name der Fachkraft', 'Name of the skilled worker'), 28);
  const papers = enclosures(plan.documents);
  const blocks: DraftBlock[] = [
    ...readingCopy(facts),
    { kind: 'paragraph', text: [say('Sehr geehrte Damen und Herren,', 'Dear Sir or Madam,')] },
    {
      kind: 'paragraph',
      text: [
        say('wir möchten ', 'we want to employ '),
        ...name,
        say(
          ' in unserem Betrieb beschäftigen und bitten Sie, das beschleunigte Fachkräfteverfahren nach § 81a AufenthG durchzuführen. Wir handeln mit Vollmacht der Fachkraft.',
          ' in our firm and ask you to carry out the accelerated procedure for skilled workers under § 81a AufenthG. We act under a power of attorney of the skilled worker.',
        ),
      ],
    },
    {
      kind: 'fields',
      fields: [
        ...candidateFields(facts).filter((_, index) => PERSON_FIELDS.includes(index)),
        ...positionFields(facts),
        ...qualificationFields(facts),
      ],
    },
    {
      kind: 'paragraph',
      text: [
        say(
          'Wir bitten Sie um einen Termin zur Beratung, um den Text der Vereinbarung und um Mitteilung, welche Unterlagen noch fehlen. Die Gebühr (§ 47 Abs. 1 Nr. 15 AufenthV) zahlen wir mit Abschluss der Vereinbarung.',
          'We ask you for an appointment for advice, for the text of the agreement and to tell us which papers are still missing. We pay the fee (§ 47 Abs. 1 Nr. 15 AufenthV) when the agreement is concluded.',
        ),
        ...familySentence(facts),
      ],
    },
    { kind: 'paragraph', text: [say('Mit freundlichen Grüßen', 'Yours faithfully')] },
    { kind: 'signatures', labels: [signatureLabel(facts)] },
    { kind: 'heading', text: say('Anlagen', 'Enclosures') },
    {
      kind: 'list',
      isNumbered: true,
      items: papers.map((paper): DraftText => [`${paper.title} (${documentFormText(paper.form, language)})`]),
    },
  ];
  const advice = [
    ...(authority?.certainty === 'certain'
      ? []
      : [
          `${say('Prüfen Sie vor dem Absenden, wer zuständig ist; es ist nicht bestätigt.', 'Check who is competent before sending; it is not confirmed.')} ${authority?.why ?? ''}`.trim(),
        ]),
    say(
      'Viele Behörden nehmen den Antrag nur über ihr Onlineformular an. Dann übertragen Sie die Angaben von hier.',
      'Many authorities accept the request only by their online form. Then copy the values from here.',
    ),
    say(
      'Legen Sie nur bei, was die Behörde verlangt, und Originale nur, wenn sie danach fragt.',
      'Enclose only what the authority asks for, and originals only if it asks for them.',
    ),
  ];
  return draftOf(facts, 'covering-letter', {
    title: say(
      'Antrag auf das beschleunigte Fachkräfteverfahren nach § 81a AufenthG',
      'Request for the accelerated procedure for skilled workers under § 81a AufenthG',
    ),
    basis: '§ 81a AufenthG, § 31 Abs. 4 AufenthV',
    letter: authorityLetter(facts, true),
    blocks,
    advice,
  });
}

function positionFields(facts: DraftFacts): DraftField[] {
  const { request, language, plan, typed } = facts;
  const say = sayIn(language);
  const { position } = request;
  const route = plan.routes.find(({ id }) => id === plan.plannedRouteId);
  return [
    field(say('Tätigkeit', 'Work'), positionText(facts)),
    field(say('Arbeitsort', 'Place of work'), typed.workplace ?? postalCodeOf(facts)),
    field(
      say('Gehalt brutto im Jahr', 'Gross pay a year'),
      position.grossSalaryCentsPerYear === undefined
        ? null
        : euro(position.grossSalaryCentsPerYear, language),
    ),
    field(say('Gewünschter Beginn', 'Wanted start'), dateText(position.desiredStart, language)),
    {
      label: say('Aufenthaltstitel nach unserer Einschätzung', 'Residence title in our view'),
      value: [route?.legalBasis.join(', ') ?? say('bitte beraten Sie uns dazu', 'please advise us')],
    },
  ];
}

function qualificationFields({ request, language, plan }: DraftFacts): DraftField[] {
  const say = sayIn(language);
  const { qualification } = request.candidate;
  const occupation = findOccupation(
    request.position.targetOccupationId ?? request.position.occupationId ?? '',
  );
  return [
    field(say('Abschluss', 'Qualification'), qualification?.title),
    field(say('Abgeschlossen am', 'Completed on'), dateText(qualification?.completedOn, language)),
    field(say('Anerkennung', 'Recognition'), recognitionText(qualification?.recognition, language)),
    field(say('Deutscher Referenzberuf', 'German reference occupation'), occupation?.name.de),
    ...(plan.recognitionAuthority === null
      ? []
      : [
          {
            label: say('Zuständig für die Anerkennung', 'Competent for recognition'),
            value: [plan.recognitionAuthority.name],
          },
        ]),
  ];
}

function familySentence({ request, language }: DraftFacts): string[] {
  const family = request.candidate.family;
  if (family?.movesTogether !== true) return [];
  const say = sayIn(language);
  return [
    say(
      ' Ehegatte oder Kinder sollen im zeitlichen Zusammenhang nachkommen (§ 81a Abs. 4 AufenthG).',
      ' Spouse or children are to follow in temporal connection (§ 81a Abs. 4 AufenthG).',
    ),
  ];
}
