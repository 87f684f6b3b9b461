import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireShare } from '~/auth/share-gate.server';
import { fileResponse } from '~/services/folder/file-response.server';
import { openSharedFile } from '~/services/sharing/open-shared-file.server';

/** A file of a case that a firm shows to a desk with its papers. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, share } = await requireShare(args, 'desk');
  const { app } = args.context;
  const fileId = args.params['file'] ?? '';
  return fileResponse(await openSharedFile(app, { share, personId: person.id, fileId }), 'view');
}
