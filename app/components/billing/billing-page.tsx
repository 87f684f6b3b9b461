import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';

import { Card, LinkButton, Notice, PageHeader } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

import { BuyCard } from './buy-card';
import { InvoiceTable } from './invoice-table';
import { ManageCard } from './manage-card';
import { PlanCard } from './plan-card';
import type { BillingShown } from './view';

/** The billing page of a firm or a chamber; `children` stand before the invoices. */
export function BillingPage({
  view,
  base,
  children,
}: {
  view: BillingShown;
  base: string;
  children?: ReactNode;
}) {
  const t = useT('billing');
  const {
    plan,
    isOn,
    isInCharge,
    isRunning,
    isFailing,
    isPending,
    isCustomerDeleted,
    isSeveral,
    entitlement,
  } = view;
  return (
    <>
      <PageHeader title={t(`title.${plan}`)} lead={t(`lead.${plan}`)} />
      {isOn ? (
        <div className="grid gap-6">
          {isFailing ? (
            <Notice kind="warning" title={t('behind.title')}>
              {t('behind.text')}
            </Notice>
          ) : isPending ? (
            <Notice kind="info">{t('pending')}</Notice>
          ) : null}
          {isCustomerDeleted ? <Notice kind="warning">{t('text.deleted')}</Notice> : null}
          {isSeveral ? <Notice kind="danger">{t('text.several')}</Notice> : null}
          <PlanCard view={view} />
          {isRunning || entitlement.source === 'sponsored' ? null : <BuyCard view={view} />}
          {isInCharge ? <ManageCard view={view} base={base} /> : null}
          {children}
          {isInCharge ? (
            <InvoiceTable invoices={view.invoices} />
          ) : (
            <p className="text-ink-muted">{t('invoices.onlyOwner')}</p>
          )}
          <LeaveCard view={view} base={base} />
          <SyncedLine view={view} />
        </div>
      ) : (
        <Notice kind="info" title={t('off.title')}>
          {t('off.text')}
        </Notice>
      )}
    </>
  );
}

function LeaveCard({ view: { plan }, base }: { view: BillingShown; base: string }) {
  const t = useT('billing');
  return (
    <Card title={t('leave.title')}>
      <div className="grid max-w-prose gap-3">
        <p>{t(plan === 'employer' ? 'leave.text' : 'leave.chamber')}</p>
        {plan === 'employer' ? (
          <div>
            <LinkButton to={base.replace(/billing$/, 'cases')} look="secondary">
              {t('leave.cases')}
            </LinkButton>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

function SyncedLine({ view: { syncedAt, isCustomer, isInCharge } }: { view: BillingShown }) {
  const t = useT('billing');
  if (!isCustomer) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-small text-ink-muted">
      <p>{syncedAt === null ? t('asOfNever') : t('asOf', { when: syncedAt })}</p>
      {isInCharge ? (
        <Form method="post">
          <SubmitButton name="intent" value="refresh" look="quiet">
            {t('refresh')}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  );
}
