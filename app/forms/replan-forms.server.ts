import { z } from 'zod';

import { isCalendarDate } from '~/domain/calendar';
import {
  HAPPENING_TRAITS,
  isHappening,
  type Happening,
  type HappeningAnswers,
} from '~/domain/cases/replan/happening';
import { fieldValue } from '~/domain/cases/field-value';
import type { FieldName } from '~/domain/cases/fields';
import { ROUTE_IDS, type RouteId } from '~/domain/plan/contract';

const MAX_REASON = 300;

/** The route to plan: an id, or `recommended`; anything else keeps that of the accepted plan. */
export function routeOfAddress(text: string | null): RouteId | null | undefined {
  if (text === 'recommended') return null;
  return ROUTE_IDS.find((id) => id === text);
}

export const rePlanSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('accept'),
    hash: z.string().max(100),
    route: z.string().max(40).default(''),
    reason: z
      .string()
      .max(MAX_REASON)
      .default('')
      .transform((text) => text.replace(/\u0000/g, '').trim() || null),
  }),
  z.object({ intent: z.literal('discard'), revision: z.coerce.number().int().min(0).max(2_000_000_000) }),
]);

export const retractSchema = z.object({ intent: z.literal('retract'), event: z.string().max(64) });

export type EventProblem = 'required' | 'unknownStep' | 'badDate' | 'badFact';

export type EventForm =
  | { ok: true; happening: Happening; day: string; answers: HappeningAnswers }
  | {
      ok: false;
      happening: Happening | null;
      problems: Readonly<Record<string, EventProblem>>;
      typed: Record<string, string>;
    };

/** Reads the form of an event; what it asks for depends on what happened. */
export function readEventForm(form: FormData): EventForm {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string'
      ? value
          .replace(/\u0000/g, '')
          .trim()
          .slice(0, 300)
      : '';
  };
  const happening = text('happening');
  if (!isHappening(happening)) return { ok: false, happening: null, problems: {}, typed: {} };
  const traits = HAPPENING_TRAITS[happening];
  const problems: Record<string, EventProblem> = {};
  const facts: Partial<Record<FieldName, string>> = {};
  const typed: Record<string, string> = { day: text('day'), until: text('until'), step: text('step') };
  traits.facts.forEach((name, index) => {
    const answer = text(name);
    typed[name] = answer;
    const problem = factProblem(name, answer, index === 0, index === 0 ? traits.answers : undefined);
    if (problem !== null) problems[name] = problem;
    else if (answer !== '') facts[name] = answer;
  });
  if (traits.asksDay && !isCalendarDate(text('until')))
    problems.until = text('until') === '' ? 'required' : 'badDate';
  if (traits.steps.length > 0 && !traits.steps.includes(text('step'))) problems.step = 'unknownStep';
  if (Object.keys(problems).length > 0) return { ok: false, happening, problems, typed };
  return {
    ok: true,
    happening,
    day: text('day'),
    answers: {
      facts,
      until: traits.asksDay ? text('until') : null,
      step: traits.steps.length > 0 ? text('step') : null,
    },
  };
}

function factProblem(
  name: FieldName,
  text: string,
  isRequired: boolean,
  answers: readonly string[] | undefined,
): EventProblem | null {
  if (text === '') return isRequired ? 'required' : null;
  if (answers !== undefined && !answers.includes(text)) return 'badFact';
  const read = fieldValue(name, text);
  return read !== null && 'problem' in read ? 'badFact' : null;
}
