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

const encoder = new TextEncoder();

/** Answers every line in its place; a refused one with its number, counted from 1. */
export function answerBlock({ firstLine, lines }: Block): AnsweredBlock {
  let output = '';
  let hasRefusal = false;
  lines.forEach((text, index) => {
    const answered = text === null ? { errors: [wholeInputError('too_long')] } : answer(text);
    if ('errors' in answered) {
      hasRefusal = true;
      output += `${JSON.stringify({ line: firstLine + index, errors: answered.errors })}\n`;
    } else {
      output += `${answered.json}\n`;
    }
  });
  return { output: encoder.encode(output), hasRefusal };
}
