import { Form } from '@remix-run/react';

import { Card } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

/** Whether anybody works there on 24 and 31 December. */
export function HalfDaysForm({ isClosed }: { isClosed: boolean }) {
  const t = useT('organisation');
  return (
    <Card title={t('halfDays.title')} className="max-w-3xl">
      <p className="mb-4 text-ink-muted">{t('halfDays.text')}</p>
      <Form method="post" className="grid gap-4">
        <label className="flex min-h-target items-center gap-3">
          <input
            type="checkbox"
            name="closed"
            value="yes"
            defaultChecked={isClosed}
            className="size-5 accent-primary"
          />
          {t('halfDays.closed')}
        </label>
        <div>
          <SubmitButton name="intent" value="half-days" look="secondary">
            {t('common:action.save')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
