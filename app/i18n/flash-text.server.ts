import type { Flash } from '~/components/flash-message';
import type { Language } from './languages';
import { serverI18n } from './server-i18n.server';

/** The words for a flash cookie; null for a key that the dictionaries do not have, as cookies can be forged. */
export function flashText(flash: { kind: Flash['kind']; key: string }, language: Language): Flash | null {
  const [area = '', path = ''] = flash.key.split(':');
  const text: unknown = serverI18n(language).getResource(language, area, path);
  return typeof text === 'string' ? { kind: flash.kind, text } : null;
}
