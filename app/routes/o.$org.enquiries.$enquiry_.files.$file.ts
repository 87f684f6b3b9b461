import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { openEnquiryFile } from '~/services/enquiries/open-enquiry-file.server';
import { fileResponse } from '~/services/folder/file-response.server';

/** A file of one's own enquiry: chosen from the folder, or come by mail. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer' });
  const file = await openEnquiryFile(args.context.app, {
    enquiryId: args.params['enquiry'] ?? '',
    fileId: args.params['file'] ?? '',
    reader: { as: 'asker', organisationId: organisation.id, personId: person.id },
  });
  return fileResponse(file, 'view');
}
