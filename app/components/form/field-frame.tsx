import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { FieldTexts, FormField } from './form-field';

/** Label, hint, reason and error around one control, in reading order; the error stands above the control. */
export function FieldFrame({
  field,
  texts,
  children,
}: {
  field: FormField;
  texts: FieldTexts;
  children: ReactNode;
}) {
  return (
    <div className={classNames('grid gap-1.5', field.errors && 'border-l-4 border-danger-edge pl-4')}>
      <label htmlFor={field.id} className="font-semibold">
        <LabelText texts={texts} />
      </label>
      <FieldNotes field={field} texts={texts} />
      {children}
    </div>
  );
}

/** The same for a group of choices: a fieldset with its legend. */
export function GroupFrame({
  field,
  texts,
  role,
  children,
}: {
  field: FormField;
  texts: FieldTexts;
  role: 'radiogroup' | 'group';
  children: ReactNode;
}) {
  const ids = [field.errors ? field.errorId : null, texts.hint ? field.descriptionId : null]
    .filter(Boolean)
    .join(' ');
  const state =
    role === 'radiogroup'
      ? { 'aria-invalid': field.errors ? (true as const) : undefined, 'aria-required': texts.isRequired }
      : {};
  return (
    <fieldset
      role={role}
      aria-describedby={ids || undefined}
      {...state}
      className={classNames('min-w-0', field.errors && 'border-l-4 border-danger-edge pl-4')}
    >
      <legend className="mb-1.5 font-semibold">
        <LabelText texts={texts} />
      </legend>
      <div className="grid gap-1.5">
        <FieldNotes field={field} texts={texts} />
        {children}
      </div>
    </fieldset>
  );
}

function LabelText({ texts }: { texts: FieldTexts }) {
  const t = useT('common');
  return (
    <>
      {texts.label}
      {texts.isRequired ? (
        <>
          <span aria-hidden="true" className="text-signal">
            {' *'}
          </span>
          <span className="sr-only"> ({t('form.required')})</span>
        </>
      ) : (
        <span className="font-normal text-ink-muted"> ({t('form.optional')})</span>
      )}
    </>
  );
}

function FieldNotes({ field, texts }: { field: FormField; texts: FieldTexts }) {
  const t = useT('common');
  return (
    <>
      {texts.hint ? (
        <p id={field.descriptionId} className="max-w-prose text-small text-ink-muted">
          {texts.hint}
        </p>
      ) : null}
      {texts.why ? (
        <details className="max-w-prose text-small">
          <summary className="inline-flex min-h-6 items-center gap-1 text-link underline underline-offset-4">
            {t('form.whyAsked')}
          </summary>
          <p className="mt-1 border-l-2 border-info-edge pl-3 text-ink-muted">{texts.why}</p>
        </details>
      ) : null}
      {field.errors ? (
        <p id={field.errorId} className="flex items-start gap-1.5 font-semibold text-danger">
          <Icon name="alert" className="mt-0.5" />
          <span>
            <span className="sr-only">{t('form.errorPrefix')} </span>
            {field.errors[0]}
          </span>
        </p>
      ) : null}
    </>
  );
}
