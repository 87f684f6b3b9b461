import { deleteDueCases } from '~/services/retention/delete-due-cases.server';
import { forgetLateness } from '~/services/operations/record-lateness.server';

import type { Handler } from '../handler';

/** Deletes closed cases whose time is over, batch by batch, and figures of the operation that nobody needs any more. */
export const handleRetentionDeleteDue: Handler<'retention.delete-due'> = async (
  context,
  _payload,
  signal,
) => {
  for (let isMore = true; isMore && !signal.aborted;) {
    const { deleted, failed, isMore: isRest } = await deleteDueCases(context);
    if (deleted + failed > 0) context.log.info({ deleted, failed }, 'closed cases were deleted by schedule');
    isMore = isRest;
  }
  await forgetLateness(context);
};
