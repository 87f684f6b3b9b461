import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

import { MOST_CHARACTERS } from './answer';

/** Text of the whole input, or null where it is longer than any request can be. */
export async function readAll(input: Readable): Promise<string | null> {
  const decoder = new StringDecoder('utf8');
  let text = '';
  for await (const chunk of input as AsyncIterable<Buffer>) {
    text += decoder.write(chunk);
    if (text.length > MOST_CHARACTERS) return null;
  }
  return text + decoder.end();
}

/** Lines of the input in order; a line that is too long comes as null and is skipped without being kept. */
export async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isTooLong = false;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      yield isTooLong || part.length > MOST_CHARACTERS ? null : part;
      isTooLong = false;
    }
    if (rest.length > MOST_CHARACTERS) {
      rest = '';
      isTooLong = true;
    }
  }
  rest += decoder.end();
  if (isTooLong) yield null;
  else if (rest !== '') yield rest;
}
