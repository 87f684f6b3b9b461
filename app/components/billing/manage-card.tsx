import { Form } from '@remix-run/react';

import { Card, LinkButton } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

import type { BillingShown } from './view';

/** What those in charge can do with a running plan. */
export function ManageCard({ view, base }: { view: BillingShown; base: string }) {
  const t = useT('billing');
  const { plan, isRunning, isCustomer, cancelsOn } = view;
  if (!isCustomer) return null;
  return (
    <Card title={t('manage.title')}>
      <div className="grid gap-4">
        <div className="flex flex-wrap gap-3">
          <Form method="post">
            <SubmitButton name="intent" value="portal" look="secondary">
              {t('manage.portal')}
            </SubmitButton>
          </Form>
          {isRunning ? (
            <>
              <LinkButton to={`${base}/preview`} look="secondary">
                {t(plan === 'employer' ? 'preview.link' : 'preview.linkMembers')}
              </LinkButton>
              <LinkButton to={`${base}/cancel`} look={cancelsOn === null ? 'quiet' : 'secondary'}>
                {t(cancelsOn === null ? 'manage.cancel' : 'manage.resume')}
              </LinkButton>
            </>
          ) : null}
        </div>
        <p className="text-small text-ink-muted">{t('manage.portalText')}</p>
      </div>
    </Card>
  );
}
