/** What the folder takes. The pages say so before anything is sent. */

const MEGABYTE = 1024 * 1024;

export const MAX_FILE_BYTES = 25 * MEGABYTE;
export const MAX_CASE_BYTES = 500 * MEGABYTE;
/** Files of one form that is sent without a script. */
export const MAX_FILES_AT_ONCE = 10;

/** The kinds of file, told by their content. */
export const MEDIA_TYPES = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
} as const;
export type MediaType = keyof typeof MEDIA_TYPES;

export function isMediaType(value: string): value is MediaType {
  return Object.hasOwn(MEDIA_TYPES, value);
}

/** For the `accept` of a file field; phones then offer camera and gallery. */
export const ACCEPTED_FILES =
  '.pdf,.jpg,.jpeg,.png,.heic,.heif,.docx,application/pdf,image/jpeg,image/png,image/heic,image/heif';

/** Bytes that are still free, never below zero. */
export function freeBytes(usedBytes: number): number {
  return Math.max(0, MAX_CASE_BYTES - usedBytes);
}
