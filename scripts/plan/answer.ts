import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { readPlanRequest, wholeInputError, type RequestError } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

/** Longest text that is read as one request; a request is a few thousand characters. */
export const MOST_CHARACTERS = 1_000_000;

export type Answer = { readonly json: string } | { readonly errors: readonly RequestError[] };

/** One request as text to one plan as text, or to what is wrong with it. */
export function answer(text: string): Answer {
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

/** Consecutive lines of a batch; null stands for a line too long to keep. */
export interface Block {
  readonly firstLine: number;
  readonly lines: readonly (string | null)[];
}

export interface AnsweredBlock {
  /** The answers, one a line, as UTF-8. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly hasRefusal: boolean;
}

const LONGEST_UTF8_OF_A_UNIT = 3;
const FIRST_SCRATCH_BYTES = 1024 * 1024;

const encoder = new TextEncoder();
let scratch = new Uint8Array(FIRST_SCRATCH_BYTES);

/** Writes a line behind the `used` bytes of the scratch space. Joining strings first took five times as long. */
function writeLine(text: string, used: number): number {
  const most = used + text.length * LONGEST_UTF8_OF_A_UNIT + 1;
  if (most > scratch.length) {
    const larger = new Uint8Array(most * 2);
    larger.set(scratch.subarray(0, used));
    scratch = larger;
  }
  const { written } = encoder.encodeInto(text, scratch.subarray(used));
  scratch[used + written] = 0x0a;
  return used + written + 1;
}

/** Answers every line in its place; a refused one with its number, counted from 1. */
export function answerBlock({ firstLine, lines }: Block): AnsweredBlock {
  let used = 0;
  let hasRefusal = false;
  lines.forEach((text, index) => {
    const answered = text === null ? { errors: [wholeInputError('too_long')] } : answer(text);
    if ('errors' in answered) {
      hasRefusal = true;
      used = writeLine(JSON.stringify({ line: firstLine + index, errors: answered.errors }), used);
    } else {
      used = writeLine(answered.json, used);
    }
  });
  return { output: scratch.slice(0, used), hasRefusal };
}
