import { MAX_FILE_BYTES, MAX_FILES_AT_ONCE } from '~/domain/folder/limits';
import { boundaryOf, isMultipartError, partsOf } from '~/forms/multipart.server';
import { badRequest } from '~/platform/errors';

import type { FolderContext, Uploader } from './folder-context.server';
import { receiveFile } from './receive-file.server';
import type { ReceiveOutcome } from '~/domain/folder/receive-outcome';

export interface UploadInput {
  uploader: Uploader;
  caseId: string;
  /** The paper that the address names; null: the form's field `paper` does, which then stands before the files. */
  paperKey: string | null;
}

/**
 * Takes the files of a multipart form one after the other, as a stream. Fields, before the files: `paper`, `replaces`
 * (id of the file that the first one replaces), `size` (bytes of the only file). What breaks off in the middle keeps
 * the files that came before.
 *
 * @returns one outcome for each file, in the order of the form; empty if none was chosen
 * @throws AppError `bad-request` for something that is no such form, `not-found` as `receiveFile`
 */
export async function receiveUpload(
  app: FolderContext,
  request: Request,
  input: UploadInput,
): Promise<ReceiveOutcome[]> {
  const boundary = boundaryOf(request.headers.get('Content-Type'));
  if (boundary === null || request.body === null) throw badRequest('An upload is a multipart form.');
  const fields = new Map<string, string>();
  const outcomes: ReceiveOutcome[] = [];
  try {
    for await (const part of partsOf(request.body as unknown as AsyncIterable<Uint8Array>, boundary)) {
      if (part.fileName === null) {
        fields.set(part.name, await part.text());
        continue;
      }
      // A file field in which nothing was chosen comes as a file without name.
      if (part.fileName === '' || outcomes.length >= MAX_FILES_AT_ONCE) continue;
      outcomes.push(
        await receiveFile(app, {
          uploader: input.uploader,
          caseId: input.caseId,
          paperKey: input.paperKey ?? fields.get('paper') ?? '',
          replaces: outcomes.length === 0 ? fields.get('replaces') || null : null,
          sentName: part.fileName,
          declaredBytes: outcomes.length === 0 ? sizeOf(fields.get('size')) : null,
          bytes: part.bytes,
        }),
      );
    }
  } catch (error) {
    // The connection broke between files or in the last one, which has said so itself: nobody is there to read more.
    if (!isMultipartError(error) && !request.signal.aborted) throw error;
    if (outcomes.length === 0) throw badRequest('The form of an upload ended in the middle.');
  }
  return outcomes;
}

/** What the script of the page says of the file. Nonsense counts as not said. */
function sizeOf(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,12}$/.test(text)) return null;
  const bytes = Number(text);
  return bytes === 0 ? 1 : Math.min(bytes, MAX_FILE_BYTES + 1);
}
