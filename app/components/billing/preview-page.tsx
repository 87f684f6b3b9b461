import { Form } from '@remix-run/react';

import { Button, Card, DefinitionList, Notice, PageHeader } from '~/components';
import type { BillingPlan } from '~/domain/billing/plans';
import { formatDate, formatMoney } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface PreviewPageProps {
  base: string;
  plan: BillingPlan;
  quantity: number;
  preview:
    | {
        state: 'known';
        restCents: number;
        next: { totalCents: number; taxCents: number; on: string | null } | null;
      }
    | { state: 'nothing-runs' }
    | { state: 'away' };
}

/** What another quantity would cost, worked out by Stripe; changes nothing. */
export function PreviewPage({ base, plan, quantity, preview }: PreviewPageProps) {
  const t = useT('billing');
  const language = useLanguage();
  return (
    <>
      <PageHeader
        title={t('preview.title')}
        lead={t('preview.lead')}
        breadcrumbs={[{ to: base, label: t(`title.${plan}`) }]}
      />
      <div className="grid max-w-2xl gap-6">
        {preview.state === 'nothing-runs' ? (
          <Notice kind="info">{t('preview.nothing')}</Notice>
        ) : (
          <Card>
            <Form method="get" className="grid gap-4">
              <label className="grid gap-1">
                <span className="font-semibold">{t('preview.quantity')}</span>
                <span className="text-small text-ink-muted">
                  {t(plan === 'employer' ? 'preview.hint' : 'preview.hintMembers')}
                </span>
                <input
                  type="number"
                  name="quantity"
                  min={1}
                  max={100_000}
                  defaultValue={quantity}
                  className="min-h-target w-32 rounded-control border border-line-strong bg-surface px-3 py-2"
                />
              </label>
              <div>
                <Button type="submit" look="secondary">
                  {t('preview.submit')}
                </Button>
              </div>
            </Form>
          </Card>
        )}
        {preview.state === 'known' ? (
          <Card>
            <DefinitionList
              items={[
                {
                  term: t('preview.now'),
                  value: `${formatMoney(Math.abs(preview.restCents), language)} ${t('price.exclusive')}, ${t(preview.restCents < 0 ? 'preview.credit' : 'preview.nowText')}`,
                },
                ...(preview.next === null
                  ? []
                  : [
                      {
                        term: t('preview.next'),
                        value: t('preview.nextOf', {
                          amount: formatMoney(preview.next.totalCents, language),
                          tax: formatMoney(preview.next.taxCents, language),
                          day: preview.next.on === null ? '–' : formatDate(preview.next.on, language),
                        }),
                      },
                    ]),
              ]}
            />
          </Card>
        ) : null}
        {preview.state === 'away' ? <Notice kind="warning">{t('preview.away')}</Notice> : null}
        <p className="text-ink-muted">{t('preview.how')}</p>
      </div>
    </>
  );
}
