import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { billingAction } from '~/auth/billing-action.server';
import { requireBillingMember } from '~/auth/billing-gate.server';
import { BillingPage } from '~/components/billing/billing-page';
import { SeatCard } from '~/components/billing/seat-card';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { billingView } from '~/queries/billing/billing-page.server';
import { seatPage } from '~/queries/billing/seats.server';
import { ensurePrice } from '~/services/billing/look-up-price.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A chamber's licence and the seats it gives, from the stored state: the page does not wait for Stripe. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, isInCharge, base } = await requireBillingMember(args, 'chamber');
  const { app } = args.context;
  const language = languageOf(args.request);
  const organisationId = organisation.id;
  const search = new URL(args.request.url).searchParams;
  const after = search.get('after');
  const find = (search.get('find') ?? '').replaceAll('\u0000', '').trim().slice(0, 100);
  await ensurePrice(app, 'chamber');
  const [view, seats] = await Promise.all([
    billingView(app, { organisationId, kind: 'chamber', isInCharge, language }),
    seatPage(app.database, { organisationId, after, find: isInCharge ? find : '' }),
  ]);
  const t = translatorFor(language, 'billing');
  return {
    title: `${t('title.chamber')} · ${organisation.name}`,
    base,
    view,
    seats: { ...seats, find, isFirst: after === null },
  };
}

export function action(args: ActionFunctionArgs) {
  return billingAction(args, 'chamber');
}

export default function ChamberBillingPage() {
  const { view, base, seats } = useLoaderData<typeof loader>();
  const { standing } = view.entitlement;
  return (
    <BillingPage view={view} base={base}>
      <SeatCard
        {...seats}
        base={base}
        isInCharge={view.isInCharge}
        isLive={standing !== 'none' && standing !== 'blocked'}
      />
    </BillingPage>
  );
}
