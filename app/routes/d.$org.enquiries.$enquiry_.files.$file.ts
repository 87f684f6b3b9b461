import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { openEnquiryFile } from '~/services/enquiries/open-enquiry-file.server';
import { fileResponse } from '~/services/folder/file-response.server';

/** A file that went along with an enquiry, as long as the desk has it and it is open. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const file = await openEnquiryFile(args.context.app, {
    enquiryId: args.params['enquiry'] ?? '',
    fileId: args.params['file'] ?? '',
    reader: { as: 'desk', deskId: organisation.id, personId: person.id },
  });
  return fileResponse(file, 'view');
}
