import { remindOverdue } from '~/services/billing/remind-overdue.server';

import type { Handler } from '../handler';

/** Tells those in charge of unpaid invoices what comes next. */
export const handleRemindOverdue: Handler<'billing.remind-overdue'> = async (context) => {
  if ((await remindOverdue(context)) > 0) void context.pump.drain().catch(() => undefined);
};
