import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';
import { openFileTicket } from '~/auth/file-ticket.server';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { storageProblemOf } from '~/platform/storage/storage-error.server';
import { fileResponse } from '~/services/folder/file-response.server';
import { openFolderFile } from '~/services/folder/open-file.server';

/** Hands a file over to whom the address was made for, and writes down that it did. */
export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { organisation, person, caseId, base } = await requireCase(args);
  const { file: fileId, ticket } = args.params;
  if (fileId === undefined || ticket === undefined) throw notFound();
  const of = { organisationId: organisation.id, caseId, fileId };
  const kind = openFileTicket(app, ticket, { ...of, personId: person.id });
  const page = `${base}/folder/files/${encodeURIComponent(fileId)}`;
  if (kind === null) return redirectWithFlash(page, { kind: 'info', key: 'folder:flash.addressExpired' });
  try {
    const reader = { personId: person.id, via: 'member', kind } as const;
    return fileResponse(await openFolderFile(app, { ...of, reader }), kind);
  } catch (error) {
    const problem = storageProblemOf(error);
    if (problem === null) throw error;
    app.log.error({ err: error, storageProblem: problem }, 'a stored file could not be opened');
    return redirectWithFlash(page, { kind: 'danger', key: `folder:filePage.storage.${camel(problem)}` });
  }
}

function camel(word: string): string {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
