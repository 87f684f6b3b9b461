import { APPOINTMENT_KNOWN } from './appointment';
import { formatDate, isCalendarDate } from '../calendar';
import { isMissingDateKind, type MissingDateKind } from './date-missing-rules';
import { keyOf } from './expiring';
import { daysLeftOf } from './ladder';
import { limitOfSubject } from './own-limit';
import type { ReminderKind } from './wanted-reminder';

/** The words of each kind of reminder, for mails and for the ledger. */
type Language = 'de' | 'en';

/** What a reminder is about, as its row has it. */
export interface SpokenReminder {
  readonly kind: ReminderKind;
  /** Title of the step, or of the duties of the day; null where no step is spoken of. */
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  /** Its subject: days left, the end of a limit, the date that is missing. */
  readonly detail: string | null;
}

interface Words {
  /** What it is about, where the kind has words of its own; else the title of the step. */
  readonly text: Partial<Record<ReminderKind, (reminder: SpokenReminder) => string>>;
  /** State and day. */
  readonly label: Record<ReminderKind, (day: string, reminder: SpokenReminder) => string>;
  /** What to do, in one or two sentences; for kinds that have no mail of their own template. */
  readonly explain: Partial<Record<ReminderKind, (reminder: SpokenReminder) => string>>;
}

const LIMITS_DE: Readonly<Record<string, { text: string; explain: string }>> = {
  'agency-question': {
    text: 'Die Agentur für Arbeit wartet auf Ihre Antwort',
    explain:
      'Die Agentur hat nachgefragt. Sie haben dafür einen Monat Zeit (§ 39 Abs. 4 AufenthG). Solange Sie nicht antworten, gilt die Zustimmung nicht als erteilt.',
  },
  'report-early-end': {
    text: 'Vorzeitiges Ende der Ausländerbehörde melden',
    explain:
      'Endet die Beschäftigung vorzeitig, melden Sie es der Ausländerbehörde binnen vier Wochen ab dem Tag, an dem Sie davon erfahren haben (§ 4a Abs. 5 S. 3 Nr. 3 AufenthG). Das Schreiben finden Sie beim Fall; tragen Sie danach ein, dass Sie gemeldet haben.',
  },
};

const LIMITS_EN: typeof LIMITS_DE = {
  'agency-question': {
    text: 'The Employment Agency waits for your answer',
    explain:
      'The agency has asked something. You have one month to answer (§ 39 Abs. 4 AufenthG). Until you answer, its consent is not deemed given.',
  },
  'report-early-end': {
    text: 'Report the early end to the immigration authority',
    explain:
      'If the job ends early, report it to the immigration authority within four weeks from the day on which you heard of it (§ 4a Abs. 5 S. 3 Nr. 3 AufenthG). The letter is with the case; enter afterwards that you reported it.',
  },
};

const MISSING_DE: Readonly<Record<MissingDateKind, { text: string; explain: string }>> = {
  appointment: {
    text: 'Wann ist der Termin bei der Auslandsvertretung?',
    explain:
      'Der Tag ist noch nicht eingetragen. Ohne ihn kann Lotsenwerk weder daran erinnern noch die späteren Schritte planen. Noch kein Termin? Dann stellen Sie die Frage zurück.',
  },
  'consent-requested': {
    text: 'Wann wurde die Agentur für Arbeit gefragt?',
    explain:
      'Von diesem Tag an läuft die Frist, nach der die Zustimmung als erteilt gilt (§ 36 Abs. 2 BeschV). Die Ausländerbehörde nennt Ihnen den Tag.',
  },
  'documents-complete': {
    text: 'Seit wann sind die Unterlagen vollständig?',
    explain:
      'Von diesem Tag an läuft die Frist für die Entscheidung, nicht vom Tag des Antrags an. Er steht in der Eingangsbestätigung oder im Schreiben der Stelle.',
  },
  'visa-until': {
    text: 'Bis wann gilt das Visum?',
    explain:
      'Der letzte Tag steht im Visum. Bis dahin muss der Aufenthaltstitel beantragt sein (§ 81 Abs. 4 AufenthG); Lotsenwerk erinnert rechtzeitig daran.',
  },
  'title-until': {
    text: 'Bis wann gilt der Aufenthaltstitel?',
    explain:
      'Der letzte Tag steht auf der Karte. Mit ihm erinnert Lotsenwerk 120, 90, 60 und 30 Tage vorher an die Verlängerung.',
  },
  'passport-until': {
    text: 'Bis wann gilt der Reisepass in der Mappe?',
    explain: 'Der letzte Tag steht im Pass. Tragen Sie ihn in der Mappe bei der Datei ein.',
  },
};

const MISSING_EN: typeof MISSING_DE = {
  appointment: {
    text: 'When is the appointment at the mission?',
    explain:
      'The day is not entered yet. Without it Lotsenwerk can neither remind you nor plan the later steps. No appointment yet? Then put the question off.',
  },
  'consent-requested': {
    text: 'When was the Employment Agency asked?',
    explain:
      'From this day runs the time after which its consent is deemed given (§ 36 Abs. 2 BeschV). The immigration authority tells you the day.',
  },
  'documents-complete': {
    text: 'Since when are the documents complete?',
    explain:
      'From this day runs the time for the decision, not from the day of the application. It stands in the receipt or in the letter of the office.',
  },
  'visa-until': {
    text: 'Until when is the visa valid?',
    explain:
      'The last day stands in the visa. By then the residence title has to be applied for (§ 81 Abs. 4 AufenthG); Lotsenwerk reminds you in time.',
  },
  'title-until': {
    text: 'Until when is the residence title valid?',
    explain:
      'The last day stands on the card. With it Lotsenwerk reminds you of the extension 120, 90, 60 and 30 days before.',
  },
  'passport-until': {
    text: 'Until when is the passport in the folder valid?',
    explain: 'The last day stands in the passport. Enter it in the folder, at the file.',
  },
};

const missing = (words: typeof MISSING_DE, detail: string | null) =>
  isMissingDateKind(detail) ? words[detail] : null;
const limit = (words: typeof LIMITS_DE, detail: string | null) => words[limitOfSubject(detail)] ?? null;
const isPassport = (detail: string | null) => keyOf(detail) === 'passport';

export const reminderWords: Readonly<Record<Language, Words>> = {
  de: {
    text: {
      'consent-deemed': () => 'Zustimmung der Agentur für Arbeit gilt als erteilt',
      'consent-expiring': () => 'Vorabzustimmung läuft ab',
      'visa-expiring': () => 'Visum läuft ab',
      'title-expiring': () => 'Aufenthaltstitel läuft ab',
      'document-expiring': ({ detail }) =>
        isPassport(detail) ? 'Reisepass läuft ab' : 'Ein Dokument der Mappe läuft ab',
      'duties-due': ({ title }) => `Ihre Pflichten als Arbeitgeber${title ? `: ${title}` : ''}`,
      'own-limit': ({ detail }) => limit(LIMITS_DE, detail)?.text ?? 'Frist für Sie',
      'settlement-reachable': () => 'Niederlassungserlaubnis wird erreichbar',
      'date-missing': ({ detail }) => missing(MISSING_DE, detail)?.text ?? 'Ein Datum fehlt',
    },
    label: {
      'step-due': (day) => `fällig am ${day}`,
      'step-overdue': (day) => `überfällig seit ${day}`,
      'step-waiting': (_day, { detail }) =>
        isCalendarDate(detail)
          ? `abwarten bis ${formatDate(detail, 'de')}, die Frist läuft noch`
          : 'abwarten, die Frist ruht',
      'authority-overdue': (day) => `die Stelle ist seit ${day} über ihrer gesetzlichen Frist`,
      'consent-deemed': (day) => `Frist abgelaufen am ${day}`,
      'consent-expiring': (day, { detail }) => `etwa bis ${day}, noch ${daysLeftOf(detail)} Tage`,
      'visa-expiring': (day, { detail }) => `letzter Tag ${day}, noch etwa ${daysLeftOf(detail)} Tage`,
      'title-expiring': (day, { detail }) => `letzter Tag ${day}, noch etwa ${daysLeftOf(detail)} Tage`,
      'document-expiring': (day, { detail }) => `letzter Tag ${day}, noch etwa ${daysLeftOf(detail)} Tage`,
      appointment: (day) => `Termin am ${day}`,
      'duties-due': (day) => `bis ${day}`,
      'own-limit': (day) => `bis ${day}`,
      'settlement-reachable': (day) => `ab ${day}`,
      'date-missing': () => 'Datum fehlt',
    },
    explain: {
      'step-waiting': () =>
        'Der geplante Tag ist vorbei, aber die gesetzliche Frist der Stelle läuft noch oder ruht. Sie müssen nichts tun. Ist die Antwort schon da, tragen Sie ihren Tag ein.',
      'authority-overdue': () =>
        'Die Stelle hätte nach dem Gesetz schon entscheiden sollen. Beim Schritt liegt der Entwurf einer freundlichen Nachfrage. Ist die Antwort schon da, tragen Sie ihren Tag ein.',
      'consent-deemed': () =>
        'Die Agentur für Arbeit hat sich in ihrer Frist nicht gemeldet. Damit gilt ihre Zustimmung als erteilt (§ 36 Abs. 2 BeschV). Das gilt nicht, wenn sie Angaben nachgefordert hat: Tragen Sie das dann ein. Sonst kann die Ausländerbehörde weitermachen.',
      'consent-expiring': () =>
        'Die Vorabzustimmung gilt in der Praxis drei Monate; im Gesetz steht diese Zeit nicht. Das Visum sollte vorher beantragt sein.',
      'visa-expiring': () =>
        'Vor dem letzten Tag muss der Aufenthaltstitel bei der Ausländerbehörde beantragt sein; dann gilt das Visum in der Regel bis zur Entscheidung weiter (§ 81 Abs. 4 AufenthG; nicht amtlich bestätigt).',
      'document-expiring': ({ detail }) =>
        isPassport(detail)
          ? 'Ein Aufenthaltstitel wird nicht länger erteilt, als der Pass gilt. Bitten Sie die Person, früh einen neuen zu beantragen.'
          : 'Bitten Sie um ein neues Exemplar und legen Sie es in die Mappe.',
      appointment: ({ detail }) =>
        detail === APPOINTMENT_KNOWN
          ? 'Der Eintrag für Ihren Kalender hängt an dieser Mail. Verschiebt sich der Termin, tragen Sie den neuen Tag beim Schritt ein; der Eintrag wandert dann mit.'
          : 'Prüfen Sie mit der Mappe, ob alle Unterlagen in der verlangten Form bereitliegen.',
      'own-limit': ({ detail }) => limit(LIMITS_DE, detail)?.explain ?? '',
      'settlement-reachable': () =>
        'Von diesem Tag an kann die Person eine Niederlassungserlaubnis beantragen, wenn Sprache, Beiträge zur Rente und Lebensunterhalt stimmen. Die Bedingungen stehen beim Schritt.',
      'date-missing': ({ detail }) => missing(MISSING_DE, detail)?.explain ?? '',
    },
  },
  en: {
    text: {
      'consent-deemed': () => 'The Employment Agency’s consent is deemed given',
      'consent-expiring': () => 'The advance consent runs out',
      'visa-expiring': () => 'The visa runs out',
      'title-expiring': () => 'The residence title runs out',
      'document-expiring': ({ detail }) =>
        isPassport(detail) ? 'The passport runs out' : 'A document of the folder runs out',
      'duties-due': ({ title }) => `Your duties as employer${title ? `: ${title}` : ''}`,
      'own-limit': ({ detail }) => limit(LIMITS_EN, detail)?.text ?? 'A time limit for you',
      'settlement-reachable': () => 'A settlement permit comes within reach',
      'date-missing': ({ detail }) => missing(MISSING_EN, detail)?.text ?? 'A date is missing',
    },
    label: {
      'step-due': (day) => `due on ${day}`,
      'step-overdue': (day) => `overdue since ${day}`,
      'step-waiting': (_day, { detail }) =>
        isCalendarDate(detail)
          ? `wait until ${formatDate(detail, 'en')}, the clock still runs`
          : 'wait, the clock stands still',
      'authority-overdue': (day) => `the office is beyond its statutory limit since ${day}`,
      'consent-deemed': (day) => `time ran out on ${day}`,
      'consent-expiring': (day, { detail }) => `about until ${day}, ${daysLeftOf(detail)} days left`,
      'visa-expiring': (day, { detail }) => `last day ${day}, about ${daysLeftOf(detail)} days left`,
      'title-expiring': (day, { detail }) => `last day ${day}, about ${daysLeftOf(detail)} days left`,
      'document-expiring': (day, { detail }) => `last day ${day}, about ${daysLeftOf(detail)} days left`,
      appointment: (day) => `appointment on ${day}`,
      'duties-due': (day) => `by ${day}`,
      'own-limit': (day) => `by ${day}`,
      'settlement-reachable': (day) => `from ${day}`,
      'date-missing': () => 'date missing',
    },
    explain: {
      'step-waiting': () =>
        'The planned day has gone by, but the office’s statutory time still runs or stands still. There is nothing for you to do. If the answer is there, enter its day.',
      'authority-overdue': () =>
        'By law the office should have decided. With the step there is the draft of a friendly enquiry. If the answer is there, enter its day.',
      'consent-deemed': () =>
        'The Employment Agency said nothing within its time. So its consent is deemed given (§ 36 Abs. 2 BeschV). This does not hold if it asked for data: enter that then. Otherwise the immigration authority can go on.',
      'consent-expiring': () =>
        'In practice the advance consent is valid for three months; the law does not say so. The visa should be applied for before.',
      'visa-expiring': () =>
        'Before the last day the residence title has to be applied for at the immigration authority; then the visa usually continues until the decision (§ 81 Abs. 4 AufenthG; not officially confirmed).',
      'document-expiring': ({ detail }) =>
        isPassport(detail)
          ? 'A residence title is not given for longer than the passport is valid. Ask the person to apply for a new one early.'
          : 'Ask for a new one and put it into the folder.',
      appointment: ({ detail }) =>
        detail === APPOINTMENT_KNOWN
          ? 'The entry for your calendar is attached to this mail. If the appointment moves, enter the new day at the step; the entry moves along.'
          : 'Check with the folder that all documents are there in the form asked for.',
      'own-limit': ({ detail }) => limit(LIMITS_EN, detail)?.explain ?? '',
      'settlement-reachable': () =>
        'From this day on the person can apply for a settlement permit if language, pension contributions and livelihood are in order. The conditions stand at the step.',
      'date-missing': ({ detail }) => missing(MISSING_EN, detail)?.explain ?? '',
    },
  },
};

/** What a reminder is about. */
export function reminderText(reminder: SpokenReminder, language: Language): string {
  return reminderWords[language].text[reminder.kind]?.(reminder) ?? reminder.title ?? '';
}

/** State and day of a reminder. */
export function reminderLabel(reminder: SpokenReminder, language: Language): string {
  return reminderWords[language].label[reminder.kind](formatDate(reminder.dueOn, language), reminder);
}
