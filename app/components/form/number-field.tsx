import { useT } from '~/i18n/use-t';
import { controlClasses } from './control-classes';
import { FieldFrame } from './field-frame';
import { describedBy, initialText, type FieldTexts, type FormField } from './form-field';

export interface NumberFieldProps extends FieldTexts {
  field: FormField;
  /** Shown behind the number, such as "Stunden". */
  unit?: string | undefined;
}

/**
 * A whole number. A text input with number keys, because `type=number` changes its value when the wheel turns
 * over it and hides what it cannot read; the server checks.
 */
export function NumberField({ field, label, hint, why, isRequired, unit }: NumberFieldProps) {
  return (
    <FieldFrame field={field} texts={{ label, hint, why, isRequired }}>
      <UnitInput
        field={field}
        isRequired={isRequired}
        hasHint={Boolean(hint)}
        inputMode="numeric"
        unit={unit}
      />
    </FieldFrame>
  );
}

export interface MoneyFieldProps extends FieldTexts {
  field: FormField;
  /** What the amount is for; default: a plain amount. */
  per?: 'year' | 'month' | 'hour' | undefined;
}

/** An amount in euros as people type it (`43.759,80`); the server reads it with `euroCents()`. */
export function MoneyField({ field, label, hint, why, isRequired, per }: MoneyFieldProps) {
  const t = useT('common');
  const units = { year: t('form.perYear'), month: t('form.perMonth'), hour: t('form.perHour') };
  return (
    <FieldFrame field={field} texts={{ label, hint, why, isRequired }}>
      <UnitInput
        field={field}
        isRequired={isRequired}
        hasHint={Boolean(hint)}
        inputMode="decimal"
        unit={per ? units[per] : t('form.euro')}
      />
    </FieldFrame>
  );
}

interface UnitInputProps {
  field: FormField;
  isRequired: boolean | undefined;
  hasHint: boolean;
  inputMode: 'numeric' | 'decimal';
  unit: string | undefined;
}

function UnitInput({ field, isRequired, hasHint, inputMode, unit }: UnitInputProps) {
  const { 'aria-describedby': describedByIds, ...invalid } = describedBy(field, hasHint);
  const unitId = `${field.id}-unit`;
  const ids = [describedByIds, unit ? unitId : null].filter(Boolean).join(' ');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        required={isRequired}
        defaultValue={initialText(field)}
        className={controlClasses(field, 'short')}
        aria-describedby={ids || undefined}
        {...invalid}
      />
      {unit ? (
        <span id={unitId} className="text-ink-muted">
          {unit}
        </span>
      ) : null}
    </div>
  );
}
