import type { z } from 'zod';

import { findOccupation } from '../../catalogue/occupations';
import { requestErrors, type RequestErrorCode } from '../../texts/request-errors';
import { OCCUPATION_ID, planRequestSchema, type PlanRequest } from './request';
import {
  countrySuggestion,
  fieldSuggestion,
  occupationSuggestion,
  valueAt,
  valueSuggestion,
} from './suggestion';
import type { Language } from './vocabulary';

/** One thing that is wrong with a request: where, which, and a sentence for people. */
export interface RequestError {
  /** Dotted path, such as `position.desiredStart` or `candidate.nationalities.1`; empty for the whole. */
  readonly path: string;
  readonly code: RequestErrorCode;
  readonly message: string;
}

export type RequestReading =
  | { readonly ok: true; readonly request: PlanRequest }
  | { readonly ok: false; readonly errors: readonly RequestError[] };

/** No answer lists more than this many errors, however broken the input is. */
const MOST_ERRORS = 100;
const MOST_PATH_CHARACTERS = 200;
/** Longer ids are refused as too long. */
const MOST_ID_CHARACTERS = 60;

type Issue = z.core.$ZodIssue;

function customCode(issue: Issue): RequestErrorCode {
  const code = issue.code === 'custom' ? (issue.params?.['code'] as unknown) : undefined;
  return typeof code === 'string' && code in requestErrors ? (code as RequestErrorCode) : 'invalid_value';
}

function sizeCode(origin: string, isTooBig: boolean): RequestErrorCode {
  if (origin === 'string' || origin === 'array') return isTooBig ? 'too_long' : 'too_short';
  return 'out_of_range';
}

function codeOf(issue: Issue): RequestErrorCode {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined && !/received (?!undefined)/.test(issue.message)) return 'required';
      return issue.expected === 'int' || /expected int/.test(issue.message)
        ? 'not_a_whole_number'
        : 'invalid_type';
    case 'too_big':
      return sizeCode(issue.origin, true);
    case 'too_small':
      return sizeCode(issue.origin, false);
    case 'invalid_format':
      return 'invalid_format';
    case 'not_multiple_of':
      return 'out_of_range';
    case 'unrecognized_keys':
      return 'unknown_field';
    case 'custom':
      return customCode(issue);
    default:
      return 'invalid_value';
  }
}

function pathOf(parts: readonly PropertyKey[]): string {
  return parts.map(String).join('.').slice(0, MOST_PATH_CHARACTERS);
}

/** Looked up in what came in, so that an unknown occupation is named beside everything else that is wrong. */
function occupationErrors(input: unknown, language: Language): RequestError[] {
  return (['occupationId', 'targetOccupationId'] as const).flatMap((field) => {
    const id = valueAt(input, ['position', field]);
    if (typeof id !== 'string' || id.length > MOST_ID_CHARACTERS || !OCCUPATION_ID.test(id)) return [];
    if (findOccupation(id) !== null) return [];
    const message = requestErrors.unknown_occupation[language] + occupationSuggestion(id, language);
    return [{ path: `position.${field}`, code: 'unknown_occupation', message } as const];
  });
}

/** The language to answer in: the request's own where it can be read, else German. */
function languageOf(input: unknown): Language {
  const isEnglish =
    typeof input === 'object' && input !== null && 'language' in input && input.language === 'en';
  return isEnglish ? 'en' : 'de';
}

/** The nearest known value, where the code is one that a slip of the pen makes. */
function suggestionFor(issue: Issue, code: RequestErrorCode, input: unknown, language: Language): string {
  if (code === 'unknown_country') return countrySuggestion(input, issue.path, language);
  if (code !== 'invalid_value') return '';
  const allowed = issue.code === 'invalid_value' ? issue.values : null;
  return valueSuggestion(input, issue.path, allowed, language);
}

function asErrors(issues: readonly Issue[], input: unknown, language: Language): RequestError[] {
  const errors: RequestError[] = [];
  for (const issue of issues) {
    const code = codeOf(issue);
    const message = requestErrors[code][language];
    if (issue.code !== 'unrecognized_keys') {
      errors.push({
        path: pathOf(issue.path),
        code,
        message: message + suggestionFor(issue, code, input, language),
      });
      continue;
    }
    for (const key of issue.keys.slice(0, MOST_ERRORS)) {
      const suggestion = fieldSuggestion(issue.path, key, language);
      errors.push({ path: pathOf([...issue.path, key]), code, message: message + suggestion });
    }
  }
  return errors.slice(0, MOST_ERRORS);
}

/** An error that does not come from a field, such as text that is not JSON. */
export function wholeInputError(code: RequestErrorCode, language: Language = 'de'): RequestError {
  return { path: '', code, message: requestErrors[code][language] };
}

/** Reads a request from outside: the request, or everything that is wrong with it, with path, code and message. */
export function readPlanRequest(input: unknown): RequestReading {
  const language = languageOf(input);
  const parsed = planRequestSchema.safeParse(input);
  const unknown = occupationErrors(input, language);
  if (!parsed.success) {
    const errors = [...asErrors(parsed.error.issues, input, language), ...unknown];
    return { ok: false, errors: errors.slice(0, MOST_ERRORS) };
  }
  return unknown.length > 0 ? { ok: false, errors: unknown } : { ok: true, request: parsed.data };
}
