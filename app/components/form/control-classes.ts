import { classNames } from '../class-names';
import type { FormField } from './form-field';

export type FieldWidth = 'short' | 'medium' | 'full';

/** Widths tell how much is expected: a postal code is short, a name is medium. */
export const WIDTHS: Record<FieldWidth, string> = {
  short: 'max-w-40',
  medium: 'max-w-md',
  full: 'max-w-2xl',
};

/** The look of a text-like control. */
export function controlClasses(field: FormField, width: FieldWidth = 'medium'): string {
  return classNames(
    'min-h-target w-full rounded-control border bg-surface px-3 py-2 text-body text-ink',
    field.errors ? 'border-2 border-danger-edge' : 'border-line-strong',
    WIDTHS[width],
  );
}
