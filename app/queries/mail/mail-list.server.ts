import type { OutgoingMail } from '#prisma/generated/client';
import { maskedEmail } from '~/domain/organisations/email-address';
import type { Database } from '~/platform/database.server';

export const MAIL_VIEWS = ['waiting', 'failed', 'returned', 'sent'] as const;
export type MailView = (typeof MAIL_VIEWS)[number];

export function isMailView(value: unknown): value is MailView {
  return MAIL_VIEWS.some((view) => view === value);
}

/** A mail as the operator sees it: when, which template, what became of it. Nothing of what it says. */
export interface MailRow {
  id: string;
  template: string;
  /** `k…@betrieb.example` */
  recipient: string;
  status: OutgoingMail['status'];
  attempts: number;
  createdAt: string;
  notBefore: string;
  sentAt: string | null;
  bouncedAt: string | null;
  /** What the server said, or why it came back, in a word and a code. */
  reason: string | null;
}

export interface MailPage {
  rows: MailRow[];
  /** Mark for the next page; null on the last one. */
  next: string | null;
}

const PAGE_SIZE = 50;
const STATUSES: Record<Exclude<MailView, 'returned'>, OutgoingMail['status'][]> = {
  waiting: ['pending', 'sending'],
  failed: ['failed'],
  sent: ['sent'],
};

const SHOWN = {
  id: true,
  template: true,
  recipient: true,
  status: true,
  attempts: true,
  createdAt: true,
  notBefore: true,
  sentAt: true,
  bouncedAt: true,
  lastError: true,
  bounceReason: true,
} as const;

/**
 * A page of the outbox of all organisations, for the operator: what is due next first, else the newest first.
 *
 * @param after mark of the page: moment and id of the last row of the page before
 */
export async function mailList(
  database: Database,
  { view, after }: { view: MailView; after: string | null },
): Promise<MailPage> {
  const mark = markOf(after);
  if (view === 'returned') return returnedMails(database, mark);
  const order = view === 'waiting' ? 'asc' : 'desc';
  const beyond = view === 'waiting' ? 'gt' : 'lt';
  const rows = await database.outgoingMail.findMany({
    where: {
      status: { in: STATUSES[view] },
      ...(mark === null
        ? {}
        : {
            OR: [{ notBefore: { [beyond]: mark.at } }, { notBefore: mark.at, id: { [beyond]: mark.id } }],
          }),
    },
    orderBy: [{ notBefore: order }, { id: order }],
    take: PAGE_SIZE + 1,
    select: SHOWN,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    rows: shown.map(asRow),
    next: rows.length > PAGE_SIZE && last ? `${last.notBefore.getTime()}.${last.id}` : null,
  };
}

/** Mails that came back in the last weeks, by what came in: those rows are few and are removed after a month. */
async function returnedMails(database: Database, mark: Mark | null): Promise<MailPage> {
  const came = await database.incomingMail.findMany({
    where: {
      status: 'handled',
      outcome: 'bounce',
      ...(mark === null
        ? {}
        : { OR: [{ receivedAt: { lt: mark.at } }, { receivedAt: mark.at, id: { lt: mark.id } }] }),
    },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: { id: true, mailId: true, receivedAt: true },
  });
  const shown = came.slice(0, PAGE_SIZE);
  const mails = await database.outgoingMail.findMany({
    where: { id: { in: shown.flatMap(({ mailId }) => mailId ?? []) } },
    select: SHOWN,
  });
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  const ids = [...new Set(shown.map(({ mailId }) => mailId))];
  const last = shown.at(-1);
  return {
    rows: ids.flatMap((id) => {
      const mail = id === null ? undefined : byId.get(id);
      return mail === undefined ? [] : [asRow(mail)];
    }),
    next: came.length > PAGE_SIZE && last ? `${last.receivedAt.getTime()}.${last.id}` : null,
  };
}

type Shown = Pick<OutgoingMail, keyof typeof SHOWN>;

function asRow({
  recipient,
  createdAt,
  notBefore,
  sentAt,
  bouncedAt,
  lastError,
  bounceReason,
  ...mail
}: Shown): MailRow {
  return {
    ...mail,
    recipient: maskedEmail(recipient),
    createdAt: createdAt.toISOString(),
    notBefore: notBefore.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    bouncedAt: bouncedAt?.toISOString() ?? null,
    reason: bounceReason ?? lastError,
  };
}

interface Mark {
  at: Date;
  id: string;
}

function markOf(text: string | null): Mark | null {
  const [, at, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  return at === undefined || id === undefined ? null : { at: new Date(Number(at)), id };
}

/** How many wait and how many were given up, for the heads of the lists. */
export async function mailCounts(
  database: Database,
): Promise<{ waiting: number; failed: number; suppressed: number }> {
  const [waiting, failed, suppressed] = await Promise.all([
    database.outgoingMail.count({ where: { status: { in: STATUSES.waiting } } }),
    database.outgoingMail.count({ where: { status: 'failed' } }),
    database.mailAddress.count({ where: { suppressedAt: { not: null } } }),
  ]);
  return { waiting, failed, suppressed };
}

/** One mail, for the page that asks before it is tried anew. */
export async function findMail(database: Database, mailId: string): Promise<MailRow | null> {
  const mail = await database.outgoingMail.findUnique({ where: { id: mailId }, select: SHOWN });
  return mail === null ? null : asRow(mail);
}
