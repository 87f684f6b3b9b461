/**
 * The plan on the command line: `npm run --silent plan -- request.json`, `-` for standard input,
 * `--lines many.jsonl` for one request a line. Neither database nor server is needed.
 *
 * Standard output carries JSON only. Exit 0: a plan for every request; 2: invalid input, told on standard error
 * (single) or in the refused line's place (lines); 1: our own fault.
 */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { readPlanRequest, wholeInputError, type RequestError } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

const INVALID_INPUT = 2;
const OWN_FAULT = 1;
const MOST_CHARACTERS = 1_000_000;
const OUTPUT_CHUNK_CHARACTERS = 256 * 1024;

type Answer = { readonly json: string } | { readonly errors: readonly RequestError[] };

/** One request as text to one plan as text, or to what is wrong with it. */
function answer(text: string): Answer {
  let input: unknown;
  try {
    input = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return { errors: [wholeInputError('invalid_json')] };
  }
  const reading = readPlanRequest(input);
  return reading.ok
    ? { json: JSON.stringify(planCase(reading.request, bundledDirectory)) }
    : { errors: reading.errors };
}

function refuse(errors: readonly RequestError[]): void {
  process.stderr.write(`${JSON.stringify({ errors })}\n`);
  process.exitCode = INVALID_INPUT;
}

/** Text of the whole input, or null where it is longer than any request can be. */
async function readAll(input: Readable): Promise<string | null> {
  const decoder = new StringDecoder('utf8');
  let text = '';
  for await (const chunk of input as AsyncIterable<Buffer>) {
    text += decoder.write(chunk);
    if (text.length > MOST_CHARACTERS) return null;
  }
  return text + decoder.end();
}

/** Lines of the input in order; a line that is too long comes as null and is skipped without being kept. */
async function* linesOf(input: Readable): AsyncGenerator<string | null> {
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

async function planOne(input: Readable): Promise<void> {
  const text = await readAll(input);
  if (text === null) return refuse([wholeInputError('too_long')]);
  const answered = answer(text);
  if ('errors' in answered) return refuse(answered.errors);
  process.stdout.write(`${answered.json}\n`);
}

/** Answers line by line; waits where the reader of the output is slower, so that memory stays flat. */
async function planLines(input: Readable): Promise<void> {
  let line = 0;
  let waiting = '';
  const flush = async () => {
    const text = waiting;
    waiting = '';
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  for await (const text of linesOf(input)) {
    line += 1;
    const answered = text === null ? { errors: [wholeInputError('too_long')] } : answer(text);
    if ('errors' in answered) {
      process.exitCode = INVALID_INPUT;
      waiting += `${JSON.stringify({ line, errors: answered.errors })}\n`;
    } else {
      waiting += `${answered.json}\n`;
    }
    if (waiting.length > OUTPUT_CHUNK_CHARACTERS) await flush();
  }
  await flush();
}

function open(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(path);
}

async function main([first, second, ...more]: readonly string[]): Promise<void> {
  const isLines = first === '--lines';
  const path = isLines ? second : first;
  const surplus = isLines ? more.length > 0 : second !== undefined;
  if (path === undefined || surplus || (path.startsWith('-') && path !== '-'))
    return refuse([wholeInputError('usage')]);
  try {
    await (isLines ? planLines(open(path)) : planOne(open(path)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      return refuse([wholeInputError('unreadable_input')]);
    throw error;
  }
}

// A reader that has seen enough closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : OWN_FAULT);
});

await main(process.argv.slice(2));
