import type { MediaType } from '~/domain/folder/limits';
import { isPictureType, withoutPlace } from '~/domain/folder/pictures/without-place';

import { inspectDocx } from './docx.server';
import { inspectPdf } from './pdf.server';

/** Pictures with more pixels than this are no photos of papers and take a program's memory. */
const MAX_PIXELS = 150_000_000;

export type ContentProblem = 'broken' | 'encrypted' | 'bomb' | 'macros';

export type ContentFinding =
  | { ok: false; problem: ContentProblem }
  /** `bytes`: what is to be kept; the same object where nothing was taken out. */
  | { ok: true; bytes: Buffer; pageCount: number | null };

/** Looks into a file of a known kind: whole, readable without a password, harmless; pictures lose their place. */
export async function inspectContent(bytes: Buffer, type: MediaType): Promise<ContentFinding> {
  if (isPictureType(type)) {
    const clean = withoutPlace(bytes, type);
    if (clean === null) return { ok: false, problem: 'broken' };
    const kept = Buffer.from(clean.buffer, clean.byteOffset, clean.byteLength);
    if (type !== 'image/heic' && !(await isReadablePicture(kept))) return { ok: false, problem: 'broken' };
    return { ok: true, bytes: kept.equals(bytes) ? bytes : kept, pageCount: null };
  }
  if (type === 'application/pdf') {
    const finding = await inspectPdf(bytes);
    return finding.state === 'whole'
      ? { ok: true, bytes, pageCount: finding.pageCount }
      : { ok: false, problem: finding.state };
  }
  const { state } = await inspectDocx(bytes);
  return state === 'whole' ? { ok: true, bytes, pageCount: null } : { ok: false, problem: state };
}

/** Reads the head of a picture, not its pixels. HEIC is none of the kinds that the library reads. */
async function isReadablePicture(bytes: Buffer): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
    return width > 0 && height > 0 && width * height <= MAX_PIXELS;
  } catch {
    return false;
  }
}
