import { Link, Section, Text } from '@react-email/components';
import { z } from 'zod';

import { formatDate } from '~/domain/calendar';
import { REMINDER_KINDS } from '~/domain/reminders/wanted-reminder';

import { Action, Layout, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';
import { digestWords } from './digest-words';
import { reminderLabel as lineLabel, reminderText as lineText } from '~/domain/reminders/reminder-words';

/**
 * The one mail of a working day: what came due, is overdue, or is waited for, by case. The row of the outbox holds no
 * props; they are put together when the mail is sent. Cases are named by number and role, never by a person.
 */
export const digestLine = z.strictObject({
  kind: z.enum(REMINDER_KINDS),
  /** Null where no step is spoken of. */
  stepId: z.string().nullable(),
  /** Title of the step, or of the duties of the day; null where the kind says all. */
  title: z.string().nullable(),
  /** `YYYY-MM-DD` */
  dueOn: z.string(),
  /** What the kind asks for beside the day: days left, the day a limit ends. */
  detail: z.string().nullable(),
  url: z.string(),
});
export type DigestLine = z.output<typeof digestLine>;

export const digestProps = z.strictObject({
  /** `YYYY-MM-DD`: the day of the digest. */
  on: z.string(),
  organisations: z
    .array(
      z.strictObject({
        name: z.string(),
        /** The list of today in that organisation. */
        todayUrl: z.string(),
        cases: z.array(
          z.strictObject({
            number: z.number().int(),
            /** The occupation; null where the case has none. */
            role: z.string().nullable(),
            url: z.string(),
            lines: z.array(digestLine).min(1),
          }),
        ),
      }),
    )
    .min(1),
  /** Lines that do not fit in here; the list of today has them. */
  more: z.number().int().min(0),
  /** "Why did I get this mail?" and how to have fewer. */
  mailsUrl: z.string(),
  settingsUrl: z.string(),
  /** Somebody is away and this person stands in. */
  isDeputy: z.boolean(),
});
export type DigestProps = z.output<typeof digestProps>;

function allLines({ organisations }: DigestProps) {
  return organisations.flatMap(({ cases }) =>
    cases.flatMap(({ number, lines }) => lines.map((line) => ({ number, line }))),
  );
}

/** What is due and when: the first line by name, the rest by their number. */
export function digestSubject(props: DigestProps, language: MailLanguage): string {
  const say = digestWords[language];
  const lines = allLines(props);
  const [first] = lines;
  const rest = lines.length - 1 + props.more;
  if (first === undefined) return say.title(formatDate(props.on, language));
  const named = `${say.case} ${first.number}: ${lineText(first.line, language)}, ${lineLabel(first.line, language)}`;
  return rest === 0 ? named : `${named} ${say.andMore(rest)}`;
}

const styles = {
  organisation: {
    color: '#55606d',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 600,
    margin: '16px 0 4px',
  },
  case: { color: '#1b2631', fontSize: '16px', lineHeight: '24px', fontWeight: 600, margin: '12px 0 4px' },
  line: { color: '#1b2631', fontSize: '16px', lineHeight: '24px', margin: '0 0 2px' },
  label: { color: '#55606d', fontSize: '14px', lineHeight: '20px', margin: '0 0 10px' },
  late: { color: '#a3260f', fontSize: '14px', lineHeight: '20px', fontWeight: 600, margin: '0 0 10px' },
  link: { color: '#0b5394', textDecoration: 'underline' },
  act: { color: '#55606d', textDecoration: 'underline' },
} as const;

export function Digest({ frame, ...props }: DigestProps & { frame: MailFrame }) {
  const { language } = frame;
  const say = digestWords[language];
  const title = say.title(formatDate(props.on, language));
  const showsNames = props.organisations.length > 1;
  const [firstOrganisation] = props.organisations;
  // An answer to several lines does not say to which one it belongs; it is asked back, so nobody is invited.
  const canReply = frame.canReply === true && allLines(props).length === 1;
  return (
    <Layout
      frame={{ ...frame, canReply }}
      preview={digestSubject(props, language)}
      why={say.why(props.isDeputy)}
      whyUrl={props.mailsUrl}
      whyText={say.whyLink}
    >
      <Title>{title}</Title>
      {props.organisations.map(({ name, cases }) => (
        <Section key={name}>
          {showsNames && (
            <Text className="soft" style={styles.organisation}>
              {name}
            </Text>
          )}
          {cases.map((one) => (
            <Section key={one.url} style={{ margin: '0 0 12px' }}>
              <Text className="ink" style={styles.case}>
                {say.case} {one.number}
                {one.role !== null && ` · ${one.role}`}
              </Text>
              {one.lines.map((line) => (
                <LineOf key={`${line.kind} ${line.url} ${line.dueOn}`} frame={frame} line={line} />
              ))}
            </Section>
          ))}
        </Section>
      ))}
      {props.more > 0 && (
        <Text className="ink" style={styles.line}>
          {say.more(props.more)}
        </Text>
      )}
      {firstOrganisation && <Action href={firstOrganisation.todayUrl}>{say.action}</Action>}
      <Text className="soft" style={styles.label}>
        {say.fewer}{' '}
        <Link href={props.settingsUrl} className="soft" style={styles.act}>
          {say.settings}
        </Link>
      </Text>
    </Layout>
  );
}

/** Lines about the step itself: it can be ticked off, put aside or handed over from the mail. */
const WITH_ACTS: ReadonlySet<DigestLine['kind']> = new Set([
  'step-due',
  'step-overdue',
  'authority-overdue',
  'consent-deemed',
  'appointment',
]);

function LineOf({ frame, line }: { frame: MailFrame; line: DigestLine }) {
  const say = digestWords[frame.language];
  const acts =
    line.stepId === null || !WITH_ACTS.has(line.kind) ? null : (frame.actLinks?.(line.stepId) ?? null);
  const isLate = line.kind === 'step-overdue' || line.kind === 'authority-overdue';
  return (
    <>
      <Text className="ink" style={styles.line}>
        <Link href={line.url} className="link" style={styles.link}>
          {lineText(line, frame.language)}
        </Link>
      </Text>
      <Text className={isLate ? 'late' : 'soft'} style={isLate ? styles.late : styles.label}>
        {lineLabel(line, frame.language)}
        {acts !== null && (
          <>
            {' · '}
            <Link href={acts.done} style={styles.act}>
              {say.done}
            </Link>
            {' · '}
            <Link href={acts.snooze} style={styles.act}>
              {say.snooze}
            </Link>
            {' · '}
            <Link href={acts['hand-over']} style={styles.act}>
              {say.handOver}
            </Link>
          </>
        )}
      </Text>
    </>
  );
}

const BASE = 'https://lotsenwerk.example/o/sonnenhang';

function sample(
  titles: readonly [string, string, string, string],
  roles: readonly [string, string],
): DigestProps {
  return {
    on: '2027-03-09',
    organisations: [
      {
        name: 'Pflegehaus Sonnenhang GmbH',
        todayUrl: BASE,
        cases: [
          {
            number: 7,
            role: roles[0],
            url: `${BASE}/cases/7`,
            lines: [
              {
                kind: 'step-overdue',
                stepId: 's1',
                title: titles[0],
                dueOn: '2027-03-05',
                detail: null,
                url: `${BASE}/cases/7/steps/1`,
              },
              {
                kind: 'step-due',
                stepId: 's2',
                title: titles[1],
                dueOn: '2027-03-12',
                detail: null,
                url: `${BASE}/cases/7/steps/2`,
              },
            ],
          },
          {
            number: 9,
            role: roles[1],
            url: `${BASE}/cases/9`,
            lines: [
              {
                kind: 'duties-due',
                stepId: null,
                title: titles[2],
                dueOn: '2027-03-12',
                detail: null,
                url: `${BASE}/cases/9/plan/duties`,
              },
              {
                kind: 'title-expiring',
                stepId: null,
                title: null,
                dueOn: '2027-06-07',
                detail: '90',
                url: `${BASE}/cases/9`,
              },
            ],
          },
        ],
      },
    ],
    more: 0,
    mailsUrl: 'https://lotsenwerk.example/account/mails',
    settingsUrl: 'https://lotsenwerk.example/account/notifications',
    isDeputy: false,
  };
}

export const digestSample: Record<MailLanguage, DigestProps> = {
  de: sample(
    ['Vollmacht einholen', 'Anerkennung beantragen', 'Titel prüfen, Kopie aufbewahren', ''],
    ['Pflegefachfrau/Pflegefachmann', 'Elektroniker:in'],
  ),
  en: sample(
    ['Get the power of attorney', 'Apply for recognition', 'Check the title, keep a copy', ''],
    ['Nurse', 'Electrician'],
  ),
};
