import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { readPlanRequest, wholeInputError, type RequestError } from '~/domain/plan/contract';
import type { StepPlan } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

/** Longest text that is read as one request; a request is a few thousand characters. */
export const MOST_CHARACTERS = 1_000_000;

export type Answer =
  | { readonly plan: StepPlan; readonly errors: null }
  | { readonly plan: null; readonly errors: readonly RequestError[] };

function refusal(errors: readonly RequestError[]): Answer {
  return { plan: null, errors };
}

/** One request as text to its plan, or to what is wrong with it. Null stands for a text too long to keep. */
export function answer(text: string | null): Answer {
  if (text === null) return refusal([wholeInputError('too_long')]);
  let input: unknown;
  try {
    input = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return refusal([wholeInputError('invalid_json')]);
  }
  const reading = readPlanRequest(input);
  return reading.ok
    ? { plan: planCase(reading.request, bundledDirectory), errors: null }
    : refusal(reading.errors);
}
