import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { LinkButton } from './button';
import { Card } from './card';
import { SubmitButton } from './form/submit-button';

export interface ConfirmStepProps {
  title: string;
  /** What will happen, and what cannot be undone. */
  children: ReactNode;
  confirmText: string;
  /** Where "cancel" leads: back, nothing changed. */
  cancelTo: string;
  /** Posted with the form; default: `intent=confirm`. */
  intent?: string;
  fields?: Readonly<Record<string, string>>;
  isDangerous?: boolean;
}

/**
 * Asks before something weighty: a page or part of a page of its own, so that it works without a script. The
 * button before leads here by a link; only this form changes anything.
 */
export function ConfirmStep(props: ConfirmStepProps) {
  const {
    title,
    children,
    confirmText,
    cancelTo,
    intent = 'confirm',
    fields = {},
    isDangerous = false,
  } = props;
  const t = useT('common');
  return (
    <Card title={title} className="max-w-2xl">
      <div className="grid gap-3">{children}</div>
      <Form method="post" className="mt-5 flex flex-wrap gap-3">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton name="intent" value={intent} look={isDangerous ? 'danger' : 'primary'}>
          {confirmText}
        </SubmitButton>
        <LinkButton to={cancelTo} look="quiet">
          {t('action.cancel')}
        </LinkButton>
      </Form>
    </Card>
  );
}
