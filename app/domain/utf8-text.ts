/**
 * Text on its way out as UTF-8: one buffer that grows to the longest need and is used again, so that writing
 * thousands of long texts makes no garbage.
 */
const LONGEST_UTF8_OF_A_UNIT = 3;
const FIRST_BYTES = 1024 * 1024;
const FIRST_OF_TWO_BYTES = 0x80;
/** Units that are quicker written one by one than handed to the encoder. */
const SHORT = 24;

export class Utf8Text {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(FIRST_BYTES);
  private used = 0;

  /** Bytes written since the last `clear`. */
  get length(): number {
    return this.used;
  }

  write(text: string): void {
    this.reserve(text.length * LONGEST_UTF8_OF_A_UNIT);
    if (text.length <= SHORT && this.writePlain(text)) return;
    this.used += this.encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
  }

  /** Without a call out of the engine, which costs more than a few characters; false where one is not of the first 128. */
  private writePlain(text: string): boolean {
    const { bytes, used } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit >= FIRST_OF_TWO_BYTES) return false;
      bytes[used + index] = unit;
    }
    this.used = used + text.length;
    return true;
  }

  /** One character of the first 128. */
  writeByte(code: number): void {
    this.reserve(1);
    this.bytes[this.used] = code;
    this.used += 1;
  }

  /** The bytes of a text that is written often, to be copied; nothing is written. */
  bytesOf(text: string): Uint8Array {
    return this.encoder.encode(text);
  }

  copy(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** Writes once more what stands between the two places. */
  repeat(start: number, end: number): void {
    this.reserve(end - start);
    this.bytes.copyWithin(this.used, start, end);
    this.used += end - start;
  }

  /** A copy of what was written from there on. */
  since(start: number): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(start, this.used);
  }

  /** What was written, without a copy: good until the next call. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  /** Begins anew in the same buffer. */
  clear(): void {
    this.used = 0;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const larger = new Uint8Array((this.used + more) * 2);
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}
