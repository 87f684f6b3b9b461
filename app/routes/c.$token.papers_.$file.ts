import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireCandidate } from '~/auth/candidate-gate.server';
import { openOwnFile } from '~/services/candidate/open-own-file.server';
import { fileResponse } from '~/services/folder/file-response.server';

/** A file that the candidate uploaded. */
export async function loader(args: LoaderFunctionArgs) {
  const { link } = await requireCandidate(args);
  const opened = await openOwnFile(args.context.app, { link, fileId: args.params['file'] ?? '' });
  return fileResponse(opened, 'view');
}
