import { deliverMail } from '~/services/mail/deliver-mail.server';
import { noteLostMail } from '~/services/mail/note-lost-mail.server';

import type { Handler } from '../handler';

/** Sends one mail of the outbox. What fails waits in its row for the sweep, not in the queue. */
export const handleDeliverMail: Handler<'mail.deliver'> = async (context, payload, signal) => {
  const options = { transport: context.transport, pace: context.pace, leases: context.leases, signal };
  const delivery = await deliverMail(context, payload, options);
  if (delivery === 'given-up') await noteLostMail(context, payload.mailId);
};
