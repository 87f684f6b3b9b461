import { FIELD_NAMES, type FieldName } from '~/domain/cases/fields';
import type { PlanRequest } from '~/domain/plan/contract';
import { answerText, questionLabel } from '~/forms/case-questions.server';
import { formatMoney } from '~/i18n/format';
import type { Language } from '~/i18n/languages';

/** One fact of a request: the question as the case form asks it, and the answer in words. */
export interface FactInWords {
  term: string;
  value: string;
}

/** The facts of a request in the order and the words of the case form. */
export function requestInWords(request: PlanRequest, language: Language): FactInWords[] {
  const facts: FactInWords[] = [];
  for (const name of FIELD_NAMES) {
    const value = inWords(name, valueAt(request, name), language);
    if (value !== null) facts.push({ term: questionLabel(name, language), value });
  }
  return facts;
}

function valueAt(request: PlanRequest, name: FieldName): unknown {
  if (name === 'position.contract') {
    const months = request.position.contractMonths;
    return months === undefined ? undefined : months === null ? 'open-ended' : 'fixed-term';
  }
  return name
    .split('.')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined,
      request,
    );
}

function inWords(name: FieldName, value: unknown, language: Language): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return answerText(name, value ? 'yes' : 'no', language);
  if (typeof value === 'number' && name.includes('Cents')) return formatMoney(value, language);
  if (Array.isArray(value)) return answerText(name, value.join(','), language);
  return answerText(name, String(value), language);
}
