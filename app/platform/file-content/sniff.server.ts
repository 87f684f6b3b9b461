import { fileTypeFromBuffer } from 'file-type';

import { isMediaType, type MediaType } from '~/domain/folder/limits';

/** So much of a file's beginning is enough to tell what it is. */
export const SNIFF_BYTES = 64 * 1024;

/** Other names for the same kinds: pictures of Apple's phones come under both. */
const SAME: Readonly<Record<string, MediaType>> = { 'image/heif': 'image/heic', 'image/apng': 'image/png' };

/** What a file is by its first bytes, whatever it is called; null for everything that the folder does not take. */
export async function sniffMediaType(head: Uint8Array): Promise<MediaType | null> {
  const mime = (await fileTypeFromBuffer(head))?.mime ?? '';
  return isMediaType(mime) ? mime : (SAME[mime] ?? null);
}
