import type { Flash } from '~/components/flash-message';
import type { Language } from './languages';
import { serverTexts } from './server-i18n.server';

/** The words for a flash cookie; null for a key that the dictionaries do not have, as cookies can be forged. */
export function flashText(flash: { kind: Flash['kind']; key: string }, language: Language): Flash | null {
  const text = serverTexts(language).find(flash.key);
  return text === null ? null : { kind: flash.kind, text };
}
