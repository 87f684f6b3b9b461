import { Form, type FormProps } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';
import { ErrorSummary, type FailedForm } from './error-summary';

export interface ActionFormProps extends Omit<FormProps, 'id' | 'onSubmit' | 'noValidate'> {
  /** From `useForm`. */
  form: FailedForm;
  /** Field name → label, in the order of the page; for the error summary. */
  labels?: Record<string, string>;
  /** Set false where every field is optional. */
  hasRequiredFields?: boolean;
}

/**
 * A form that posts as plain HTML and, with a script, without a page load. The server judges alone: the browser's
 * own bubbles are off, because they vanish, speak the browser's language and show one error at a time.
 */
export function ActionForm({
  form,
  labels,
  hasRequiredFields = true,
  className,
  children,
  ...rest
}: ActionFormProps) {
  const t = useT('common');
  return (
    <Form method="post" {...rest} id={form.id} noValidate className={classNames('grid gap-6', className)}>
      <ErrorSummary form={form} labels={labels} />
      {hasRequiredFields ? <p className="text-small text-ink-muted">{t('form.requiredLegend')}</p> : null}
      {children}
    </Form>
  );
}
