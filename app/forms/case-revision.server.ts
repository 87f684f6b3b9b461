import { z } from 'zod';

/** The revision that a form of the facts carries; anything else counts as the oldest, which conflicts and never overwrites. */
export function revisionOf(form: FormData): number {
  const text = form.get('revision');
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : -1;
}

/** What the form showed at first, from its hidden field; undefined where that is missing or is no such thing. */
export function baseOf(form: FormData): Record<string, string> | undefined {
  const text = form.get('base');
  if (typeof text !== 'string') return undefined;
  const parsed = baseSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : undefined;
}

const baseSchema = z.record(z.string(), z.string());

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
