import type { BillingPlan } from '~/domain/billing/plans';
import { formatMoney } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import type { PriceShown } from './view';

/** The price of a plan with its unit and tax, or why there is none. Never an amount that Stripe did not name. */
export function PriceText({ plan, price }: { plan: BillingPlan; price: PriceShown }) {
  const t = useT('billing');
  const language = useLanguage();
  if (price.state !== 'usable') return <>{t(`price.${price.state}`)}</>;
  const amount = formatMoney(price.amountCents, language);
  const unit = price.interval === 'month' ? (`${plan}Month` as const) : (`${plan}Year` as const);
  return (
    <>
      <strong className="font-semibold">{t(`price.${unit}`, { amount })}</strong>, {t(`price.${price.tax}`)}
    </>
  );
}
