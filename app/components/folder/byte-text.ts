import type { Language } from '~/i18n/languages';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** Bytes for people: `820 kB`, `1,4 MB`. A tenth of a megabyte is enough; nothing is shown as nothing. */
export function byteText(bytes: number, language: Language): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))}\u00a0kB`;
  const tenths = Math.round((bytes / MEGABYTE) * 10);
  const rest = tenths % 10 === 0 || tenths >= 1_000 ? '' : `${language === 'de' ? ',' : '.'}${tenths % 10}`;
  return `${Math.floor(tenths / 10)}${rest}\u00a0MB`;
}
