import { redirect, type ActionFunctionArgs } from '@remix-run/node';

import type { BillingPlan } from '~/domain/billing/plans';
import { readForm } from '~/forms/parse-form.server';
import { seatSchema } from '~/forms/seat-form.server';
import { languageOf } from '~/i18n/language.server';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash, type Flash } from '~/platform/flash.server';
import { changeCancellation } from '~/services/billing/change-cancellation.server';
import { giveSeat, takeSeat } from '~/services/billing/give-seat.server';
import { openPortal } from '~/services/billing/open-portal.server';
import { startCheckout } from '~/services/billing/start-checkout.server';
import { syncInPage } from '~/services/billing/sync-in-page.server';
import { wantSync } from '~/services/billing/want-sync.server';

import { requireInCharge } from './billing-gate.server';

const FLASHES = {
  cancelled: { kind: 'success', key: 'billing:flash.cancelled' },
  resumed: { kind: 'success', key: 'billing:flash.resumed' },
  refreshed: { kind: 'success', key: 'billing:flash.refreshed' },
  'already-running': { kind: 'info', key: 'billing:flash.already' },
  'not-for-sale': { kind: 'warning', key: 'billing:flash.notForSale' },
  busy: { kind: 'warning', key: 'billing:flash.busy' },
  away: { kind: 'warning', key: 'billing:flash.away' },
  'nothing-runs': { kind: 'info', key: 'billing:flash.nothing' },
  'no-customer': { kind: 'info', key: 'billing:flash.noCustomer' },
  given: { kind: 'success', key: 'billing:flash.seatGiven' },
  'had-one': { kind: 'success', key: 'billing:flash.seatGiven' },
  taken: { kind: 'success', key: 'billing:flash.seatTaken' },
  'not-a-member': { kind: 'warning', key: 'billing:flash.seatRefused' },
  'payment-open': { kind: 'warning', key: 'billing:flash.seatBlocked' },
} as const satisfies Record<string, Flash>;

/** What a billing page does with its forms, of a firm as of a chamber. */
export async function billingAction(args: ActionFunctionArgs, kind: BillingPlan): Promise<Response> {
  const { person, organisation, base } = await requireInCharge(args, kind);
  const { app, requestId } = args.context;
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const language = languageOf(args.request);
  const back = (which: keyof typeof FLASHES) => redirectWithFlash(base, FLASHES[which]);
  const form = await readForm(args.request);
  const intent = form.get('intent');
  if (kind === 'chamber' && (intent === 'give-seat' || intent === 'take-seat')) {
    const seat = seatSchema.safeParse(Object.fromEntries(form));
    if (!seat.success) throw badRequest('The form of a seat is incomplete.');
    const input = { actor, companyId: seat.data.companyId };
    if (intent === 'give-seat') return back(await giveSeat(app, input));
    await takeSeat(app, input);
    return back('taken');
  }
  switch (intent) {
    case 'buy': {
      const { slug, name } = organisation;
      const outcome = await startCheckout(app, { actor, organisation: { slug, name, kind }, language });
      if (outcome.outcome === 'already-running') await syncInPage(app, organisation.id);
      return outcome.outcome === 'go' ? redirect(outcome.url, 303) : back(outcome.outcome);
    }
    case 'portal': {
      const outcome = await openPortal(app, {
        actor,
        organisation: { slug: organisation.slug, kind },
        language,
      });
      return outcome.outcome === 'go' ? redirect(outcome.url, 303) : back(outcome.outcome);
    }
    case 'cancel': {
      const outcome = await changeCancellation(app, { actor, isCancelled: true });
      return back(outcome === 'changed' ? 'cancelled' : outcome);
    }
    case 'resume': {
      const outcome = await changeCancellation(app, { actor, isCancelled: false });
      return back(outcome === 'changed' ? 'resumed' : outcome);
    }
    case 'refresh': {
      await wantSync(app, organisation.id);
      return back((await syncInPage(app, organisation.id)) ? 'refreshed' : 'away');
    }
    default:
      throw badRequest('No such act on a billing page.');
  }
}
