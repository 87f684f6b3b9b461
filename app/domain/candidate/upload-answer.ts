import type { Refusal } from '../folder/receive-outcome';

/** What the server says of each file that the page sent by script. */
export type UploadAnswer = { name: string; refused: Refusal | null };

/** What came back from a request by script; null: no answer that we know, so nothing can be said of the file. */
export function uploadAnswers(value: unknown): UploadAnswer[] | null {
  if (typeof value !== 'object' || value === null || !('files' in value) || !Array.isArray(value.files))
    return null;
  // Only our own address answers here, and only in this shape.
  return value.files as UploadAnswer[];
}
