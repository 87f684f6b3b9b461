import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { billingAction } from '~/auth/billing-action.server';
import { requireBillingMember } from '~/auth/billing-gate.server';
import { BillingPage } from '~/components/billing/billing-page';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { billingView } from '~/queries/billing/billing-page.server';
import { ensurePrice } from '~/services/billing/look-up-price.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A firm's plan, from the stored state: the page does not wait for Stripe. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, isInCharge, base } = await requireBillingMember(args, 'employer');
  const { app } = args.context;
  const language = languageOf(args.request);
  await ensurePrice(app, 'employer');
  const view = await billingView(app, {
    organisationId: organisation.id,
    kind: 'employer',
    isInCharge,
    language,
  });
  const t = translatorFor(language, 'billing');
  return { title: `${t('title.employer')} · ${organisation.name}`, base, view };
}

export function action(args: ActionFunctionArgs) {
  return billingAction(args, 'employer');
}

export default function EmployerBillingPage() {
  const { view, base } = useLoaderData<typeof loader>();
  return <BillingPage view={view} base={base} />;
}
