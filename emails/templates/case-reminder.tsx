import { z } from 'zod';

import { formatDate } from '~/domain/calendar';
import { REMINDER_KINDS } from '~/domain/reminders/wanted-reminder';

import { ActLinks } from '../act-links';
import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';
import { reminderLabel, reminderText, reminderWords } from '~/domain/reminders/reminder-words';

/**
 * What a case wants to be told beside steps that come due: a step whose day went by, duties of the employer with a
 * day, a residence title that runs out. The subject names case number and day and never a person.
 */
export const caseReminderProps = z.strictObject({
  organisationName: z.string(),
  caseNumber: z.number().int(),
  about: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('step-overdue'),
      stepTitle: z.string(),
      /** An office has to act; nobody in the firm can do more than ask. */
      isAtOffice: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('duties-due'),
      duties: z
        .array(
          z.strictObject({
            title: z.string(),
            text: z.string(),
            norm: z.string(),
            sanction: z.string().nullable(),
          }),
        )
        .min(1),
    }),
    z.strictObject({ kind: z.literal('title-expiring'), daysLeft: z.number().int() }),
    /** It was sent as an entry for calendars, and does not take place as it stood there. */
    z.strictObject({ kind: z.literal('appointment-gone'), stepTitle: z.string() }),
    /** Every other kind of reminder, in the words that digests use. */
    z.strictObject({
      kind: z.literal('other'),
      reminder: z.strictObject({
        kind: z.enum(REMINDER_KINDS),
        title: z.string().nullable(),
        dueOn: z.string(),
        detail: z.string().nullable(),
      }),
      stepTitle: z.string().nullable(),
    }),
  ]),
  /** `YYYY-MM-DD`: the day that went by, the day of the duties, the last day of the title. */
  dueOn: z.string(),
  url: z.string(),
  /** For links that act at it, where a step is spoken of; rows of older versions lack it. */
  stepId: z.string().nullish(),
  /** The page with all reminders of the case; rows of older versions lack it. */
  ledgerUrl: z.string().optional(),
  /** Why this person: the step is theirs, or they look after the cases of the organisation. */
  because: z.enum(['owner', 'deputy', 'role']),
});
export type CaseReminderProps = z.output<typeof caseReminderProps>;
type About = CaseReminderProps['about'];

interface Words {
  readonly case: string;
  readonly step: string;
  readonly day: Readonly<Record<About['kind'], string>>;
  readonly title: (about: About, day: string) => string;
  readonly text: (about: About) => readonly string[];
  readonly norm: string;
  readonly sanction: string;
  readonly action: Readonly<Record<About['kind'], string>>;
  readonly why: Readonly<
    Record<CaseReminderProps['because'], (organisation: string, about: About) => string>
  >;
}

const words: Readonly<Record<MailLanguage, Words>> = {
  de: {
    case: 'Fall',
    day: {
      'step-overdue': 'Geplant bis',
      'duties-due': 'Bis',
      'title-expiring': 'Letzter Tag des Titels',
      'appointment-gone': 'Bisher am',
      other: 'Stand',
    },
    step: 'Schritt',
    title: (about, day) => {
      switch (about.kind) {
        case 'step-overdue':
          return `Seit ${day} offen: ${about.stepTitle}`;
        case 'duties-due':
          return `Ihre Pflichten als Arbeitgeber bis ${day}`;
        case 'title-expiring':
          return `Aufenthaltstitel läuft am ${day} ab`;
        case 'appointment-gone':
          return `Termin am ${day} entfällt: ${about.stepTitle}`;
        case 'other':
          return reminderText(about.reminder, 'de');
      }
    },
    text: (about) => {
      switch (about.kind) {
        case 'step-overdue':
          return about.isAtOffice
            ? [
                'Für diesen Schritt ist eine Stelle am Zug, und der übliche Tag ist vorbei. Ist die Antwort schon da? Dann tragen Sie den Tag ein. Sonst sehen Sie beim Schritt, ob noch eine gesetzliche Frist läuft.',
              ]
            : [
                'Schon erledigt? Dann tragen Sie den Tag ein, an dem es geschehen ist. Dauert es noch? Dann sehen Sie im Fahrplan, was sich dadurch verschiebt.',
              ];
        case 'duties-due':
          return ['Diese Pflichten hängen am ersten Arbeitstag:'];
        case 'title-expiring':
          return [
            `Es bleiben etwa ${about.daysLeft} Tage. Die Verlängerung muss vor diesem Tag beantragt sein; dann gilt er in der Regel bis zur Entscheidung weiter (§ 81 Abs. 4 AufenthG; nicht amtlich bestätigt).`,
            'Ohne gültigen Titel dürfen Sie nicht beschäftigen (§ 4a Abs. 5 AufenthG). Heben Sie auch vom neuen Titel eine Kopie auf.',
          ];
        case 'appointment-gone':
          return [
            'Der Tag wurde im Fall zurückgenommen, oder der Schritt gehört nicht mehr zum Fahrplan. Die Absage für Ihren Kalender hängt an dieser Mail. Steht ein neuer Tag fest, tragen Sie ihn beim Schritt ein; dann kommt ein neuer Eintrag.',
          ];
        case 'other': {
          const text = reminderWords.de.explain[about.reminder.kind]?.(about.reminder) ?? '';
          return text === '' ? [] : [text];
        }
      }
    },
    norm: 'Rechtsgrundlage',
    sanction: 'Folge',
    action: {
      'step-overdue': 'Schritt öffnen',
      'duties-due': 'Fall öffnen',
      'title-expiring': 'Fall öffnen',
      'appointment-gone': 'Schritt öffnen',
      other: 'Öffnen',
    },
    why: {
      owner: (organisation, { kind }) =>
        `Sie sind bei ${organisation} für diesen Schritt eingetragen.${kind === 'step-overdue' ? ' Lotsenwerk sagt es einmal, zwei Arbeitstage nach dem Termin.' : ''}`,
      deputy: (organisation) =>
        `Sie vertreten bei ${organisation} die Person, die für diesen Schritt eingetragen ist.`,
      role: (organisation) => `Diese Nachricht geht an alle, die bei ${organisation} Fälle bearbeiten.`,
    },
  },
  en: {
    case: 'Case',
    day: {
      'step-overdue': 'Planned by',
      'duties-due': 'By',
      'title-expiring': 'Last day of the title',
      'appointment-gone': 'Was on',
      other: 'State',
    },
    step: 'Step',
    title: (about, day) => {
      switch (about.kind) {
        case 'step-overdue':
          return `Open since ${day}: ${about.stepTitle}`;
        case 'duties-due':
          return `Your duties as employer by ${day}`;
        case 'title-expiring':
          return `The residence title runs out on ${day}`;
        case 'appointment-gone':
          return `Appointment on ${day} is off: ${about.stepTitle}`;
        case 'other':
          return reminderText(about.reminder, 'en');
      }
    },
    text: (about) => {
      switch (about.kind) {
        case 'step-overdue':
          return about.isAtOffice
            ? [
                'An office has to act, and the usual day has gone by. Is the answer there? Then enter the day. Otherwise the step shows whether a statutory limit still runs.',
              ]
            : [
                'Done already? Then enter the day on which it happened. Not yet? Then the plan shows what moves because of it.',
              ];
        case 'duties-due':
          return ['These duties hang on the first day of work:'];
        case 'title-expiring':
          return [
            `About ${about.daysLeft} days are left. The extension has to be applied for before this day; then it usually continues until the decision (§ 81 Abs. 4 AufenthG; not officially confirmed).`,
            'Without a valid title you may not employ (§ 4a Abs. 5 AufenthG). Keep a copy of the new title, too.',
          ];
        case 'appointment-gone':
          return [
            'The day was taken back in the case, or the step is no longer part of the plan. The cancellation for your calendar is attached to this mail. Once there is a new day, enter it at the step; a new entry follows.',
          ];
        case 'other': {
          const text = reminderWords.en.explain[about.reminder.kind]?.(about.reminder) ?? '';
          return text === '' ? [] : [text];
        }
      }
    },
    norm: 'Legal basis',
    sanction: 'Consequence',
    action: {
      'step-overdue': 'Open the step',
      'duties-due': 'Open the case',
      'title-expiring': 'Open the case',
      'appointment-gone': 'Open the step',
      other: 'Open',
    },
    why: {
      owner: (organisation, { kind }) =>
        `You are named for this step at ${organisation}.${kind === 'step-overdue' ? ' Lotsenwerk says so once, two working days after the date.' : ''}`,
      deputy: (organisation) => `You stand in at ${organisation} for the person who is named for this step.`,
      role: (organisation) => `This message goes to everybody who works on cases at ${organisation}.`,
    },
  },
};

function titleOf({ about, dueOn }: CaseReminderProps, language: MailLanguage): string {
  return words[language].title(about, formatDate(dueOn, language));
}

export function caseReminderSubject(props: CaseReminderProps, language: MailLanguage): string {
  const { about, caseNumber } = props;
  // Its title says what, and the label when.
  if (about.kind === 'other')
    return `${words[language].case} ${caseNumber}: ${reminderText(about.reminder, language)}, ${reminderLabel(about.reminder, language)}`;
  return `${words[language].case} ${props.caseNumber}: ${titleOf(props, language)}`;
}

export function CaseReminder({ frame, ...props }: CaseReminderProps & { frame: MailFrame }) {
  const { about, dueOn, because, organisationName } = props;
  const say = words[frame.language];
  const day = formatDate(dueOn, frame.language);
  const title = titleOf(props, frame.language);
  return (
    <Layout
      frame={frame}
      preview={title}
      why={say.why[because](organisationName, about)}
      whyUrl={props.ledgerUrl}
    >
      <Title>{title}</Title>
      <Facts
        rows={[
          [say.case, `${props.caseNumber}`],
          ...(about.kind === 'other' && about.stepTitle !== null
            ? [[say.step, about.stepTitle] as const]
            : []),
          [say.day[about.kind], about.kind === 'other' ? reminderLabel(about.reminder, frame.language) : day],
        ]}
      />
      {say.text(about).map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      {about.kind === 'duties-due' &&
        about.duties.map((duty) => (
          <Paragraph key={duty.title}>
            <strong>{duty.title}.</strong> {duty.text} {say.norm}: {duty.norm}.
            {duty.sanction !== null && ` ${say.sanction}: ${duty.sanction}.`}
          </Paragraph>
        ))}
      <Action href={props.url}>{say.action[about.kind]}</Action>
      <ActLinks frame={frame} stepId={props.stepId} />
    </Layout>
  );
}

const SAMPLE = {
  organisationName: 'Pflegehaus Sonnenhang GmbH',
  caseNumber: 7,
  dueOn: '2027-03-12',
  url: 'https://lotsenwerk.example/o/sonnenhang/cases/7',
  ledgerUrl: 'https://lotsenwerk.example/o/sonnenhang/cases/7/reminders',
  because: 'role',
} as const;

export const caseReminderSample: Record<MailLanguage, CaseReminderProps> = {
  de: {
    ...SAMPLE,
    about: {
      kind: 'duties-due',
      duties: [
        {
          title: 'Titel prüfen',
          text: 'Prüfen, ob Visum oder Aufenthaltstitel diese Beschäftigung erlaubt.',
          norm: '§ 4a Abs. 5 S. 3 Nr. 1 AufenthG',
          sanction: 'Bußgeld bis 500.000 Euro (§ 404 Abs. 2 Nr. 3, Abs. 3 SGB III)',
        },
      ],
    },
  },
  en: { ...SAMPLE, about: { kind: 'title-expiring', daysLeft: 90 } },
};
