import { runMemberImport } from '~/services/chambers/run-member-import.server';

import type { Handler } from '../handler';

/** Reads a chamber's list of members or takes it over, whatever its row says it waits for. */
export const handleImportMembers: Handler<'chambers.import-members'> = async (
  context,
  { organisationId, importId },
) => {
  await runMemberImport(context, { organisationId, importId });
};
