/**
 * The employer's report that an employment ended early. Source: § 4a Abs. 5 S. 3 Nr. 3 AufenthG (four weeks from
 * knowledge), for titles of chapter 2 section 4 (§§ 18 to 21); § 81a Abs. 2 Nr. 7 repeats it in the agreement; § 82 Abs. 6
 * (the worker reports within two weeks), read 2026-08-19. Leaves out § 16g training (other limit) and reasons for the end,
 * which the law does not ask for.
 */
import { addDays, isCalendarDate, type CalendarDate } from '../calendar';
import { field, type DraftBlock, type DraftDocument } from './draft';
import {
  authorityLetter,
  candidateFields,
  dateText,
  draftOf,
  positionText,
  readingCopy,
  sayIn,
  signatureLabel,
  type DraftFacts,
} from './draft-facts';

const REPORT_WITHIN_DAYS = 28;

export function earlyEndReport(facts: DraftFacts): DraftDocument {
  const { typed, language } = facts;
  const say = sayIn(language);
  const blocks: DraftBlock[] = [
    ...readingCopy(facts),
    { kind: 'paragraph', text: [say('Sehr geehrte Damen und Herren,', 'Dear Sir or Madam,')] },
    {
      kind: 'paragraph',
      text: [
        say(
          'nach § 4a Abs. 5 Satz 3 Nr. 3 AufenthG teilen wir mit, dass die folgende Beschäftigung vorzeitig endet oder geendet hat:',
          'under § 4a Abs. 5 Satz 3 Nr. 3 AufenthG we report that the following employment ends or has ended early:',
        ),
      ],
    },
    { kind: 'fields', fields: candidateFields(facts) },
    {
      kind: 'fields',
      fields: [
        field(
          say('Aufenthaltstitel (Art, Nummer, gültig bis)', 'Residence title (kind, number, valid until)'),
          typed.titleHeld,
          34,
        ),
        field(say('Beschäftigt als', 'Employed as'), positionText(facts)),
        field(say('Beschäftigt seit', 'Employed since'), dayOf(typed.startedOn, facts)),
        field(say('Letzter Tag der Beschäftigung', 'Last day of employment'), dayOf(typed.endedOn, facts)),
        field(say('Davon wissen wir seit', 'Known to us since'), dayOf(typed.knownOn, facts)),
      ],
    },
    {
      kind: 'paragraph',
      text: [
        say(
          'Bitte bestätigen Sie uns den Eingang dieser Mitteilung.',
          'Please confirm to us that you have received this report.',
        ),
      ],
    },
    { kind: 'paragraph', text: [say('Mit freundlichen Grüßen', 'Yours faithfully')] },
    { kind: 'signatures', labels: [signatureLabel(facts)] },
  ];
  const advice = [
    dueText(facts),
    say(
      'Empfängerin ist die Ausländerbehörde am Wohnort der Fachkraft. Das kann eine andere sein als die, mit der Sie das beschleunigte Verfahren geführt haben. Senden Sie so, dass Sie den Zugang nachweisen können.',
      'The recipient is the immigration authority at the worker’s place of residence. It may be another one than that of the accelerated procedure. Send it so that you can prove it arrived.',
    ),
    say(
      'Die Pflicht gilt nach dem Wortlaut für Titel nach §§ 18 bis 21 AufenthG. Bei §§ 16a und 16d folgt sie aus der Vereinbarung nach § 81a AufenthG. Die Fachkraft meldet das Ende selbst innerhalb von zwei Wochen (§ 82 Abs. 6 AufenthG).',
      'By its wording the duty holds for titles under §§ 18 to 21 AufenthG. For §§ 16a and 16d it follows from the agreement under § 81a AufenthG. The worker reports the end too, within two weeks (§ 82 Abs. 6 AufenthG).',
    ),
  ];
  return draftOf(facts, 'early-end-report', {
    title: say(
      'Mitteilung über das vorzeitige Ende einer Beschäftigung',
      'Report of the early end of an employment',
    ),
    basis: '§ 4a Abs. 5 Satz 3 Nr. 3 AufenthG',
    letter: authorityLetter(facts, false),
    blocks,
    advice,
  });
}

function dayOf(typed: string | undefined, { language }: DraftFacts): string | null {
  if (typed === undefined) return null;
  const day = typedDay(typed);
  return day === null ? typed : dateText(day, language);
}

/** `2027-10-04` or `4.10.2027` as people type it; null for anything else. */
function typedDay(typed: string): CalendarDate | null {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(typed);
  const [, day = '', month = '', year = ''] = german ?? [];
  const text = german === null ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

function dueText({ typed, language }: DraftFacts): string {
  const say = sayIn(language);
  const knownOn = typed.knownOn === undefined ? null : typedDay(typed.knownOn);
  const day = knownOn === null ? null : dateText(addDays(knownOn, REPORT_WITHIN_DAYS), language);
  return day === null
    ? say(
        'Frist: vier Wochen, nachdem der Arbeitgeber vom Ende erfahren hat.',
        'Time limit: four weeks after the employer learned of the end.',
      )
    : say(
        `Frist: vier Wochen nach Kenntnis, also bis ${day}.`,
        `Time limit: four weeks from knowledge, that is until ${day}.`,
      );
}
