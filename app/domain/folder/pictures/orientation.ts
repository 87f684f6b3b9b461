import { textAt, viewOf } from './bytes';

/** How a picture has to be turned, as in Exif's tag 0x0112: 1 (not at all) to 8. */
export type Orientation = number;

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const TIFF_HEAD_BYTES = 8;
const ENTRY_BYTES = 12;

/** The orientation in a block of Exif (a TIFF structure); 1 where there is none or the block is not whole. */
export function orientationOf(tiff: Uint8Array): Orientation {
  if (tiff.length < TIFF_HEAD_BYTES + 2) return 1;
  const order = textAt(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const isLittle = order === 'II';
  const view = viewOf(tiff);
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (entry + ENTRY_BYTES > tiff.length) return 1;
    if (view.getUint16(entry, isLittle) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A block of Exif that says the orientation and nothing else. */
export function exifOfOrientation(orientation: Orientation): Uint8Array {
  const tiff = new Uint8Array(TIFF_HEAD_BYTES + 2 + ENTRY_BYTES + 4);
  const view = viewOf(tiff);
  tiff.set([0x4d, 0x4d]);
  view.setUint16(2, 42);
  view.setUint32(4, TIFF_HEAD_BYTES);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION_TAG);
  view.setUint16(12, SHORT);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}
