import { dayOfColumn } from '~/domain/cases/day-column';
import { reminderLabel, reminderText } from '~/domain/reminders/reminder-words';
import type { ReminderKind } from '~/domain/reminders/wanted-reminder';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

/** What became of a mail, in the words of its reader. */
export type MailState = 'waiting' | 'sending' | 'sent' | 'bounced' | 'failed' | 'void';
export type MailBecause = 'owner' | 'deputy' | 'role' | 'digest' | 'account' | 'other';

export interface PersonMailLine {
  /** What it said, with the number of its case; null where the person may no longer see it. */
  text: { what: string; label: string; caseNumber: number; to: string } | null;
  isDone: boolean;
}

export interface PersonMail {
  id: string;
  template: string;
  state: MailState;
  /** ISO instant: sent, or not before. */
  at: string;
  because: MailBecause;
  /** Why it did not arrive or go out; null otherwise. */
  reason: string | null;
  lines: PersonMailLine[];
}

export interface PersonMailPage {
  mails: PersonMail[];
  /** Mark of the next page; null on the last one. */
  next: string | null;
}

const PAGE_SIZE = 25;
/** Lines of a digest that are read for the list. */
const MOST_LINES = 100;

const reminderColumns = {
  organisationId: true,
  kind: true,
  subject: true,
  dueOn: true,
  stepId: true,
  caseId: true,
  step: { select: { title: true, status: true } },
  case: { select: { number: true, organisation: { select: { slug: true } } } },
  entries: { where: { kind: 'acted-on' }, take: 1, select: { id: true } },
} as const;

/**
 * Mails to a person, the latest first. It is the person's own list over all their organisations: what belongs to one
 * that they have left says no more than that.
 */
export async function mailsOfPerson(
  database: Database,
  { personId, before, language }: { personId: string; before: string | null; language: Language },
): Promise<PersonMailPage> {
  const [rows, memberships] = await Promise.all([
    database.outgoingMail.findMany({
      where: { personId, ...(before === null ? {} : { id: { lt: before } }) },
      orderBy: { id: 'desc' },
      take: PAGE_SIZE + 1,
      select: {
        id: true,
        template: true,
        status: true,
        notBefore: true,
        sentAt: true,
        lastError: true,
        bouncedAt: true,
        props: true,
        reminder: { select: reminderColumns },
        digestItems: {
          take: MOST_LINES,
          orderBy: { reminder: { dueOn: 'asc' } },
          select: { because: true, reminder: { select: reminderColumns } },
        },
      },
    }),
    database.membership.findMany({ where: { personId }, select: { organisationId: true } }),
  ]);
  const mine = new Set(memberships.map(({ organisationId }) => organisationId));
  const shown = rows.slice(0, PAGE_SIZE);
  return {
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
    mails: shown.map(({ id, template, status, notBefore, sentAt, lastError, bouncedAt, ...row }) => {
      const state = stateOf(status, bouncedAt);
      const reminders = [
        ...(row.reminder === null ? [] : [row.reminder]),
        ...row.digestItems.map(({ reminder }) => reminder),
      ];
      return {
        id,
        template,
        state,
        at: (sentAt ?? notBefore).toISOString(),
        because: becauseOf(template, row.props, row.digestItems),
        reason: state === 'bounced' ? 'bounced' : state === 'failed' || state === 'void' ? lastError : null,
        lines: reminders.map((reminder) => lineOf(reminder, mine, language)),
      };
    }),
  };
}

function stateOf(
  status: 'pending' | 'sending' | 'sent' | 'failed' | 'void',
  bouncedAt: Date | null,
): MailState {
  if (bouncedAt !== null) return 'bounced';
  return status === 'pending' ? 'waiting' : status;
}

function becauseOf(template: string, props: unknown, items: readonly { because: string }[]): MailBecause {
  if (template === 'digest') return items.some(({ because }) => because === 'deputy') ? 'deputy' : 'digest';
  if (template.startsWith('account-')) return 'account';
  // Props are emptied once the mail is out; while it waits they say why.
  const because = typeof props === 'object' && props !== null ? Reflect.get(props, 'because') : null;
  if (because === 'owner' || because === 'deputy' || because === 'role') return because;
  return template === 'step-reminder' || template === 'case-reminder' ? 'digest' : 'other';
}

type ReminderRow = {
  organisationId: string;
  kind: string;
  subject: string | null;
  dueOn: Date;
  stepId: string | null;
  caseId: string;
  step: { title: string; status: string } | null;
  case: { number: number; organisation: { slug: string } };
  entries: { id: string }[];
};

function lineOf(row: ReminderRow, mine: ReadonlySet<string>, language: Language): PersonMailLine {
  const isDone = row.entries.length > 0 || row.step?.status === 'done';
  if (!mine.has(row.organisationId)) return { text: null, isDone };
  const spoken = {
    // Only the planner writes reminders, so their kinds are known.
    kind: row.kind as ReminderKind,
    title: row.step?.title ?? null,
    dueOn: dayOfColumn(row.dueOn),
    detail: row.subject,
  };
  const base = `/o/${row.case.organisation.slug}/cases/${row.caseId}`;
  return {
    isDone,
    text: {
      what: reminderText(spoken, language),
      label: reminderLabel(spoken, language),
      caseNumber: row.case.number,
      to: row.stepId === null ? `${base}/reminders` : `${base}/steps/${row.stepId}`,
    },
  };
}
