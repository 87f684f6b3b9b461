/**
 * The plan on the command line: `npm run --silent plan -- request.json`, `-` for standard input,
 * `--lines many.jsonl` for one request a line. Neither database nor server is needed.
 *
 * Standard output carries JSON only. Exit 0: a plan for every request; 2: invalid input, told on standard error
 * (single) or in the refused line's place (lines); 1: our own fault.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

import { wholeInputError, type RequestError } from '~/domain/plan/contract';

import { answer, type AnsweredBlock } from './plan/answer';
import { BlockPool } from './plan/block-pool';
import { linesOf, readAll } from './plan/lines';

const INVALID_INPUT = 2;
const OWN_FAULT = 1;
const LINES_PER_BLOCK = 20;
const UNREADABLE = new Set(['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR']);

function refuse(errors: readonly RequestError[]): void {
  process.stderr.write(`${JSON.stringify({ errors })}\n`);
  process.exitCode = INVALID_INPUT;
}

async function planOne(input: Readable): Promise<void> {
  const text = await readAll(input);
  if (text === null) return refuse([wholeInputError('too_long')]);
  const answered = answer(text);
  if ('errors' in answered) return refuse(answered.errors);
  process.stdout.write(`${answered.json}\n`);
}

/** Waits where the reader of the output is slower, so that memory stays flat. */
async function write(block: AnsweredBlock | null): Promise<void> {
  if (block === null) return;
  if (block.hasRefusal) process.exitCode = INVALID_INPUT;
  if (!process.stdout.write(block.output)) await once(process.stdout, 'drain');
}

async function planLines(input: Readable): Promise<void> {
  const pool = new BlockPool();
  let firstLine = 1;
  let lines: (string | null)[] = [];
  const hand = async () => {
    const block = { firstLine, lines };
    firstLine += lines.length;
    lines = [];
    await write(await pool.take(block));
  };
  for await (const line of linesOf(input)) {
    lines.push(line);
    if (lines.length === LINES_PER_BLOCK) await hand();
  }
  if (lines.length > 0) await hand();
  for (let block = await pool.next(); block !== null; block = await pool.next()) await write(block);
  await pool.close();
}

function open(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(path);
}

async function main([first, second, ...more]: readonly string[]): Promise<void> {
  const isLines = first === '--lines';
  const path = isLines ? second : first;
  const hasSurplus = isLines ? more.length > 0 : second !== undefined;
  if (path === undefined || hasSurplus || (path.startsWith('-') && path !== '-'))
    return refuse([wholeInputError('usage')]);
  try {
    await (isLines ? planLines(open(path)) : planOne(open(path)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (UNREADABLE.has(code)) return refuse([wholeInputError('unreadable_input')]);
    throw error;
  }
}

// A reader that has seen enough closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : OWN_FAULT);
});

await main(process.argv.slice(2));
