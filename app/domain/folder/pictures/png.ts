import { joined, textAt, viewOf } from './bytes';
import { exifOfOrientation, orientationOf, type Orientation } from './orientation';

/** A PNG (W3C Recommendation, third edition) with nothing but the chunks that make the picture; see `jpeg.ts` for why. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PICTURE: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
]);
/** Length, type and checksum around the data. */
const FRAME_BYTES = 12;

/** @returns null if it is no whole PNG */
export function withoutPlaceInPng(bytes: Uint8Array): Uint8Array | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation: Orientation = 1;
  let hasPicture = false;
  let at = SIGNATURE.length;
  while (at + FRAME_BYTES <= bytes.length) {
    const length = view.getUint32(at);
    const type = textAt(bytes, at + 4, 4);
    const end = at + FRAME_BYTES + length;
    if (end > bytes.length || (kept.length === 0 && type !== 'IHDR')) return null;
    if (type === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, end - 4));
    if (type === 'IEND') {
      if (!hasPicture) return null;
      const [head, ...rest] = kept;
      if (head === undefined) return null;
      const turned = orientation === 1 ? [] : [chunk('eXIf', exifOfOrientation(orientation))];
      return joined([Uint8Array.from(SIGNATURE), head, ...turned, ...rest, bytes.subarray(at, end)]);
    }
    if (PICTURE.has(type)) kept.push(bytes.subarray(at, end));
    hasPicture ||= type === 'IDAT';
    at = end;
  }
  return null;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(FRAME_BYTES + data.length);
  const view = viewOf(whole);
  view.setUint32(0, data.length);
  whole.set(
    Array.from(type, (sign) => sign.charCodeAt(0)),
    4,
  );
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
}

/** CRC-32 as in ISO 3309; the chunk it is for has 34 bytes, so no table. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
