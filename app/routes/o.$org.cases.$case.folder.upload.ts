import { data, type ActionFunctionArgs } from '@remix-run/node';

import { requireUpload } from '~/auth/upload-gate.server';
import { receiveUpload } from '~/services/folder/receive-upload.server';

/** Uploads by the page's script, one file a request, answered as JSON: what became of it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, caseId } = await requireUpload(args);
  const uploader = { ...actor, via: 'member' as const };
  const outcomes = await receiveUpload(args.context.app, args.request, { uploader, caseId, paperKey: null });
  const isStored = outcomes.every(({ outcome }) => outcome === 'stored');
  return data({ outcomes }, { status: isStored ? 200 : 422, headers: { 'Cache-Control': 'no-store' } });
}
