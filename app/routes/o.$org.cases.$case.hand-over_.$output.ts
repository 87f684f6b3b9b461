import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';
import { fileResponse } from '~/services/folder/file-response.server';
import { openOutput } from '~/services/hand-over/open-output.server';

/** A PDF that was made of the folder; `?view` shows it in the browser. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId } = await requireCase(args);
  const outputId = args.params['output'] ?? '';
  const opened = await openOutput(args.context.app, { organisationId: organisation.id, caseId, outputId });
  return fileResponse(opened, new URL(args.request.url).searchParams.has('view') ? 'view' : 'download');
}
