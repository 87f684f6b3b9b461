/**
 * The plan on the command line: `npm run --silent plan -- request.json`, `-` for standard input,
 * `--lines many.jsonl` for one request a line. Neither database nor server is needed.
 *
 * Standard output carries JSON only. Exit 0: a plan for every request; 2: invalid input, told on standard error
 * (single) or in the refused line's place (lines); 1: our own fault.
 */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

import { wholeInputError, type RequestError } from '~/domain/plan/contract';

import { answer } from './plan/answer';
import { answerLines } from './plan/batch';
import { readAll } from './plan/lines';

const INVALID_INPUT = 2;
const OWN_FAULT = 1;
const UNREADABLE = new Set(['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR']);

function refuse(errors: readonly RequestError[]): void {
  process.stderr.write(`${JSON.stringify({ errors })}\n`);
  process.exitCode = INVALID_INPUT;
}

async function planOne(input: Readable): Promise<void> {
  const { plan, errors } = answer(await readAll(input));
  if (plan === null) return refuse(errors);
  process.stdout.write(`${JSON.stringify(plan)}\n`);
}

async function planLines(input: Readable): Promise<void> {
  if (await answerLines(input, process.stdout)) process.exitCode = INVALID_INPUT;
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
