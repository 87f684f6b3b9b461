import { Form } from '@remix-run/react';

import { Card } from '~/components';
import { SubmitButton } from '~/components/form';
import { formatMoney } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { PriceText } from './price-text';
import type { BillingShown } from './view';

/** Taking out a plan: what it would cost today, how the quantity changes, and the way to Stripe's till. */
export function BuyCard({ view }: { view: BillingShown }) {
  const t = useT('billing');
  const language = useLanguage();
  const { plan, price, charged, trialDays, isInCharge } = view;
  const isFirm = plan === 'employer';
  return (
    <Card title={t(isFirm ? 'buy.title' : 'buy.licence')}>
      <div className="grid max-w-prose gap-3">
        <p>
          <PriceText plan={plan} price={price} />
        </p>
        {price.state === 'usable' ? (
          <>
            <p>
              {t('buy.sum', {
                quantity: String(charged),
                amount: formatMoney(price.amountCents, language),
                total: formatMoney(price.amountCents * charged, language),
                tax: t(`price.${price.tax}`),
              })}
            </p>
            <p>{t(isFirm ? 'buy.change' : 'buy.changeMembers')}</p>
            {trialDays > 0 ? <p>{t('buy.trial', { count: trialDays })}</p> : null}
            <p className="text-ink-muted">{t('buy.text')}</p>
            {isInCharge ? (
              <Form method="post">
                <SubmitButton name="intent" value="buy">
                  {t('buy.submit')}
                </SubmitButton>
              </Form>
            ) : null}
          </>
        ) : null}
        {isInCharge ? null : <p>{t('buy.onlyOwner')}</p>}
      </div>
    </Card>
  );
}
