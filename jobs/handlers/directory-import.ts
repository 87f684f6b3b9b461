import { runImport } from '~/services/directory/run-import.server';

import type { Handler } from '../handler';

/** Reads and compares an uploaded list of services, or applies it, whatever its row says it waits for. */
export const handleDirectoryImport: Handler<'directory.import'> = async (context, { importId }) => {
  await runImport(context, importId);
};
