import type { Flash } from '~/components/flash-message';
import type { Language } from './languages';
import { createServerI18n } from './server-i18n.server';

/** The words for a flash cookie; null for a key that the dictionaries do not have, as cookies can be forged. */
export function flashText(flash: { kind: Flash['kind']; key: string }, language: Language): Flash | null {
  const i18n = createServerI18n(language);
  if (!i18n.exists(flash.key)) return null;
  // The key was checked just now, at run time, which the type of `t` cannot see.
  const translate = i18n.t as unknown as (key: string) => unknown;
  const text = translate(flash.key);
  return typeof text === 'string' ? { kind: flash.kind, text } : null;
}
