import { notFound } from '~/platform/errors';
import { openObject, type OpenedFile } from '~/services/folder/open-file.server';

import type { HandOverContext } from './hand-over-context.server';

/**
 * Opens a PDF that was made of the folder.
 *
 * @throws AppError `not-found`, also for outputs of other cases and organisations; StorageError
 */
export async function openOutput(
  app: HandOverContext,
  { organisationId, caseId, outputId }: { organisationId: string; caseId: string; outputId: string },
): Promise<OpenedFile> {
  const output = await app.database.folderOutput.findFirst({
    where: { organisationId, caseId, id: outputId, status: 'made', expiresAt: { gt: app.clock.now() } },
    select: { objectId: true, kind: true, stepKey: true, language: true, case: { select: { number: true } } },
  });
  if (output === null || output.objectId === null) throw notFound();
  const { kind, stepKey, language } = output;
  const number = String(output.case.number);
  const stem =
    kind === 'appointment'
      ? `termin-fall-${number}-${stepKey ?? ''}`
      : language === 'en'
        ? `folder-case-${number}`
        : `mappe-fall-${number}`;
  return { name: `${stem}.pdf`, ...(await openObject(app, { organisationId, objectId: output.objectId })) };
}
