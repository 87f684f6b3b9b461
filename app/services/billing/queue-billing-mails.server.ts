import { blockInstant } from '~/domain/billing/entitlements';
import type { BillingState } from '~/domain/billing/billing-state';
import type { NoticeOfChange } from '~/domain/billing/billing-notices';
import { organisationPath } from '~/domain/organisations/paths';
import { roleInCharge } from '~/domain/organisations/roles';
import { formatDate } from '~/i18n/format';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import { germanDate } from '~/platform/clock.server';
import type { Database, Transaction } from '~/platform/database.server';
import { queueMail } from '~/services/mail/queue-mail.server';

import type { BillingContext } from './billing-context.server';

export interface BillingMailsInput {
  organisationId: string;
  notice: NoticeOfChange;
  before: BillingState;
  after: BillingState;
}

/** Mails to those in charge, in the transaction of the change. The cause keeps each of them to one. */
export async function queueBillingMails(
  database: Database | Transaction,
  context: Pick<BillingContext, 'clock' | 'ids' | 'environment'>,
  { organisationId, notice, before, after }: BillingMailsInput,
): Promise<void> {
  const organisation = await database.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { kind: true, name: true, slug: true },
  });
  const { kind, name, slug } = organisation;
  if (kind !== 'employer' && kind !== 'chamber') return;
  const owners = await database.membership.findMany({
    where: { organisationId, role: roleInCharge(kind) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { person: { select: { id: true, email: true, language: true } } },
  });
  const at = dayOf(context, notice, before, after);
  for (const { person } of owners) {
    const language = isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE;
    await queueMail(database, context, {
      template: 'billing-notice',
      language,
      recipient: person.email,
      personId: person.id,
      organisationId,
      cause: `billing:${organisationId}:${notice.cause}:${person.id}`,
      props: {
        kind: notice.kind,
        side: kind,
        organisationName: name,
        day: at === null ? null : formatDate(germanDate(new Date(at)), language),
        url: `${context.environment.BASE_URL}${organisationPath(kind, slug)}/billing`,
      },
    });
  }
}

function dayOf(
  { environment }: Pick<BillingContext, 'environment'>,
  { kind }: NoticeOfChange,
  before: BillingState,
  after: BillingState,
): string | null {
  switch (kind) {
    case 'payment-failed':
    case 'blocks-soon':
    case 'blocked':
      // Where Stripe itself gave up there is no day to wait for any more.
      return after.status === 'past_due' ? blockInstant(after, environment.BILLING_GRACE_DAYS) : null;
    case 'cancel-planned':
      return after.cancelsAt;
    case 'ended':
      return after.endedAt ?? before.cancelsAt;
    case 'recovered':
    case 'cancel-withdrawn':
      return null;
  }
}
