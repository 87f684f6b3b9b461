import type { Prisma } from '#prisma/generated/client';
import { casePeriods } from '~/domain/chambers/case-figures';
import { monthAfter, monthBefore } from '~/domain/figures';
import type { AppContext } from '~/platform/context.server';
import { caseFacts } from '~/queries/chambers/case-facts.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'log'>;

/** Figures reach back so far at most when they are told for the first time. */
const FIRST_MONTH = '2020-01';

/**
 * Tells the figures of the periods that are over and were not told yet, and keeps them as they are: what a chamber read
 * once never changes, so that nobody learns a small number by looking twice.
 *
 * @returns how many periods were told
 */
export async function publishCaseFigures(context: Context, organisationId: string): Promise<number> {
  const { database, clock, ids } = context;
  const until = monthBefore(clock.today().slice(0, 7));
  const told = await database.chamberReport.findFirst({
    where: { organisationId },
    orderBy: { month: 'desc' },
    select: { month: true },
  });
  const first = told === null ? FIRST_MONTH : monthAfter(told.month);
  if (first > until) return 0;
  const facts = await caseFacts(database, { organisationId, from: first, until });
  const start = facts.reduce((least, { month }) => (month < least ? month : least), until);
  // The chamber's own row decides nothing that a reader knows: its id stands on no page.
  const periods = casePeriods(facts, { first: told === null ? start : first, until, draw: organisationId });
  if (periods.length === 0) return 0;
  const now = clock.now();
  return database.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT organisation_id FROM chamber_profile WHERE organisation_id = ${organisationId} FOR NO KEY UPDATE`;
    // Another worker was quicker.
    if ((await transaction.chamberReport.count({ where: { organisationId, month: { gte: first } } })) > 0)
      return 0;
    await transaction.chamberReport.createMany({
      data: periods.map((period) => ({
        id: ids.next(),
        organisationId,
        month: period.to,
        status: 'made' as const,
        // Plain data of ours; the client's type for JSON cannot say so.
        figures: period as unknown as Prisma.InputJsonValue,
        createdById: '',
        createdAt: now,
        updatedAt: now,
      })),
    });
    return periods.length;
  });
}

/** Tells the figures of all chambers. One that fails does not stop the others and is tried again the next day. */
export async function publishAllCaseFigures(context: Context, signal: AbortSignal): Promise<number> {
  const chambers = await context.database.chamberProfile.findMany({
    select: { organisationId: true },
    orderBy: { organisationId: 'asc' },
  });
  let written = 0;
  for (const { organisationId } of chambers) {
    if (signal.aborted) break;
    try {
      written += await publishCaseFigures(context, organisationId);
    } catch (error) {
      context.log.error({ err: error, chamberId: organisationId }, 'figures of a chamber could not be told');
    }
  }
  return written;
}
