/**
 * Turns what zod finds wrong into plain German or English. A schema of ours names a text of the dictionaries
 * with `says('cases:error.startTooEarly')`; everything else gets the fitting text of `common.validation`.
 */
import type { ParseKeys } from 'i18next';
import type { core } from 'zod';
import type { Area } from '~/i18n/dictionary';
import type { Language } from '~/i18n/languages';
import { serverTexts } from '~/i18n/server-i18n.server';

type AreaTuple = ['common', Exclude<Area, 'common'>];

/** A text of the dictionaries with its area, such as `common:validation.money`. */
export type MessageKey = Extract<ParseKeys<AreaTuple>, `${Area}:${string}`>;

/** Placeholders of a text; `count` chooses the plural. */
export type MessageValues = Record<string, string | number>;

/** For `refine`, `superRefine` and `addIssue`: names the text to show beside the field. */
export function says(key: MessageKey, values: MessageValues = {}) {
  return { params: { messageKey: key, messageValues: values } };
}

/** The error map for one language; give it to `parseForm` or to zod's `error` option. */
export function formMessages(language: Language): core.$ZodErrorMap {
  const texts = serverTexts(language);
  return (issue) => {
    const { key, values } = messageOf(issue);
    // The keys come from issues at run time, so that they cannot be checked by the compiler.
    return texts.translate(key, values);
  };
}

function messageOf(issue: core.$ZodRawIssue): { key: string; values?: MessageValues } {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null || issue.input === '') return common('required');
      if (issue.expected === 'int') return common('integer');
      if (issue.expected === 'number') return common('number');
      if (issue.expected === 'date') return common('date');
      return common('invalid');
    case 'too_small':
      if (issue.origin === 'string') {
        return Number(issue.minimum) <= 1
          ? common('required')
          : common('tooShort', { count: Number(issue.minimum) });
      }
      if (issue.origin === 'array' || issue.origin === 'set')
        return common('tooFew', { count: Number(issue.minimum) });
      return common('min', { min: String(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'string') return common('tooLong', { count: Number(issue.maximum) });
      if (issue.origin === 'array' || issue.origin === 'set')
        return common('tooMany', { count: Number(issue.maximum) });
      return common('max', { max: String(issue.maximum) });
    case 'invalid_format':
      if (issue.format === 'email') return common('email');
      if (issue.format === 'url') return common('url');
      if (issue.format === 'date') return common('date');
      return common('invalid');
    case 'invalid_value':
    case 'invalid_union':
      return common(issue.input === undefined || issue.input === '' ? 'required' : 'choice');
    case 'not_multiple_of':
      return common('integer');
    case 'custom':
      return customMessage(issue.params);
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return common('invalid');
  }
}

function customMessage(params: Record<string, unknown> | undefined): { key: string; values?: MessageValues } {
  const key = params?.['messageKey'];
  if (typeof key !== 'string') return common('invalid');
  const values = params?.['messageValues'];
  return { key, values: isValues(values) ? values : {} };
}

function isValues(value: unknown): value is MessageValues {
  return typeof value === 'object' && value !== null;
}

function common(name: string, values: MessageValues = {}) {
  return { key: `common:validation.${name}`, values };
}
