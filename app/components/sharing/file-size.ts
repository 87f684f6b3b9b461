import { formatNumber } from '~/i18n/format';
import type { Language } from '~/i18n/languages';

const KILOBYTE = 1024;

/** `340 KB`, `2,4 MB`. */
export function formatFileSize(bytes: number, language: Language): string {
  const kilobytes = bytes / KILOBYTE;
  if (kilobytes < KILOBYTE) return `${formatNumber(Math.max(1, Math.round(kilobytes)), language)} KB`;
  return `${formatNumber(Math.round((kilobytes / KILOBYTE) * 10) / 10, language)} MB`;
}
