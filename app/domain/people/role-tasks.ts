/**
 * Small tasks of the roles for the first hundred days and after. All of it is practice, which the words say; what the law
 * asks of the employer stands in the plan as steps and duties and is not repeated here. The occasions follow the pattern
 * of onboarding handbooks (before day 1, week 1, day 30, day 100) and of retention talks (6, 12 and 24 months); the words
 * are our own. Where a practice card goes deeper, the task names it.
 */
import type { Bilingual } from '../texts/bilingual';
import type { CaseRole } from './case-role';

export const TASK_PERIODS = ['before', 'first-week', 'first-month', 'hundred-days', 'later'] as const;
export type TaskPeriod = (typeof TASK_PERIODS)[number];

export interface RoleTask {
  /** Stable for ever: ticks are kept under it. */
  readonly id: string;
  readonly role: CaseRole;
  readonly period: TaskPeriod;
  /** When, counted from the first day at work. */
  readonly after: { readonly days: number } | { readonly months: number };
  readonly text: Bilingual;
  /** Only for some cases. */
  readonly only?: 'trainee' | 'partner';
  /** Practice card that goes deeper. */
  readonly card?: string;
  /** Where to read on: a path of our own or an outside page. */
  readonly link?: { readonly to: string; readonly text: Bilingual };
}

function words(de: string, en: string): Bilingual {
  return { de, en };
}

/** Entries of the directory, which say how well they are backed. */
const VERA = '/services/bund-vera';
const INTEGREAT = '/services?topic=integration&audience=professional';

export const ROLE_TASKS: readonly RoleTask[] = [
  {
    id: 'caretaker-hello',
    role: 'caretaker',
    period: 'before',
    after: { days: -21 },
    text: words(
      'Stellen Sie sich vor: Name, Telefon, wann Sie erreichbar sind. Sagen Sie, wer im Betrieb noch hilft.',
      'Introduce yourself: name, phone, when you can be reached. Say who else in the firm helps.',
    ),
  },
  {
    id: 'caretaker-flat',
    role: 'caretaker',
    period: 'before',
    after: { days: -14 },
    text: words(
      'Klären Sie das Dach für die ersten Wochen und wer den Schlüssel hat.',
      'Settle the roof for the first weeks and who has the key.',
    ),
    card: 'first-roof',
  },
  {
    id: 'caretaker-pick-up',
    role: 'caretaker',
    period: 'before',
    after: { days: -7 },
    text: words(
      'Verabreden Sie, wer die Person abholt: Tag, Ort, Telefonnummer in beide Richtungen.',
      'Agree who picks the person up: day, place, phone numbers both ways.',
    ),
    card: 'picked-up',
  },
  {
    id: 'caretaker-team',
    role: 'caretaker',
    period: 'before',
    after: { days: -7 },
    text: words(
      'Sagen Sie dem Team, wer kommt, was die Person kann und wer welche Aufgabe hat.',
      'Tell the team who is coming, what the person can do and who has which task.',
    ),
    card: 'prepare-the-team',
  },
  {
    id: 'caretaker-offices',
    role: 'caretaker',
    period: 'first-week',
    after: { days: 4 },
    text: words(
      'Gehen Sie die ersten Wege gemeinsam: Bürgeramt, Krankenkasse, Bank, Telefon.',
      'Go the first ways together: residents’ office, health insurance, bank, phone.',
    ),
    card: 'day-of-offices',
  },
  {
    id: 'caretaker-outside',
    role: 'caretaker',
    period: 'first-week',
    after: { days: 4 },
    text: words(
      'Geben Sie die Adresse der regionalen Beratung weiter: Dort hilft jemand, der nicht zum Betrieb gehört.',
      'Pass on the address of the regional counselling: somebody helps there who is not part of the firm.',
    ),
  },
  {
    id: 'caretaker-town',
    role: 'caretaker',
    period: 'first-month',
    after: { days: 14 },
    text: words(
      'Zeigen Sie, was es am Ort gibt: die App der Kommune (oft Integreat), Vereine, Menschen mit derselben Sprache. Ob die Person hingeht, entscheidet sie selbst.',
      'Show what the town offers: the municipal app (often Integreat), clubs, people who speak the same language. Whether to go is up to the person.',
    ),
    link: { to: INTEGREAT, text: words('Angebote am Ort finden', 'Find offers nearby') },
  },
  {
    id: 'caretaker-talk-30',
    role: 'caretaker',
    period: 'first-month',
    after: { days: 30 },
    text: words(
      'Sprechen Sie eine halbe Stunde: Arbeit, Wohnen, Sprache, Geld. Eine Sache sagen Sie zu und halten sie ein.',
      'Talk for half an hour: work, housing, language, money. Promise one thing and keep it.',
    ),
    card: 'feedback',
  },
  {
    id: 'caretaker-partner',
    role: 'caretaker',
    period: 'first-month',
    after: { days: 30 },
    only: 'partner',
    text: words(
      'Wenn die Person davon erzählen mag: Welchen Beruf hat die Partnerin oder der Partner? Nennen Sie Beratung zu Anerkennung und Stellensuche.',
      'If the person likes to talk about it: which occupation does the partner have? Name counselling on recognition and job search.',
    ),
    card: 'partner-at-work',
    link: {
      to: '/services?topic=recognition',
      text: words('Beratung zur Anerkennung finden', 'Find counselling on recognition'),
    },
  },
  {
    id: 'caretaker-vera',
    role: 'caretaker',
    period: 'first-month',
    after: { days: 30 },
    only: 'trainee',
    text: words(
      'Achten Sie auf erste Warnzeichen: Fehltage, schlechte Noten, Gedanken ans Aufhören. Bieten Sie dann Begleitung an, zum Beispiel VerA: Ehrenamtliche, kostenlos.',
      'Watch for first warning signs: missed days, bad marks, thoughts of giving up. Then offer a companion, for example VerA: volunteers, free of charge.',
    ),
    link: {
      to: VERA,
      text: words('VerA: Begleitung in der Ausbildung', 'VerA: support during training (in German)'),
    },
  },
  {
    id: 'caretaker-review',
    role: 'caretaker',
    period: 'hundred-days',
    after: { days: 100 },
    text: words(
      'Blicken Sie gemeinsam zurück: Was hat geholfen, was fehlt noch? Vereinbaren Sie, wer danach für Fragen da ist.',
      'Look back together: what helped, what is still missing? Agree who answers questions from now on.',
    ),
  },
  {
    id: 'caretaker-stay-6',
    role: 'caretaker',
    period: 'later',
    after: { months: 6 },
    text: words(
      'Bleibegespräch: Was müsste geschehen, damit Sie in zwei Jahren noch gern hier sind?',
      'Stay talk: what would have to happen for you to still like being here in two years?',
    ),
    card: 'a-way-up',
  },
  {
    id: 'caretaker-stay-12',
    role: 'caretaker',
    period: 'later',
    after: { months: 12 },
    text: words(
      'Bleibegespräch nach einem Jahr: Arbeit, Familie, Wohnung, nächster Schritt mit Tag.',
      'Stay talk after a year: work, family, home, next step with a day.',
    ),
    card: 'a-way-up',
  },
  {
    id: 'caretaker-fit-12',
    role: 'caretaker',
    period: 'later',
    after: { months: 12 },
    text: words(
      'Vergleichen Sie Arbeit und Abschluss: Tut die Person das, was sie gelernt hat? Wenn nicht: Welche Anerkennung oder Weiterbildung fehlt?',
      'Compare work and qualification: does the person do what they were trained for? If not: which recognition or training is missing?',
    ),
    card: 'to-full-recognition',
  },
  {
    id: 'caretaker-stay-24',
    role: 'caretaker',
    period: 'later',
    after: { months: 24 },
    text: words(
      'Bleibegespräch nach zwei Jahren: Daueraufenthalt, Familie, Einbürgerung. Die frühesten Tage stehen im Fahrplan.',
      'Stay talk after two years: permanent stay, family, citizenship. The earliest days stand in the plan.',
    ),
    card: 'dates-of-the-title',
  },
  {
    id: 'mentor-time',
    role: 'mentor',
    period: 'before',
    after: { days: -7 },
    text: words(
      'Lassen Sie sich Zeit im Dienstplan geben: eine Stunde in der Woche, hundert Tage lang.',
      'Have time put into the rota: an hour a week for a hundred days.',
    ),
    card: 'a-mentor',
  },
  {
    id: 'mentor-first-day',
    role: 'mentor',
    period: 'first-week',
    after: { days: 0 },
    text: words(
      'Erster Tag: Rundgang, Spind, Pause, fünf Namen. Und am Ende fragen: Was war unklar?',
      'First day: tour, locker, break, five names. And ask at the end: what was unclear?',
    ),
    card: 'first-day',
  },
  {
    id: 'mentor-weekly',
    role: 'mentor',
    period: 'first-week',
    after: { days: 4 },
    text: words(
      'Verabreden Sie einen festen Termin in der Woche, auch wenn nichts anliegt.',
      'Agree on a fixed time each week, even if nothing is the matter.',
    ),
  },
  {
    id: 'mentor-outside',
    role: 'mentor',
    period: 'first-month',
    after: { days: 30 },
    text: words(
      'Machen Sie etwas außerhalb der Arbeit: Einkaufen, Sport, Stadtfest. Freiwillig für beide.',
      'Do something outside work: shopping, sports, a town festival. Voluntary for both.',
    ),
    card: 'far-from-home',
  },
  {
    id: 'mentor-close',
    role: 'mentor',
    period: 'hundred-days',
    after: { days: 100 },
    text: words(
      'Schließen Sie ab: Was geht jetzt allein? Was Sie gehört haben, bleibt unter Ihnen.',
      'Close it: what works alone by now? What you have heard stays between you.',
    ),
  },
  {
    id: 'language-words',
    role: 'language-mentor',
    period: 'before',
    after: { days: -7 },
    text: words(
      'Stellen Sie dreißig Wörter des Arbeitsplatzes zusammen, mit Bild oder Foto.',
      'Put together thirty words of the workplace, with a picture or photo.',
    ),
    card: 'language-mentor',
  },
  {
    id: 'language-safety',
    role: 'language-mentor',
    period: 'first-week',
    after: { days: 0 },
    text: words(
      'Klären Sie zuerst die Wörter der Sicherheit: Stopp, Gefahr, Hilfe, Notruf.',
      'Settle the words of safety first: stop, danger, help, emergency call.',
    ),
    card: 'safety-understood',
  },
  {
    id: 'language-half-hour',
    role: 'language-mentor',
    period: 'first-week',
    after: { days: 4 },
    text: words(
      'Legen Sie eine halbe Stunde in der Woche fest: Wörter, ein Gespräch, eine Mail gemeinsam.',
      'Fix half an hour a week: words, one talk, one mail together.',
    ),
  },
  {
    id: 'language-needs',
    role: 'language-mentor',
    period: 'first-month',
    after: { days: 30 },
    text: words(
      'Schreiben Sie auf, wer mit wem worüber spricht und schreibt. Daraus wird das Ziel für den Kurs.',
      'Write down who speaks and writes with whom about what. That becomes the aim of the course.',
    ),
  },
  {
    id: 'language-review',
    role: 'language-mentor',
    period: 'hundred-days',
    after: { days: 100 },
    text: words(
      'Hören Sie auf das, was jetzt gelingt, und nennen Sie das nächste Ziel: Prüfung, Telefon, Übergabe.',
      'Notice what works by now and name the next aim: exam, phone calls, handover.',
    ),
  },
];
