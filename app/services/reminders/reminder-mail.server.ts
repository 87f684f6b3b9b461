import type { Mail } from '#emails/mails';
import type { StepPlan } from '~/domain/plan/contract';
import type { AppContext } from '~/platform/context.server';
import type { LoadedReminder } from '~/queries/reminders/loaded-reminders.server';
import type { Recipient } from '~/queries/reminders/reminder-recipients.server';

import { digestLineOf } from './digest-line.server';
import { dutiesOfDay } from './duties-of-day.server';

export interface ReminderMailInput {
  readonly context: Pick<AppContext, 'environment'>;
  readonly organisation: { readonly name: string; readonly slug: string };
  readonly reminder: LoadedReminder;
  readonly recipient: Recipient;
  /** The plan in force, in the recipient's language. */
  readonly plan: StepPlan;
}

const OWN_ACTORS: ReadonlySet<string> = new Set(['employer', 'candidate']);

/** What the mail of a reminder says, or null where the plan has no words for it any more. */
export function reminderMail(input: ReminderMailInput): Mail | null {
  switch (input.reminder.kind) {
    case 'step-due':
      return stepDueMail(input);
    case 'step-overdue':
      return stepOverdueMail(input);
    case 'duties-due':
      return dutiesDueMail(input);
    case 'title-expiring':
      return caseMail(input, { kind: 'title-expiring', daysLeft: Number(input.reminder.subject) });
    default:
      return otherMail(input);
  }
}

function dayOf({ dueOn }: LoadedReminder): string {
  return dueOn.toISOString().slice(0, 10);
}

function caseUrlOf({ context, organisation, reminder }: ReminderMailInput): string {
  return `${context.environment.BASE_URL}/o/${organisation.slug}/cases/${reminder.caseId}`;
}

function urlOf(input: ReminderMailInput): string {
  const { stepId } = input.reminder;
  return `${caseUrlOf(input)}${stepId === null ? '' : `/steps/${stepId}`}`;
}

function ledgerUrlOf(input: ReminderMailInput): string {
  return `${caseUrlOf(input)}/reminders`;
}

function stepDueMail(input: ReminderMailInput): Mail | null {
  const { organisation, reminder, recipient, plan } = input;
  const step = plan.steps.find(({ id }) => id === reminder.step?.key);
  if (step === undefined) return null;
  return {
    template: 'step-reminder',
    props: {
      organisationName: organisation.name,
      caseNumber: reminder.case.number,
      stepTitle: step.title,
      stepText: step.text,
      dueOn: dayOf(reminder),
      legalBasis: step.legalBasis,
      stepUrl: urlOf(input),
      ...(reminder.stepId === null ? {} : { stepId: reminder.stepId }),
      ledgerUrl: ledgerUrlOf(input),
      because: recipient.because,
    },
  };
}

type About = Extract<Mail, { template: 'case-reminder' }>['props']['about'];

function caseMail(input: ReminderMailInput, about: About): Mail {
  const { organisation, reminder, recipient } = input;
  return {
    template: 'case-reminder',
    props: {
      organisationName: organisation.name,
      caseNumber: reminder.case.number,
      about,
      dueOn: dayOf(reminder),
      url: urlOf(input),
      stepId: reminder.stepId,
      ledgerUrl: ledgerUrlOf(input),
      because: recipient.because,
    },
  };
}

function stepOverdueMail(input: ReminderMailInput): Mail | null {
  const step = input.plan.steps.find(({ id }) => id === input.reminder.step?.key);
  if (step === undefined) return null;
  return caseMail(input, {
    kind: 'step-overdue',
    stepTitle: step.title,
    isAtOffice: !OWN_ACTORS.has(step.actor),
  });
}

/** A kind without a mail of its own, in the words of digests. */
function otherMail(input: ReminderMailInput): Mail {
  const { reminder, plan } = input;
  const { kind, title, dueOn, detail } = digestLineOf(reminder, plan, '');
  return caseMail(input, { kind: 'other', reminder: { kind, title, dueOn, detail }, stepTitle: title });
}

function dutiesDueMail(input: ReminderMailInput): Mail | null {
  const duties = dutiesOfDay(input.reminder, input.plan);
  if (duties.length === 0) return null;
  return caseMail(input, {
    kind: 'duties-due',
    duties: duties.map(({ title, text, norm, sanction }) => ({ title, text, norm, sanction })),
  });
}
