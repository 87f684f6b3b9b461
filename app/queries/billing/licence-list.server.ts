import { chargedQuantity, type BillingPlan } from '~/domain/billing/plans';
import type { SubscriptionStatus } from '~/domain/billing/billing-state';
import { formatDateTime } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import type { Database } from '~/platform/database.server';

import { STATE_COLUMNS, stateOfRow } from './billing-account.server';
import { configuredPrice } from './price-view.server';

export type LicenceProblem = 'several' | 'deleted' | 'behind' | 'overdue' | 'otherPrice';

export interface LicenceRow {
  organisationId: string;
  name: string;
  plan: BillingPlan;
  status: SubscriptionStatus;
  charged: number;
  counted: number;
  /** In words; null: never. */
  syncedAt: string | null;
  problems: LicenceProblem[];
}

export interface LicenceList {
  rows: LicenceRow[];
  /** Key of the next page; null: this is the last. */
  after: string | null;
}

const PAGE = 50;

/** Organisations that deal with Stripe, with what is charged and what is counted; two queries a page. */
export async function licenceList(
  { database, environment }: Pick<AppContext, 'database' | 'environment'>,
  { after, language }: { after: string | null; language: Language },
): Promise<LicenceList> {
  const accounts = await database.billingAccount.findMany({
    where: after === null ? {} : { organisationId: { gt: after } },
    orderBy: { organisationId: 'asc' },
    take: PAGE + 1,
    select: {
      ...STATE_COLUMNS,
      organisationId: true,
      syncedAt: true,
      failingSince: true,
      wanted: true,
      answered: true,
      organisation: { select: { name: true, kind: true } },
    },
  });
  const shown = accounts.slice(0, PAGE);
  const counts = await unitsOf(
    database,
    shown.map(({ organisationId }) => organisationId),
  );
  return {
    rows: shown.map(({ organisation, ...account }) => {
      const state = stateOfRow(account);
      const plan = organisation.kind === 'chamber' ? 'chamber' : 'employer';
      const problems: LicenceProblem[] = [];
      if (state.running > 1) problems.push('several');
      if (state.isCustomerDeleted) problems.push('deleted');
      if (account.failingSince !== null || account.wanted > account.answered) problems.push('behind');
      if (state.status === 'past_due' || state.status === 'unpaid') problems.push('overdue');
      if (state.running > 0 && state.priceId !== configuredPrice(environment, plan))
        problems.push('otherPrice');
      return {
        organisationId: account.organisationId,
        name: organisation.name,
        plan,
        status: state.status,
        charged: state.running > 0 ? state.quantity : 0,
        counted:
          state.running > 0
            ? chargedQuantity(counts.get(account.organisationId) ?? 0)
            : (counts.get(account.organisationId) ?? 0),
        syncedAt: account.syncedAt === null ? null : formatDateTime(account.syncedAt, language),
        problems,
      };
    }),
    after: accounts.length > PAGE ? (shown.at(-1)?.organisationId ?? null) : null,
  };
}

/** Active cases or members of several organisations at once; the numbers are those of `countedUnits`. */
async function unitsOf(database: Database, ids: string[]): Promise<Map<string, number>> {
  const where = { organisationId: { in: ids }, status: 'active' as const };
  const [cases, members] = await Promise.all([
    database.hiringCase.groupBy({ by: ['organisationId'], where, _count: true }),
    database.chamberMembership.groupBy({ by: ['organisationId'], where, _count: true }),
  ]);
  return new Map([...cases, ...members].map(({ organisationId, _count }) => [organisationId, _count]));
}

export interface PriceRow {
  plan: BillingPlan;
  state: string;
  amountCents: number | null;
  currency: string | null;
  lookedUpAt: string | null;
}

/** Both prices as Stripe named them last, for the operator. */
export async function priceRows(
  { database, environment }: Pick<AppContext, 'database' | 'environment'>,
  language: Language,
): Promise<PriceRow[]> {
  const rows = await database.billingPrice.findMany();
  return (['employer', 'chamber'] as const).map((plan) => {
    const row = rows.find((candidate) => candidate.plan === plan);
    if (row === undefined || configuredPrice(environment, plan) !== row.priceId)
      return { plan, state: 'none', amountCents: null, currency: null, lookedUpAt: null };
    return {
      plan,
      state: row.state,
      amountCents: row.amountCents,
      currency: row.currency,
      lookedUpAt: formatDateTime(row.lookedUpAt, language),
    };
  });
}
