import { joined, textAt, viewOf } from './bytes';
import { exifOfOrientation, orientationOf, type Orientation } from './orientation';

/**
 * A JPEG (ITU-T T.81) without everything that is not the picture. The pixels stay as they are, bit by bit: a photo of a
 * certificate is evidence and is not compressed twice. What stays is listed, so that a place, a serial number or a
 * preview in a block nobody thought of goes too, and so does whatever hangs behind the end (Samsung's and Apple's
 * second pictures carry places of their own).
 */

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COM = 0xfe;
const EXIF = 'Exif\0\0';

/** @returns null if it is no whole JPEG */
export function withoutPlaceInJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation: Orientation = 1;
  let hasPicture = false;
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    // Any number of 0xff may stand before a marker.
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) {
      if (!hasPicture) return null;
      return joined([
        Uint8Array.of(0xff, SOI),
        ...exifSegment(orientation),
        ...kept,
        Uint8Array.of(0xff, EOI),
      ]);
    }
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    if (marker === APP1 && textAt(bytes, at + 4, EXIF.length) === EXIF && orientation === 1)
      orientation = orientationOf(bytes.subarray(at + 4 + EXIF.length, end));
    const scanEnd = marker === SOS ? endOfScan(bytes, end) : end;
    if (isPicture(bytes, marker, at + 4)) kept.push(bytes.subarray(at, scanEnd));
    hasPicture ||= marker === SOS;
    at = scanEnd;
  }
  return null;
}

/** Blocks without which the picture looks different: JFIF's density, the colour profile, Adobe's colour transform. */
function isPicture(bytes: Uint8Array, marker: number, data: number): boolean {
  if (marker === APP0) return textAt(bytes, data, 5) === 'JFIF\0';
  if (marker === APP2) return textAt(bytes, data, 12) === 'ICC_PROFILE\0';
  if (marker === APP14) return textAt(bytes, data, 5) === 'Adobe';
  return marker !== COM && !(marker >= APP0 && marker <= 0xef);
}

/** Where the compressed data of a scan ends: at the next marker that is neither an escaped 0xff nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

function exifSegment(orientation: Orientation): Uint8Array[] {
  if (orientation === 1) return [];
  const tiff = exifOfOrientation(orientation);
  const length = 2 + EXIF.length + tiff.length;
  const head = Uint8Array.of(
    0xff,
    APP1,
    length >> 8,
    length & 0xff,
    ...Array.from(EXIF, (c) => c.charCodeAt(0)),
  );
  return [head, tiff];
}
