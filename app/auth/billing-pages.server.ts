import type { LoaderFunctionArgs } from '@remix-run/node';

import type { BillingPlan } from '~/domain/billing/plans';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { billingView, shownPreview } from '~/queries/billing/billing-page.server';
import { previewQuantity } from '~/services/billing/preview-quantity.server';
import { syncInPage } from '~/services/billing/sync-in-page.server';
import { wantSync } from '~/services/billing/want-sync.server';

import { requireBillingMember, requireInCharge } from './billing-gate.server';

/** The loaders of the smaller billing pages, which a firm and a chamber share. */

/**
 * Back from Stripe. The address proves nothing: anybody can type it. So Stripe is asked, and the page says what the stored
 * state is then.
 */
export async function returnLoader(args: LoaderFunctionArgs, kind: BillingPlan) {
  const { organisation, isInCharge, base } = await requireBillingMember(args, kind);
  const { app } = args.context;
  if (await wantSync(app, organisation.id)) await syncInPage(app, organisation.id);
  const language = languageOf(args.request);
  const view = await billingView(app, { organisationId: organisation.id, kind, isInCharge, language });
  const search = new URL(args.request.url).searchParams;
  const state = view.isRunning ? 'live' : search.get('session') === null ? 'left' : 'wait';
  return {
    title: `${translatorFor(language, 'billing')('back.title')} · ${organisation.name}`,
    page: {
      base,
      plan: kind,
      state: state as 'live' | 'left' | 'wait',
      /** From the portal: nothing was bought or left there. */
      isFromPortal: search.get('portal') !== null,
    },
  };
}

/** The question before a cancellation, or before it is taken back. */
export async function cancelLoader(args: LoaderFunctionArgs, kind: BillingPlan) {
  const { organisation, base } = await requireInCharge(args, kind);
  const { app } = args.context;
  const language = languageOf(args.request);
  const view = await billingView(app, { organisationId: organisation.id, kind, isInCharge: true, language });
  return {
    title: `${translatorFor(language, 'billing')('manage.title')} · ${organisation.name}`,
    page: {
      base,
      plan: kind,
      isRunning: view.isRunning,
      cancelsOn: view.cancelsOn,
      periodEndsOn: view.periodEndsOn,
    },
  };
}

const MOST_UNITS = 100_000;

/** What another quantity would cost. */
export async function previewLoader(args: LoaderFunctionArgs, kind: BillingPlan) {
  const { organisation, base } = await requireInCharge(args, kind);
  const { app } = args.context;
  const language = languageOf(args.request);
  const view = await billingView(app, { organisationId: organisation.id, kind, isInCharge: true, language });
  const asked = Number(new URL(args.request.url).searchParams.get('quantity') ?? view.quantity + 1);
  const quantity = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), MOST_UNITS) : view.quantity + 1;
  const outcome = await previewQuantity(app, { organisationId: organisation.id, quantity });
  return {
    title: `${translatorFor(language, 'billing')('preview.title')} · ${organisation.name}`,
    page: {
      base,
      plan: kind,
      quantity,
      preview:
        outcome.outcome === 'previewed'
          ? { state: 'known' as const, restCents: outcome.restCents, next: shownPreview(outcome.next) }
          : { state: outcome.outcome },
    },
  };
}
