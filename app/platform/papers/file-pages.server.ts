import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';

import type { ProblemReason } from '~/domain/hand-over/output';

import { mm } from './paper-styles';

type PdfLib = typeof import('@cantoo/pdf-lib');

const A4 = [mm(210), mm(297)] as const;
const MARGIN = mm(12);
/** The longer side of a picture in pixels: about 250 dots an inch on A4, enough to read small print. */
const PICTURE_PIXELS = 2_400;
/** A picture that unfolds to more than that is no photo of a paper. */
const MOST_PIXELS = 120_000_000;
const JPEG_QUALITY = 82;
/** Pages of one file; more is a book, and it comes in the ZIP. */
const MOST_PAGES = 400;

export type FilePages =
  | { readonly outcome: 'pages'; readonly pages: PDFPage[] }
  | { readonly outcome: 'problem'; readonly reason: ProblemReason };

/**
 * The pages of a stored file as pages of `target`, not yet added to it. What cannot be shown as pages is a problem with
 * its reason, never an exception.
 */
export async function filePages(
  lib: PdfLib,
  target: PDFDocument,
  { mediaType, bytes }: { mediaType: string; bytes: Uint8Array },
): Promise<FilePages> {
  try {
    switch (mediaType) {
      case 'application/pdf':
        return await pdfPages(lib, target, bytes);
      case 'image/jpeg':
      case 'image/png':
        return { outcome: 'pages', pages: [await picturePage(lib, target, bytes)] };
      case 'image/heic':
        return { outcome: 'pages', pages: [await picturePage(lib, target, await jpegOfHeic(bytes))] };
      default:
        return { outcome: 'problem', reason: 'not-a-page-format' };
    }
  } catch (error) {
    const isEncrypted = error instanceof Error && /encrypted/i.test(error.message);
    return { outcome: 'problem', reason: isEncrypted ? 'encrypted' : 'broken' };
  }
}

async function pdfPages(lib: PdfLib, target: PDFDocument, bytes: Uint8Array): Promise<FilePages> {
  const source = await lib.PDFDocument.load(bytes, { updateMetadata: false });
  const count = source.getPageCount();
  if (count === 0) return { outcome: 'problem', reason: 'broken' };
  if (count > MOST_PAGES) return { outcome: 'problem', reason: 'too-large' };
  flattenForm(lib, source);
  for (const page of source.getPages()) disarm(lib, page);
  return { outcome: 'pages', pages: await target.copyPages(source, source.getPageIndices()) };
}

/** Values of a filled form become part of the page; without it they are lost when pages are copied. */
function flattenForm({ PDFName }: PdfLib, source: PDFDocument): void {
  if (!source.catalog.has(PDFName.of('AcroForm'))) return;
  try {
    source.getForm().flatten({ updateFieldAppearances: false });
  } catch {
    // A form that cannot be read shows what its fields show by themselves.
  }
}

/** What a page may do when it is opened or clicked has no place in a folder that goes to an office. */
const ACTIVE = ['AA', 'A', 'Dest', 'P', 'Popup', 'IRT', 'Parent'];

/**
 * Takes actions and inner links from a page: scripts, launches, and links that would drag pages of the source along.
 * Web addresses stay readable as text. Attached files go.
 */
function disarm({ PDFDict, PDFName }: PdfLib, page: PDFPage): void {
  page.node.delete(PDFName.of('AA'));
  page.node.delete(PDFName.of('StructParents'));
  const annotations = page.node.Annots();
  if (annotations === undefined) return;
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const annotation = annotations.lookup(index);
    const kind = annotation instanceof PDFDict ? annotation.get(PDFName.of('Subtype')) : undefined;
    if (!(annotation instanceof PDFDict) || kind === PDFName.of('FileAttachment')) {
      annotations.remove(index);
      continue;
    }
    for (const name of ACTIVE) annotation.delete(PDFName.of(name));
  }
}

/** A picture in the middle of an A4 page, upright as the camera meant it, no larger than needed. */
async function picturePage(lib: PdfLib, target: PDFDocument, bytes: Uint8Array): Promise<PDFPage> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .rotate()
    .resize(PICTURE_PIXELS, PICTURE_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: JPEG_QUALITY, mozjpeg: false })
    .toBuffer({ resolveWithObject: true });
  const picture = await target.embedJpg(data);
  const isWide = info.width > info.height;
  const [width, height] = isWide ? [A4[1], A4[0]] : A4;
  const page = lib.PDFPage.create(target);
  page.setSize(width, height);
  const scale = Math.min((width - 2 * MARGIN) / info.width, (height - 2 * MARGIN) / info.height);
  page.drawImage(picture, {
    x: (width - info.width * scale) / 2,
    y: (height - info.height * scale) / 2,
    width: info.width * scale,
    height: info.height * scale,
  });
  return page;
}

async function jpegOfHeic(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: convert } = await import('heic-convert');
  const jpeg = await convert({
    buffer: new Uint8Array(bytes).buffer,
    format: 'JPEG',
    quality: JPEG_QUALITY / 100,
  });
  return new Uint8Array(jpeg);
}
