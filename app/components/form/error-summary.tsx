import { useEffect, useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { Icon } from '../icon';

export interface FailedForm {
  readonly id: string;
  readonly errors: string[] | undefined;
  readonly allErrors: Record<string, string[]>;
}

/**
 * All errors of a form at its top, each a link to its field. It takes the focus when errors arrive, so that a
 * screen reader hears them first; without a script the page opens at it. `labels` maps field names to labels and
 * gives the order.
 */
export function ErrorSummary({
  form,
  labels,
}: {
  form: FailedForm;
  labels?: Record<string, string> | undefined;
}) {
  const t = useT('common');
  const box = useRef<HTMLDivElement>(null);
  const entries = entriesOf(form, labels ?? {});
  const signature = entries.map(({ name, message }) => `${name}:${message}`).join('|');
  useEffect(() => {
    if (signature !== '') box.current?.focus();
  }, [signature]);
  if (entries.length === 0) return null;
  return (
    <div
      ref={box}
      {...TAKES_FOCUS}
      role="alert"
      aria-labelledby={`${form.id}-summary`}
      className="rounded-card border-2 border-danger-edge bg-danger-ground p-4 text-danger sm:p-5"
    >
      <h2 id={`${form.id}-summary`} className="flex items-start gap-2 text-h3">
        <Icon name="stop" className="mt-0.5" />
        {t('form.errorSummary', { count: entries.length })}
      </h2>
      <p className="mt-1 text-small">{t('form.errorSummaryKept')}</p>
      <ul className="mt-3 grid gap-1">
        {entries.map(({ name, label, message }) => (
          <li key={name}>
            {name === '' ? (
              message
            ) : (
              <a href={`#${form.id}-${name}`} className="inline-block py-0.5 underline underline-offset-4">
                {label ? `${label}: ` : ''}
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const TAKES_FOCUS = { tabIndex: -1, autoFocus: true } as const;

function entriesOf(form: FailedForm, labels: Record<string, string>) {
  const order = Object.keys(labels);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(form.allErrors)
    .filter(([, messages]) => messages.length > 0)
    .map(([name, messages]) => ({ name, label: labels[name], message: messages[0] ?? '' }))
    .sort((a, b) => place(a.name) - place(b.name));
}
