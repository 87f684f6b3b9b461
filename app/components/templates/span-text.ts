import type { Translator } from '~/i18n/texts';
import type { Span } from '~/domain/templates/template';

/** "3 Monate" or "3 bis 6 Monate". */
export function spanText(t: Translator<'templates'>, { min, max, unit }: Span): string {
  if (min === max) return t(`span.${unit}`, { count: max });
  return t(`span.${unit}Range`, { min: String(min), max: String(max) });
}
