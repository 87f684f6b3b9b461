/** Longest line of quoted-printable text, its soft break included (RFC 2045, section 6.7). */
const LINE = 76;
const SOFT_BREAK = Buffer.from('=\r\n');
const HEX = Buffer.from('0123456789ABCDEF');
const [TAB, LF, CR, SPACE, EQUALS, TILDE] = [0x09, 0x0a, 0x0d, 0x20, 0x3d, 0x7e];

/**
 * Text as quoted-printable bytes (RFC 2045) of UTF-8, its line ends as CRLF. The bytes of one character stay in one line,
 * so that each line can be read by itself.
 */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  // Each byte takes three at most, each line three more.
  const out = Buffer.allocUnsafe(Math.ceil(bytes.length * 3 * (LINE / (LINE - 12))) + LINE);
  let at = 0;
  let column = 0;
  const makeRoom = (width: number) => {
    // One place is left for the sign of the break.
    if (column + width <= LINE - 1) return;
    at += SOFT_BREAK.copy(out, at);
    column = 0;
  };
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === CR || byte === LF) {
      if (byte === CR && bytes[index + 1] === LF) index += 1;
      out[at++] = CR;
      out[at++] = LF;
      column = 0;
      continue;
    }
    const isPlain = byte >= SPACE && byte <= TILDE && byte !== EQUALS;
    // White space at the end of a line may get lost on the way.
    const isBlankAtEnd = (byte === SPACE || byte === TAB) && isLineEnd(bytes[index + 1]);
    if ((isPlain || byte === TAB) && !isBlankAtEnd) {
      makeRoom(1);
      out[at++] = byte;
      column += 1;
      continue;
    }
    const length = bytesOf(byte);
    makeRoom(length * 3);
    for (let part = 0; part < length && index + part < bytes.length; part += 1) {
      const each = bytes[index + part] as number;
      out[at++] = EQUALS;
      out[at++] = HEX[each >> 4] as number;
      out[at++] = HEX[each & 15] as number;
    }
    index += length - 1;
    column += length * 3;
  }
  return out.subarray(0, at);
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === CR || byte === LF;
}

/** Bytes of a character of UTF-8, by its first one. */
function bytesOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
