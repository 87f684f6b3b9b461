import { randomBytes } from 'node:crypto';

import type { Clock } from './clock.server';

/** Makes ids. UUIDv7: they sort by time of creation, so new rows land at the end of every index. */
export interface Ids {
  next(): string;
}

/** Ids with the clock's time in the first 48 bits and 74 random bits after it (RFC 9562, section 5.7). */
export function timeOrderedIds(clock: Clock): Ids {
  return {
    next() {
      const bytes = randomBytes(16);
      bytes.writeUIntBE(clock.now().getTime(), 0, 6);
      bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
      bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
      const hex = bytes.toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        '-',
      );
    },
  };
}
