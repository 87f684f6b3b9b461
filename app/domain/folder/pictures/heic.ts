import { textAt, viewOf } from './bytes';

/**
 * A HEIC picture (ISO/IEC 23008-12 over 14496-12) with its Exif, XMP and unknown boxes overwritten by zeros. Nothing is
 * moved, because items point to bytes by their place in the file. How the picture is turned stands in `irot` and
 * `imir`, which stay.
 */

interface Box {
  type: string;
  /** Of the whole box, and of what is in it. */
  start: number;
  data: number;
  end: number;
}

/** Boxes of a still picture at the top of the file, and in `meta`; others may carry a film or a place. */
const TOP: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat']);
const META: ReadonlySet<string> = new Set([
  'hdlr',
  'dinf',
  'pitm',
  'iinf',
  'iref',
  'iprp',
  'idat',
  'iloc',
  'grpl',
  'ipro',
]);
const FREE = [0x66, 0x72, 0x65, 0x65];
/** Items that describe instead of showing: Exif, XMP (`mime`), others (`uri `). */
const DESCRIBING: ReadonlySet<string> = new Set(['Exif', 'mime', 'uri ']);
const MAX_BOXES = 10_000;

/** @returns null if it is no whole HEIC picture */
export function withoutPlaceInHeic(original: Uint8Array): Uint8Array | null {
  const bytes = original.slice();
  const top = boxesOf(bytes, 0, bytes.length);
  const meta = top?.find((box) => box.type === 'meta');
  if (top === null || top[0]?.type !== 'ftyp' || meta === undefined) return null;
  // `meta` is a full box: version and flags first.
  const inMeta = boxesOf(bytes, meta.data + 4, meta.end);
  const infos = inMeta?.find((box) => box.type === 'iinf');
  const places = inMeta?.find((box) => box.type === 'iloc');
  if (!inMeta || infos === undefined || places === undefined) return null;
  const describing = describingItems(bytes, infos);
  const extents =
    describing &&
    extentsOf(
      bytes,
      places,
      inMeta.find((box) => box.type === 'idat'),
    );
  if (!describing || !extents) return null;
  for (const { item, start, end } of extents) {
    if (end > bytes.length || start > end) return null;
    if (describing.has(item)) bytes.fill(0, start, end);
  }
  for (const box of top) if (!TOP.has(box.type)) blank(bytes, box);
  for (const box of inMeta) if (!META.has(box.type)) blank(bytes, box);
  return bytes;
}

function blank(bytes: Uint8Array, box: Box): void {
  bytes.set(FREE, box.start + 4);
  bytes.fill(0, box.data, box.end);
}

/** @returns null if they do not fill the room exactly */
function boxesOf(bytes: Uint8Array, from: number, to: number): Box[] | null {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let at = from;
  while (at < to) {
    if (at + 8 > to || boxes.length > MAX_BOXES) return null;
    const short = view.getUint32(at);
    // 1: the length stands behind the type in 64 bits; 0: to the end.
    const isLong = short === 1;
    if (isLong && at + 16 > to) return null;
    const length = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const data = at + (isLong ? 16 : 8);
    const end = at + length;
    if (end > to || end < data) return null;
    boxes.push({ type: textAt(bytes, at + 4, 4), start: at, data, end });
    at = end;
  }
  return boxes;
}

/** Ids of the items that describe. @returns null if the list cannot be read */
function describingItems(bytes: Uint8Array, infos: Box): Set<number> | null {
  const view = viewOf(bytes);
  if (infos.data + 8 > infos.end) return null;
  const entries = boxesOf(bytes, infos.data + (bytes[infos.data] === 0 ? 6 : 8), infos.end);
  if (entries === null) return null;
  const found = new Set<number>();
  for (const entry of entries) {
    const version = bytes[entry.data] ?? 0;
    const idBytes = version === 3 ? 4 : 2;
    const typeAt = entry.data + 4 + idBytes + 2;
    // Versions 0 and 1 are for files without types, which no camera writes.
    if (entry.type !== 'infe' || version < 2 || typeAt + 4 > entry.end) return null;
    const id = idBytes === 4 ? view.getUint32(entry.data + 4) : view.getUint16(entry.data + 4);
    if (DESCRIBING.has(textAt(bytes, typeAt, 4))) found.add(id);
  }
  return found;
}

interface Extent {
  item: number;
  start: number;
  end: number;
}

/** Where the items lie (`iloc`, versions 0 to 2). @returns null if the list cannot be read */
function extentsOf(bytes: Uint8Array, box: Box, idat: Box | undefined): Extent[] | null {
  const view = viewOf(bytes);
  let at = box.data;
  let isOver = false;
  const read = (size: number): number => {
    if (at + size > box.end) {
      isOver = true;
      return 0;
    }
    const start = at;
    at += size;
    switch (size) {
      case 0:
        return 0;
      case 1:
        return view.getUint8(start);
      case 2:
        return view.getUint16(start);
      case 4:
        return view.getUint32(start);
      case 8:
        return Number(view.getBigUint64(start));
      default:
        isOver = true;
        return 0;
    }
  };
  const version = read(1);
  at += 3;
  const sizes = read(1);
  const more = read(1);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version === 0 ? 0 : more & 15;
  const wide = version === 2 ? 4 : 2;
  const extents: Extent[] = [];
  const items = read(wide);
  for (let item = 0; item < items && !isOver; item += 1) {
    const id = read(wide);
    const method = version === 0 ? 0 : read(2) & 15;
    read(2);
    const base = read(baseSize);
    const count = read(2);
    for (let index = 0; index < count && !isOver; index += 1) {
      read(indexSize);
      const offset = base + read(offsetSize);
      const length = read(lengthSize);
      // 0: in the file; 1: in `idat`; 2: in another item, which no camera does with Exif.
      if (method === 2) continue;
      const start = method === 1 ? (idat?.data ?? Number.POSITIVE_INFINITY) + offset : offset;
      // 0 means "to the end", which nobody writes either.
      if (length === 0) return null;
      extents.push({ item: id, start, end: start + length });
    }
    if (extents.length > MAX_BOXES) return null;
  }
  return isOver ? null : extents;
}
