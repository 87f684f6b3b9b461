import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import {
  BulletList,
  Card,
  LinkButton,
  Money,
  Notice,
  PageHeader,
  ProseSection,
  PublicShell,
} from '~/components';
import { PriceText } from '~/components/billing/price-text';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { isBillingOn } from '~/platform/stripe.server';
import { priceView } from '~/queries/billing/price-view.server';
import { ensurePrice } from '~/services/billing/look-up-price.server';

/** What it costs. Amounts are Stripe's for the configured prices; without one the page says so. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const isOn = isBillingOn(app.environment);
  if (isOn) await Promise.all([ensurePrice(app, 'employer'), ensurePrice(app, 'chamber')]);
  const [employer, chamber] = await Promise.all([
    priceView(app, 'employer', language),
    priceView(app, 'chamber', language),
  ]);
  const { STRIPE_TRIAL_DAYS: trialDays, BILLING_GRACE_DAYS: graceDays } = app.environment;
  return {
    title: translatorFor(language, 'billing')('prices.pageTitle'),
    isOn,
    employer,
    chamber,
    trialDays,
    graceDays,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Lotsenwerk` }];

export default function PricesPage() {
  const { isOn, employer, chamber, trialDays, graceDays } = useLoaderData<typeof loader>();
  const t = useT('billing');
  return (
    <PublicShell>
      <PageHeader title={t('prices.pageTitle')} lead={t('prices.lead')} />
      {isOn ? (
        <>
          <div className="grid gap-6 lg:grid-cols-3">
            <Card title={t('prices.free.title')}>
              <p className="mb-3 font-semibold">
                <Money cents={0} />
              </p>
              <BulletList
                items={[
                  t('prices.free.items.check'),
                  t('prices.free.items.one'),
                  t('prices.free.items.services'),
                ]}
              />
            </Card>
            <Card title={t('prices.employer.title')}>
              <p className="mb-3">
                <PriceText plan="employer" price={employer} />
              </p>
              <BulletList
                items={[
                  t('prices.employer.items.many'),
                  t('prices.employer.items.drafts'),
                  t('prices.employer.items.days'),
                  t('prices.employer.items.cancel'),
                ]}
              />
            </Card>
            <Card title={t('prices.chamber.title')}>
              <p className="mb-3">
                <PriceText plan="chamber" price={chamber} />
              </p>
              <BulletList
                items={[
                  t('prices.chamber.items.members'),
                  t('prices.chamber.items.seats'),
                  t('prices.chamber.items.days'),
                  t('prices.chamber.items.cancel'),
                ]}
              />
            </Card>
          </div>
          <ProseSection title={t('prices.always')}>
            <p>{t('prices.alwaysText', { count: graceDays })}</p>
            <p>{t('prices.pay')}</p>
            {trialDays > 0 ? <p>{t('prices.trial', { count: trialDays })}</p> : null}
          </ProseSection>
        </>
      ) : (
        <Notice kind="info">{t('prices.off')}</Notice>
      )}
      <div className="mt-6">
        <LinkButton to="/check">{t('prices.start')}</LinkButton>
      </div>
    </PublicShell>
  );
}
