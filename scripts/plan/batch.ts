import type { Readable, Writable } from 'node:stream';

import { writePlan } from '~/domain/plan/plan-text';
import { Utf8Text } from '~/domain/utf8-text';

import { answer } from './answer';
import { linesOf } from './lines';

const LINE_FEED = 0x0a;
/** Some ten plans: few calls to the system, and memory stays flat. */
const BYTES_AT_ONCE = 1024 * 1024;

/** Waits until the bytes are out of our hands: only then may the buffer be used again. */
function send(bytes: Uint8Array, output: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(bytes, (error) => (error instanceof Error ? reject(error) : resolve()));
  });
}

/**
 * Answers one request a line, one line each, in order. A refused line's place holds its number, counted from 1, and
 * what is wrong. One line after the other on one core: threads were tried and took twice the memory and, on cores that
 * share their units, most of the time they saved.
 * @returns whether any line was refused.
 */
export async function answerLines(input: Readable, output: Writable): Promise<boolean> {
  const out = new Utf8Text();
  let hasRefusal = false;
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    const { plan, errors } = answer(line);
    if (plan === null) {
      hasRefusal = true;
      out.write(JSON.stringify({ line: number, errors }));
    } else writePlan(plan, out);
    out.writeByte(LINE_FEED);
    if (out.length >= BYTES_AT_ONCE) {
      await send(out.view(), output);
      out.clear();
    }
  }
  if (out.length > 0) await send(out.view(), output);
  return hasRefusal;
}
