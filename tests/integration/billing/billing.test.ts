import { describe, expect, it } from 'vitest';

import { aCase, anOrganisationWithMember } from '#tests/support/builders';
import { requestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { requireRoomForCase } from '~/auth/billing-gate.server';
import { germanDate } from '~/platform/clock.server';
import { licenceList } from '~/queries/billing/licence-list.server';
import { entitlementOf } from '~/queries/billing/entitlement.server';
import { action as newCase, loader as newCasePage } from '~/routes/o.$org.cases.new';
import { action as billing, loader as billingPage } from '~/routes/o.$org.billing._index';
import { action as chamberBilling, loader as chamberPage } from '~/routes/k.$org.billing._index';
import { loader as previewPage } from '~/routes/o.$org.billing.preview';
import { loader as returnPage } from '~/routes/o.$org.billing.return';
import { loader as prices } from '~/routes/prices';
import { createCase } from '~/services/cases/create-case.server';
import { lookUpPrice } from '~/services/billing/look-up-price.server';
import { noteQuantities } from '~/services/billing/note-quantities.server';
import { reconcileBilling } from '~/services/billing/reconcile-billing.server';
import { remindOverdue } from '~/services/billing/remind-overdue.server';
import { startCheckout } from '~/services/billing/start-checkout.server';
import { syncCustomer } from '~/services/billing/sync-customer.server';
import { syncQuantity } from '~/services/billing/sync-quantity.server';

import { aScene, auditActions, visit } from '../organisations/scene';
import { activeCases, aChamberOf, useStripe, type BillingScene } from './billing-scene';

const database = useDatabase();
const stripe = useStripe(database);
const DAY_MS = 24 * 60 * 60_000;
const never = new AbortController().signal;

const at = (scene: BillingScene, rest = '') => ({
  path: `/o/${scene.mine.slug}/billing${rest}`,
  params: { org: scene.mine.slug },
});
const press = (scene: BillingScene, intent: string, person = scene.owner) =>
  visit(scene, billing, { person, ...at(scene), form: { intent } });
const pay = (scene: BillingScene, url: string | null) => scene.stripe.world.pay(url?.split('/').pop() ?? '');
const account = ({ mine }: BillingScene) =>
  database.client.billingAccount.findUniqueOrThrow({ where: { organisationId: mine.id } });
const mailKinds = async ({ mine }: BillingScene) =>
  (
    await database.client.outgoingMail.findMany({
      where: { organisationId: mine.id, template: 'billing-notice' },
    })
  )
    .map(({ props }) => (props as { kind: string }).kind)
    .sort();

interface ViewBody {
  view: {
    entitlement: { standing: string };
    isFailing: boolean;
    quantity: number;
    charged: number;
    price: { state: string; amountCents?: number };
    invoices: Array<{ totalCents: number; taxCents: number; status: string }>;
    nextInvoice: { totalCents: number } | null;
  };
}

describe('buying', () => {
  it('the owner pays at the till for the active cases; the way back proves nothing until Stripe says so', async () => {
    const scene = await stripe.scene();
    await activeCases(scene.context, scene.mine, 2);
    await activeCases(scene.context, scene.theirs, 3);
    expect((await press(scene, 'buy', scene.hr)).status).toBe(403);
    const till = await press(scene, 'buy');
    expect(till.status).toBe(303);
    const [session] = scene.stripe.world
      .openSessions()
      .filter(({ metadata }) => metadata['organisationId'] === scene.mine.id);
    expect(session).toMatchObject({ quantity: 2, price: 'price_employer' });

    const back = (search: string) =>
      visit(scene, returnPage, { person: scene.owner, ...at(scene, `/return?${search}`) });
    expect(await back('session=cs_made_up')).toMatchObject({ body: { page: { state: 'wait' } } });
    expect(await back('left=yes')).toMatchObject({ body: { page: { state: 'left' } } });
    pay(scene, till.location);
    expect(await back('session=whatever')).toMatchObject({ body: { page: { state: 'live' } } });

    const page = await visit(scene, billingPage, { person: scene.owner, ...at(scene) });
    const { view } = page.body as ViewBody;
    expect(view).toMatchObject({
      quantity: 2,
      entitlement: { standing: 'live' },
      price: { amountCents: 1_000 },
    });
    // 2 × 10 EUR and 19 % VAT.
    expect(view.invoices).toMatchObject([{ totalCents: 2_380, taxCents: 380, status: 'paid' }]);
    expect(view.nextInvoice).toMatchObject({ totalCents: 2_380 });
    // Colleagues see the plan and no invoices; the other firm sees nothing of it.
    const ofViewer = await visit(scene, billingPage, { person: scene.viewer, ...at(scene) });
    expect((ofViewer.body as ViewBody).view).toMatchObject({ invoices: [], nextInvoice: null });
    expect((await visit(scene, billingPage, { person: scene.stranger, ...at(scene) })).status).toBe(404);
    expect(await database.client.billingAccount.count({ where: { organisationId: scene.theirs.id } })).toBe(
      0,
    );
    expect(await auditActions(scene, scene.mine)).toContain('billing-checkout-started');
    expect(await press(scene, 'buy')).toMatchObject({ flash: 'billing:flash.already' });
  });

  it('two tills at once end in one subscription', async () => {
    const scene = await stripe.scene();
    const { slug, name, id: organisationId } = scene.mine;
    const organisation = { slug, name, kind: 'employer' as const };
    const start = () =>
      startCheckout(scene.context, {
        actor: { organisationId, personId: scene.owner.id },
        organisation,
        language: 'de',
      });
    const [one, two] = await Promise.all([start(), start()]);
    const urls = [one, two, await start()].flatMap((each) => (each.outcome === 'go' ? [each.url] : []));
    // Whoever came second was told so, or was led to the very same till.
    expect(new Set(urls).size).toBe(1);
    // A case more: the open till would charge the wrong number, so it is closed before another one opens.
    await activeCases(scene.context, scene.mine, 2);
    const three = await start();
    if (three.outcome !== 'go') throw new Error(three.outcome);
    expect(pay(scene, urls[0] ?? null)).toBeNull();
    expect(pay(scene, three.url)).not.toBeNull();
    expect(await start()).toEqual({ outcome: 'already-running' });
    await scene.syncMine();
    expect(await account(scene)).toMatchObject({ running: 1, quantity: 2 });
  });

  it('nothing is sold without a price in euros that Stripe has, and the price page invents none', async () => {
    const scene = await stripe.scene();
    const { world } = scene.stripe;
    const state = async () => {
      await lookUpPrice(scene.context, 'employer');
      const body = (await visit(scene, prices, { person: null, path: '/prices' })).body as {
        employer: { state: string };
      };
      return [(await press(scene, 'buy')).flash, body.employer.state];
    };
    world.removePrice('price_employer');
    expect(await state()).toEqual(['billing:flash.notForSale', 'unavailable']);
    world.addPrice('price_employer', 1_000, { currency: 'usd' });
    expect(await state()).toEqual(['billing:flash.notForSale', 'unavailable']);
    world.addPrice('price_employer', 1_000, { active: false });
    expect(await state()).toEqual(['billing:flash.notForSale', 'unavailable']);
    world.addPrice('price_employer', 1_000);
    expect(await state()).toEqual([null, 'usable']);
    const without = { ...scene.context.environment, STRIPE_PRICE_EMPLOYER: undefined };
    const unset = { ...scene, context: { ...scene.context, environment: without } };
    expect((await visit(unset, prices, { person: null, path: '/prices' })).body).toMatchObject({
      employer: { state: 'none' },
    });
  });
});

describe('while a plan runs', () => {
  it('the quantity follows the active cases after two quiet minutes, once, and a preview says what that costs', async () => {
    const scene = await stripe.scene();
    const id = await scene.buy();
    const { context } = scene;
    const [first] = await activeCases(context, scene.mine, 3);
    context.clock.advance(15 * DAY_MS);
    const preview = await visit(scene, previewPage, {
      person: scene.owner,
      ...at(scene, '/preview?quantity=3'),
    });
    // Half of 30 days are left: two cases more cost 10 EUR until then.
    expect(preview.body).toMatchObject({
      page: { quantity: 3, preview: { state: 'known', restCents: 1_000 } },
    });
    expect(scene.stripe.world.subscriptionRow(id).quantity).toBe(1);

    expect(await noteQuantities(context)).not.toContain(scene.mine.id);
    context.clock.advance(119_000);
    expect(await noteQuantities(context)).not.toContain(scene.mine.id);
    context.clock.advance(1_000);
    expect(await noteQuantities(context)).toContain(scene.mine.id);
    const input = { organisationId: scene.mine.id };
    await Promise.all([syncQuantity(context, input), syncQuantity(context, input)]);
    expect(await syncQuantity(context, input)).toBe('equal');
    expect(scene.stripe.world.subscriptionRow(id).quantity).toBe(3);
    expect(await account(scene)).toMatchObject({ quantity: 3, quantityOffSince: null });
    const changes = (await auditActions(scene, scene.mine)).filter(
      (name) => name === 'billing-quantity-changed',
    );
    expect(changes).toHaveLength(1);
    // Closed and opened again within two minutes: nothing happened.
    const close = (status: 'closed' | 'active') =>
      database.client.hiringCase.update({ where: { id: first ?? '' }, data: { status } });
    await close('closed');
    await noteQuantities(context);
    await close('active');
    context.clock.advance(300_000);
    expect(await noteQuantities(context)).not.toContain(scene.mine.id);
  });

  it('a payment fails, warns, blocks new cases only, and recovers; owners hear of each once', async () => {
    const scene = await stripe.scene();
    const { context } = scene;
    const { world } = scene.stripe;
    const id = await scene.buy();
    const params = { org: scene.mine.slug };
    const create = () =>
      visit(scene, newCase, {
        person: scene.hr,
        path: `/o/${scene.mine.slug}/cases/new`,
        params,
        form: { submissionKey: context.ids.next(), title: 'Pflegefachkraft', occupation: '', chosen: 'no' },
      });
    const needed = `/o/${scene.mine.slug}/billing/needed`;
    const isRefused = async () => (await create()).location === needed;
    expect(await isRefused()).toBe(false);
    context.clock.advance(30 * DAY_MS);
    world.renew(id, false);
    await scene.syncMine();
    await scene.syncMine();
    expect(await mailKinds(scene)).toEqual(['payment-failed']);
    expect(await isRefused()).toBe(false);
    context.clock.advance(11 * DAY_MS);
    await remindOverdue(context);
    await remindOverdue(context);
    expect(await mailKinds(scene)).toEqual(['blocks-soon', 'payment-failed']);
    expect(await isRefused()).toBe(false);
    context.clock.advance(3 * DAY_MS);
    await remindOverdue(context);
    expect(await isRefused()).toBe(true);
    const page = { person: scene.hr, path: `/o/${scene.mine.slug}/cases/new`, params };
    expect((await visit(scene, newCasePage, page)).location).toBe(needed);
    // The plan of a draft is not begun either; the case itself stays as it was.
    const draft = await aCase(context, { organisation: scene.mine, person: scene.hr });
    const start = requireRoomForCase({ context: requestContext(context) }, scene.mine, {
      act: 'start',
      caseId: draft.id,
    });
    await expect(start).rejects.toMatchObject({ status: 302 });
    world.recover(id);
    await scene.syncMine();
    expect(await isRefused()).toBe(false);
    expect(await mailKinds(scene)).toEqual(['blocked', 'blocks-soon', 'payment-failed', 'recovered']);
    const mails = await database.client.outgoingMail.findMany({ where: { template: 'billing-notice' } });
    expect(
      mails.every(
        ({ recipient, organisationId }) =>
          organisationId !== scene.mine.id || recipient === scene.owner.email,
      ),
    ).toBe(true);
  });

  it('is cancelled to the end of the period, resumed, and ends; data and one case stay', async () => {
    const scene = await stripe.scene();
    const id = await scene.buy();
    expect((await press(scene, 'cancel', scene.viewer)).status).toBe(403);
    expect(await press(scene, 'cancel')).toMatchObject({ flash: 'billing:flash.cancelled' });
    expect((await account(scene)).cancelsAt).not.toBeNull();
    expect(await press(scene, 'resume')).toMatchObject({ flash: 'billing:flash.resumed' });
    expect((await account(scene)).cancelsAt).toBeNull();
    await press(scene, 'cancel');
    scene.context.clock.advance(31 * DAY_MS);
    scene.stripe.world.renew(id, true);
    // No message came: the night's comparison finds it.
    expect(await reconcileBilling(scene.context, never)).toMatchObject({ failed: 0 });
    expect(await account(scene)).toMatchObject({ status: 'canceled' });
    expect(await press(scene, 'cancel')).toMatchObject({ flash: 'billing:flash.nothing' });
    expect(await mailKinds(scene)).toEqual(['cancel-planned', 'cancel-withdrawn', 'ended']);
    const kind = 'employer';
    const found = await entitlementOf(scene.context, database.client, {
      organisationId: scene.mine.id,
      kind,
    });
    expect(found).toMatchObject({ source: 'free', newCases: { kind: 'limited', most: 1 } });
    // Two forms at once for the one free place: the lock lets one of them pass.
    const form = () =>
      createCase(scene.context, {
        actor: { organisationId: scene.mine.id, personId: scene.owner.id },
        submissionKey: scene.context.ids.next(),
        title: 'Elektroniker',
        draft: {},
        mostOpen: 1,
      });
    const results = await Promise.allSettled([form(), form()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('when Stripe is away, or forgot', () => {
  it('pages show the stored state, acts say so, jobs fail and are found again, slow answers are not waited for', async () => {
    const scene = await stripe.scene();
    await scene.buy();
    const { context } = scene;
    const syncedAt = (await account(scene)).syncedAt;
    scene.stripe.isDown = true;
    context.clock.advance(DAY_MS);
    expect(await press(scene, 'refresh')).toMatchObject({ flash: 'billing:flash.away' });
    expect(await press(scene, 'portal')).toMatchObject({ flash: 'billing:flash.away' });
    await expect(syncCustomer(context, { organisationId: scene.mine.id })).rejects.toMatchObject({
      type: 'StripeConnectionError',
    });
    const page = await visit(scene, billingPage, { person: scene.owner, ...at(scene) });
    expect((page.body as ViewBody).view).toMatchObject({
      isFailing: true,
      entitlement: { standing: 'live' },
    });
    expect(await account(scene)).toMatchObject({ syncedAt, claimToken: null });
    scene.stripe.isDown = false;
    await syncCustomer(context, { organisationId: scene.mine.id });
    expect(await account(scene)).toMatchObject({ failingSince: null });
    expect(await press(scene, 'portal')).toMatchObject({ status: 303 });
  });

  it('a customer that was deleted there ends the plan, and buying again makes a new one', async () => {
    const scene = await stripe.scene();
    await scene.buy();
    const before = await account(scene);
    scene.stripe.world.deleteCustomer(before.customerId ?? '');
    await scene.syncMine();
    expect(await account(scene)).toMatchObject({ status: 'none', customerDeleted: true });
    await scene.buy();
    const after = await account(scene);
    expect(after).toMatchObject({ status: 'active', customerDeleted: false });
    expect(after.customerId).not.toBe(before.customerId);
    expect(await database.client.billingInvoice.count({ where: { organisationId: scene.mine.id } })).toBe(2);
  });

  it('a trial has its day, a coupon and the data for invoices are shown, two subscriptions are named', async () => {
    const scene = await stripe.scene();
    const trial = { ...scene.context.environment, STRIPE_TRIAL_DAYS: 14 };
    const trying = { ...scene, context: { ...scene.context, environment: trial } };
    const till = await press(trying, 'buy');
    const id = pay(scene, till.location) ?? '';
    const { world } = scene.stripe;
    const { customer } = world.subscriptionRow(id);
    world.giveCoupon(customer, 50);
    const address = {
      line1: 'Musterweg 1',
      line2: null,
      postal_code: '99084',
      city: 'Erfurt',
      country: 'DE',
      state: null,
    };
    world.setInvoiceData(customer, { address, taxIds: ['DE123456789'] });
    await scene.syncMine();
    const { body } = await visit(scene, billingPage, { person: scene.owner, ...at(scene) });
    const ends = germanDate(new Date(scene.context.clock.now().getTime() + 14 * DAY_MS));
    expect(body).toMatchObject({
      view: {
        entitlement: { standing: 'trial' },
        endsOn: ends,
        invoiceData: {
          lines: ['Musterweg 1', '99084 Erfurt', 'DE'],
          taxIds: ['DE123456789'],
          discount: { percent: 50 },
        },
      },
    });
    // Somebody made a second one in Stripe's dashboard.
    const second = world.createSession({
      customer,
      line_items: [{ price: 'price_employer', quantity: 1 }],
      success_url: 'https://x.example',
      cancel_url: 'https://x.example',
    });
    if (typeof second === 'string') throw new Error(second);
    world.pay(second.id);
    await scene.syncMine();
    const list = await licenceList(scene.context, { after: null, language: 'de' });
    expect(list.rows.find(({ organisationId }) => organisationId === scene.mine.id)?.problems).toContain(
      'several',
    );
  });
});

describe('a chamber', () => {
  it('buys for its active members and gives seats; a seat counts while licence and membership do', async () => {
    const scene = await stripe.scene();
    const { context, mine, theirs } = scene;
    const { chamber, admin } = await aChamberOf(context, mine);
    const params = { org: chamber.slug };
    const path = `/k/${chamber.slug}/billing`;
    const act = (form: Record<string, string>) =>
      visit(scene, chamberBilling, { person: admin, path, params, form });
    const found = await visit(scene, chamberPage, {
      person: admin,
      path: `${path}?find=${mine.name}`,
      params,
    });
    expect(found.body).toMatchObject({ seats: { found: [{ companyId: mine.id, name: mine.name }] } });
    expect(await act({ intent: 'give-seat', companyId: theirs.id })).toMatchObject({
      flash: 'billing:flash.seatRefused',
    });
    expect(await act({ intent: 'give-seat', companyId: mine.id })).toMatchObject({
      flash: 'billing:flash.seatGiven',
    });
    const source = async (organisationId: string) =>
      (await entitlementOf(context, database.client, { organisationId, kind: 'employer' })).source;
    expect(await source(mine.id)).toBe('free');
    const till = await act({ intent: 'buy' });
    expect(till.status).toBe(303);
    const id = pay(scene, till.location) ?? '';
    expect(scene.stripe.world.subscriptionRow(id)).toMatchObject({ price: 'price_chamber', quantity: 1 });
    await syncCustomer(context, { organisationId: chamber.id, isForced: true });
    expect([await source(mine.id), await source(theirs.id)]).toEqual(['sponsored', 'free']);
    const status = (value: 'active' | 'suspended') =>
      database.client.chamberMembership.updateMany({
        where: { organisationId: chamber.id, companyId: mine.id },
        data: { status: value },
      });
    await status('suspended');
    expect(await source(mine.id)).toBe('free');
    await status('active');
    await act({ intent: 'take-seat', companyId: mine.id });
    expect(await source(mine.id)).toBe('free');
    expect((await visit(scene, chamberPage, { person: scene.owner, path, params })).status).toBe(404);
    expect(await auditActions(scene, chamber)).toEqual(expect.arrayContaining(['seat-given', 'seat-taken']));
  });
});

describe('without keys', () => {
  it('everything is open, the pages say so, and nothing can be bought', async () => {
    const scene = await aScene(database.client);
    await activeCases(scene.context, scene.mine, 5);
    const params = { org: scene.mine.slug };
    const path = `/o/${scene.mine.slug}/billing`;
    const page = await visit(scene, billingPage, { person: scene.owner, path, params });
    expect(page.body).toMatchObject({ view: { isOn: false, entitlement: { source: 'open' } } });
    expect(
      await visit(scene, billing, { person: scene.owner, path, params, form: { intent: 'buy' } }),
    ).toMatchObject({
      flash: 'billing:flash.notForSale',
    });
    const cases = await visit(scene, newCasePage, { person: scene.owner, path, params });
    expect(cases.status).toBe(200);
    const other = await anOrganisationWithMember(scene.context);
    expect(
      await database.client.billingAccount.count({ where: { organisationId: other.organisation.id } }),
    ).toBe(0);
  });
});
