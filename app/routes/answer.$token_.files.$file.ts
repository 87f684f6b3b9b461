import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireOutside } from '~/auth/outside-gate.server';
import { notFound } from '~/platform/errors';
import { openEnquiryFile } from '~/services/enquiries/open-enquiry-file.server';
import { fileResponse } from '~/services/folder/file-response.server';

/** A file of a question, for the service outside that has it and has typed its code. */
export async function loader(args: LoaderFunctionArgs) {
  const { partyId, enquiry, hasPass } = await requireOutside(args);
  if (!hasPass) throw notFound();
  const file = await openEnquiryFile(args.context.app, {
    enquiryId: enquiry.enquiryId,
    fileId: args.params['file'] ?? '',
    reader: { as: 'service', partyId },
  });
  return fileResponse(file, 'view');
}
