import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';
import { sealFileTicket } from '~/auth/file-ticket.server';
import { notFound } from '~/platform/errors';

/** Leads to the address of a file that holds for a few minutes: `?as=view` or `?as=download`. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, person, caseId, base } = await requireCase(args);
  const { file: fileId } = args.params;
  if (fileId === undefined) throw notFound();
  const kind = new URL(args.request.url).searchParams.get('as') === 'view' ? 'view' : 'download';
  const ticket = sealFileTicket(args.context.app, {
    organisationId: organisation.id,
    caseId,
    fileId,
    personId: person.id,
    kind,
  });
  return redirect(`${base}/folder/files/${encodeURIComponent(fileId)}/raw/${ticket}`, {
    headers: { 'Cache-Control': 'no-store' },
  });
}
