import { normalisedEmail } from '~/domain/organisations/email-address';
import type { AppContext } from '~/platform/context.server';
import { gather } from '~/platform/gather.server';
import { whatHinders, type Hindrance } from '~/queries/mail/what-hinders.server';

import { noteHandover, noteHandovers, type ClaimedMail } from './claim-mail.server';
import { markManySent, markSent } from './settle-mail.server';

type StatementContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;

/** What the delivery of a mail asks and tells the database between claim and mark. Each answer is committed. */
export interface OutboxStatements {
  whatHinders(mail: ClaimedMail): Promise<Hindrance>;
  noteHandover(mail: ClaimedMail): Promise<boolean>;
  markSent(mail: ClaimedMail): Promise<void>;
}

const MOST_AT_ONCE = 100;

/** Each mail by itself. */
export function outboxStatements(context: StatementContext): OutboxStatements {
  return {
    async whatHinders(mail) {
      const [answer] = await hindrancesOf(context, [mail]);
      if (answer === undefined) throw new Error('a mail was left without an answer');
      return answer;
    },
    noteHandover: (mail) => noteHandover(context, mail),
    markSent: (mail) => markSent(context, mail),
  };
}

/**
 * The same words for mails that are tried side by side, gathered into one statement while the one before is under way.
 * No mail goes on before its own answer is committed.
 */
export function gatheredOutboxStatements(context: StatementContext): OutboxStatements {
  const single = outboxStatements(context);
  const hindrances = gather((mails: ClaimedMail[]) => hindrancesOf(context, mails), MOST_AT_ONCE);
  const handover = gather(async (mails: ClaimedMail[]) => {
    if (mails.length === 1) return Promise.all(mails.map((mail) => single.noteHandover(mail)));
    const noted = await noteHandovers(context, mails);
    return mails.map(({ id }) => noted.has(id));
  }, MOST_AT_ONCE);
  const mark = gather(async (mails: ClaimedMail[]) => {
    if (mails.length === 1) return Promise.all(mails.map((mail) => single.markSent(mail).then(() => true)));
    const marked = await markManySent(context, mails);
    return mails.map(({ id }) => marked.has(id));
  }, MOST_AT_ONCE);
  return {
    whatHinders: hindrances,
    // Left out: void, another worker's, or held by somebody at this very moment. Asked by itself it waits and knows.
    noteHandover: async (mail) => (await handover(mail)) || (await single.noteHandover(mail)),
    async markSent(mail) {
      // A digest settles many reminders; it goes by itself.
      if (mail.template === 'digest' || !(await mark(mail))) await single.markSent(mail);
    },
  };
}

function hindrancesOf({ database }: StatementContext, mails: readonly ClaimedMail[]): Promise<Hindrance[]> {
  return whatHinders(
    database,
    mails.map(({ organisationId, reminderId, recipient }) => ({
      organisationId,
      reminderId,
      address: normalisedEmail(recipient),
    })),
  );
}
