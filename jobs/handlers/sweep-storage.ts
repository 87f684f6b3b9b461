import { removeDue } from '~/services/folder/remove-due.server';

import type { Handler } from '../handler';

/** Removes the bytes of files that were deleted, and uploads that nobody finished. */
export const handleSweepStorage: Handler<'sweep.storage'> = async (context, _payload, signal) => {
  await removeDue(context, signal);
};
