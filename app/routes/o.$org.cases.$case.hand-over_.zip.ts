import { createReadableStreamFromReadable, type ActionFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';
import { contentDisposition } from '~/domain/folder/file-name';
import { redirectWithFlash } from '~/platform/flash.server';
import { folderZip } from '~/services/hand-over/folder-zip.server';

/** All files of the folder as a ZIP. Posted, because it is written down who took it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, organisation, caseId, base, language, today } = await requireCase(args);
  const made = await folderZip(args.context.app, {
    actor,
    organisationId: organisation.id,
    organisationName: organisation.name,
    caseId,
    language,
    today,
  });
  if (made.outcome !== 'made') {
    const key = made.outcome === 'empty' ? 'hand-over:flash.empty' : 'hand-over:flash.tooMany';
    return redirectWithFlash(`${base}/hand-over`, { kind: 'warning', key });
  }
  return new Response(createReadableStreamFromReadable(made.bytes), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDisposition('attachment', made.name),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
