import { z } from 'zod';

import { formatDate } from '~/domain/calendar';

import { ActLinks } from '../act-links';
import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/**
 * A step is due soon. The subject names case number, step and day and never a person: subjects show on lock screens
 * and pass servers in the clear.
 */
export const stepReminderProps = z.strictObject({
  organisationName: z.string(),
  caseNumber: z.number().int(),
  stepTitle: z.string(),
  /** What to do, one paragraph, in the reader's language. */
  stepText: z.string(),
  /** `YYYY-MM-DD` */
  dueOn: z.string(),
  legalBasis: z.array(z.string()),
  stepUrl: z.string(),
  /** For links that act at it; rows of older versions lack it. */
  stepId: z.string().optional(),
  /** The page with all reminders of the case; rows of older versions lack it. */
  ledgerUrl: z.string().optional(),
  /** Why this person: the step is theirs, or they look after the cases of the organisation. */
  because: z.enum(['owner', 'deputy', 'role']),
});
export type StepReminderProps = z.output<typeof stepReminderProps>;

const words = {
  de: {
    subject: (p: StepReminderProps) =>
      `Fall ${p.caseNumber}: Schritt „${p.stepTitle}“ bis ${formatDate(p.dueOn, 'de')}`,
    preview: (p: StepReminderProps) => `Fällig am ${formatDate(p.dueOn, 'de')}.`,
    title: (p: StepReminderProps) => `Bis ${formatDate(p.dueOn, 'de')}: ${p.stepTitle}`,
    step: 'Schritt',
    due: 'Fällig am',
    case: 'Fall',
    basis: 'Rechtsgrundlage',
    whatToDo: 'Was zu tun ist',
    action: 'Schritt öffnen',
    done: 'Schon erledigt? Dann tragen Sie dort den Tag ein, an dem es geschehen ist. Die späteren Termine rechnen sich neu.',
    why: {
      owner: (p: StepReminderProps) =>
        `Sie sind bei ${p.organisationName} für diesen Schritt eingetragen. Lotsenwerk erinnert einmal, drei Arbeitstage vor dem Termin.`,
      deputy: (p: StepReminderProps) =>
        `Sie vertreten bei ${p.organisationName} die Person, die für diesen Schritt eingetragen ist. Lotsenwerk erinnert einmal, drei Arbeitstage vor dem Termin.`,
      role: (p: StepReminderProps) =>
        `Für diesen Schritt ist bei ${p.organisationName} niemand eingetragen; deshalb geht die Erinnerung an alle, die dort Fälle bearbeiten. Lotsenwerk erinnert einmal, drei Arbeitstage vor dem Termin.`,
    },
  },
  en: {
    subject: (p: StepReminderProps) =>
      `Case ${p.caseNumber}: step “${p.stepTitle}” by ${formatDate(p.dueOn, 'en')}`,
    preview: (p: StepReminderProps) => `Due on ${formatDate(p.dueOn, 'en')}.`,
    title: (p: StepReminderProps) => `By ${formatDate(p.dueOn, 'en')}: ${p.stepTitle}`,
    step: 'Step',
    due: 'Due on',
    case: 'Case',
    basis: 'Legal basis',
    whatToDo: 'What to do',
    action: 'Open the step',
    done: 'Done already? Then enter the day on which it happened. The later dates move by themselves.',
    why: {
      owner: (p: StepReminderProps) =>
        `You are named for this step at ${p.organisationName}. Lotsenwerk reminds once, three working days before the date.`,
      deputy: (p: StepReminderProps) =>
        `You stand in at ${p.organisationName} for the person who is named for this step. Lotsenwerk reminds once, three working days before the date.`,
      role: (p: StepReminderProps) =>
        `Nobody is named for this step at ${p.organisationName}, so the reminder goes to everybody who works on cases there. Lotsenwerk reminds once, three working days before the date.`,
    },
  },
} satisfies Record<MailLanguage, unknown>;

export function stepReminderSubject(props: StepReminderProps, language: MailLanguage): string {
  return words[language].subject(props);
}

export function StepReminder({ frame, ...props }: StepReminderProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return (
    <Layout
      frame={frame}
      preview={say.preview(props)}
      why={say.why[props.because](props)}
      whyUrl={props.ledgerUrl}
    >
      <Title>{say.title(props)}</Title>
      <Facts
        rows={[
          [say.case, `${props.caseNumber}`],
          [say.step, props.stepTitle],
          [say.due, formatDate(props.dueOn, frame.language)],
          ...(props.legalBasis.length > 0 ? [[say.basis, props.legalBasis.join('; ')] as const] : []),
        ]}
      />
      <Paragraph>
        <strong>{say.whatToDo}:</strong> {props.stepText}
      </Paragraph>
      <Action href={props.stepUrl}>{say.action}</Action>
      <Paragraph>{say.done}</Paragraph>
      <ActLinks frame={frame} stepId={props.stepId} />
    </Layout>
  );
}

export const stepReminderSample: Record<MailLanguage, StepReminderProps> = {
  de: {
    organisationName: 'Pflegehaus Sonnenhang GmbH',
    caseNumber: 7,
    stepTitle: 'Anerkennung beantragen',
    stepText: 'Stellen Sie den Antrag bei der zuständigen Stelle und legen Sie alle Unterlagen bei.',
    dueOn: '2027-03-12',
    legalBasis: ['§ 4 BQFG'],
    stepUrl: 'https://lotsenwerk.example/o/sonnenhang/cases/7',
    stepId: '01938f2a-7b6c-7def-8123-456789abcdef',
    ledgerUrl: 'https://lotsenwerk.example/o/sonnenhang/cases/7/reminders',
    because: 'owner',
  },
  en: {
    organisationName: 'Pflegehaus Sonnenhang GmbH',
    caseNumber: 7,
    stepTitle: 'Apply for recognition',
    stepText: 'Send the application to the competent office and enclose all documents.',
    dueOn: '2027-03-12',
    legalBasis: ['§ 4 BQFG'],
    stepUrl: 'https://lotsenwerk.example/o/sonnenhang/cases/7',
    stepId: '01938f2a-7b6c-7def-8123-456789abcdef',
    ledgerUrl: 'https://lotsenwerk.example/o/sonnenhang/cases/7/reminders',
    because: 'role',
  },
};
