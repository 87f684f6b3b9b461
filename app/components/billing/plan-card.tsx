import { Badge, buttonClasses, Card, DefinitionList, type BadgeTone, type Definition } from '~/components';
import type { Entitlement } from '~/domain/billing/entitlements';
import { formatDate, formatMoney } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { PriceText } from './price-text';
import type { BillingShown } from './view';

const TONES: Record<Entitlement['standing'], BadgeTone> = {
  live: 'success',
  trial: 'info',
  ending: 'info',
  warned: 'warning',
  blocked: 'danger',
  none: 'neutral',
};

/** Which plan runs, what it means, and what it costs. */
export function PlanCard({ view }: { view: BillingShown }) {
  const t = useT('billing');
  const { entitlement, plan } = view;
  const { source, standing } = entitlement;
  const name =
    source === 'own'
      ? t(`plan.${plan}`)
      : source === 'sponsored'
        ? t('plan.sponsored')
        : t(plan === 'employer' ? 'plan.free' : 'plan.noLicence');
  const isBadged = source === 'own' || source === 'sponsored';
  return (
    <Card
      title={t(plan === 'employer' ? 'current.title' : 'current.licence')}
      aside={isBadged ? <Badge tone={TONES[standing]}>{t(`standing.${standing}`)}</Badge> : undefined}
    >
      <div className="grid gap-4">
        <p className="text-h3">{name}</p>
        <p className="max-w-prose">
          <StandingText view={view} />
        </p>
        <PayLink view={view} />
        <DefinitionList items={useFacts(view)} />
      </div>
    </Card>
  );
}

/** While a payment is open: the way to the invoice, where it can be paid at once. */
function PayLink({ view: { entitlement, invoices } }: { view: BillingShown }) {
  const t = useT('billing');
  const isDue = entitlement.standing === 'warned' || entitlement.standing === 'blocked';
  const open = isDue
    ? invoices.find(({ status, pageUrl }) => status === 'open' && pageUrl !== null)
    : undefined;
  if (!open?.pageUrl) return null;
  return (
    <div>
      <a href={open.pageUrl} rel="noreferrer" className={buttonClasses('primary')}>
        {t('text.payNow')}
      </a>
    </div>
  );
}

function StandingText({ view }: { view: BillingShown }) {
  const t = useT('billing');
  const language = useLanguage();
  const { entitlement, plan, sponsors, blocksOn, endsOn, cancelsOn } = view;
  const day = (date: string | null) => (date === null ? '' : formatDate(date, language));
  const isFirm = plan === 'employer';
  if (entitlement.source === 'sponsored')
    return <>{t('text.sponsored', { chambers: new Intl.ListFormat(language).format(sponsors) })}</>;
  switch (entitlement.standing) {
    case 'live':
      return <>{t(isFirm ? 'text.live' : 'text.chamberLive')}</>;
    case 'trial':
      return <>{t(cancelsOn === null ? 'text.trial' : 'text.trialEnds', { day: day(endsOn) })}</>;
    case 'ending':
      return <>{t('text.ending', { day: day(endsOn) })}</>;
    case 'warned':
      return <>{t(isFirm ? 'text.warned' : 'text.chamberWarned', { day: day(blocksOn) })}</>;
    case 'blocked':
      return <>{t(isFirm ? 'text.blocked' : 'text.chamberBlocked')}</>;
    case 'none':
      return <>{t(isFirm ? 'text.free' : 'text.chamberNone')}</>;
  }
}

function useFacts(view: BillingShown): Definition[] {
  const t = useT('billing');
  const language = useLanguage();
  const { plan, counted, charged, quantity, isRunning, isInCharge, price, nextInvoice, invoiceData } = view;
  const isFirm = plan === 'employer';
  if (!isRunning)
    return [
      {
        term: t('facts.counted'),
        value: (
          <>
            {t(isFirm ? 'facts.cases' : 'facts.members', { count: counted })}
            <span className="block text-small text-ink-muted">
              {t(isFirm ? 'facts.casesHint' : 'facts.membersHint')}
            </span>
          </>
        ),
      },
    ];
  const items: Definition[] = [
    {
      term: t('facts.quantity'),
      value: (
        <>
          {t(isFirm ? 'facts.cases' : 'facts.members', { count: quantity })}.{' '}
          {quantity !== charged ? t('facts.settling', { count: counted }) : null}
          {quantity === charged && counted < charged ? t('facts.charged', { count: charged }) : null}
          <span className="block text-small text-ink-muted">
            {t(isFirm ? 'facts.casesHint' : 'facts.membersHint')}
          </span>
        </>
      ),
    },
    {
      term: t('facts.price'),
      value: (
        <>
          <PriceText plan={plan} price={price} />
          {price.state === 'usable' ? (
            <span className="block text-small text-ink-muted">{t('price.asOf', { when: price.asOf })}</span>
          ) : null}
        </>
      ),
    },
  ];
  if (!isInCharge) return items;
  items.push({
    term: t('facts.next'),
    value:
      nextInvoice === null
        ? t('facts.nextNone')
        : t('facts.nextOf', {
            amount: formatMoney(nextInvoice.totalCents, language),
            tax: formatMoney(nextInvoice.taxCents, language),
            day: nextInvoice.on === null ? '–' : formatDate(nextInvoice.on, language),
          }),
  });
  if (invoiceData?.discount) {
    const { percent, cents, name } = invoiceData.discount;
    const off =
      percent !== null
        ? t('facts.percentOff', { percent: String(percent) })
        : t('facts.centsOff', { amount: formatMoney(cents ?? 0, language) });
    items.push({ term: t('facts.discount'), value: name === null ? off : `${name}: ${off}` });
  }
  const lines = [invoiceData?.name, ...(invoiceData?.lines ?? [])].filter(Boolean);
  items.push(
    { term: t('facts.invoiceTo'), value: lines.length === 0 ? t('facts.dataNone') : lines.join(', ') },
    { term: t('facts.taxIds'), value: invoiceData?.taxIds.join(', ') || t('facts.taxIdsNone') },
  );
  return items;
}
