import type { Prisma } from '#prisma/generated/client';
import { periodFigures, runFigures, type DeskFact, type RunFigures } from '~/domain/enquiries';
import { countBy, isWithin, monthAfter, monthBefore, periodsOf, runsOf } from '~/domain/figures';
import type { AppContext } from '~/platform/context.server';
import { deskFacts, firstDeskMonth } from '~/queries/enquiries/desk-facts.server';
import { holderPolicy } from '~/queries/enquiries/holder-policy.server';
import { isUniqueViolation } from '~/services/account/outcome';

/** A run as it was told, with what happened in it until its period is told as well. */
interface OpenRun {
  readonly run: RunFigures;
  readonly facts: readonly DeskFact[];
}

/**
 * Tells the figures of the months that are over and were not told yet. What happened in a run is kept, without ids, in
 * a row of its own until its period is told: it has to divide exactly what the run counted, also when a case was
 * deleted in between. Twice at once tells once.
 *
 * @returns how many rows were written
 */
export async function publishDeskFigures(
  app: Pick<AppContext, 'database' | 'clock'>,
  deskId: string,
): Promise<number> {
  const { database, clock } = app;
  const told = await database.deskFigure.findMany({
    where: { organisationId: deskId, OR: [{ unit: 'facts' }, { unit: 'run' }] },
    orderBy: { fromMonth: 'asc' },
    select: { unit: true, fromMonth: true, toMonth: true, figures: true },
  });
  const runs = told.filter(({ unit }) => unit === 'run');
  const last = runs.at(-1)?.toMonth;
  const first = last === undefined ? await firstDeskMonth(database, deskId) : monthAfter(last);
  const until = monthBefore(clock.today().slice(0, 7));
  if (first === null || first > until) return 0;
  const policy = await holderPolicy(database, { deskId, state: null });
  const facts = await deskFacts(database, { deskId, stretch: { from: first, to: until }, policy });
  const came = countBy(
    facts.filter(({ happening }) => happening.kind === 'came'),
    ({ happening }) => happening.month,
  );
  const fresh = runsOf(came, first, until).map((stretch): OpenRun => {
    const own = facts.filter(({ happening }) => isWithin(happening.month, stretch));
    return { run: runFigures(own, stretch), facts: own };
  });
  if (fresh.length === 0) return 0;
  // Only this service writes the columns, so their shapes are known.
  const open = told
    .filter(({ unit }) => unit === 'facts')
    .flatMap(({ fromMonth, figures }): OpenRun[] => {
      const run = runs.find((each) => each.fromMonth === fromMonth);
      return run === undefined
        ? []
        : [{ run: run.figures as unknown as RunFigures, facts: figures as unknown as DeskFact[] }];
    });
  return keep(app, deskId, { open, fresh });
}

async function keep(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  deskId: string,
  { open, fresh }: { open: readonly OpenRun[]; fresh: readonly OpenRun[] },
): Promise<number> {
  const all = [...open, ...fresh];
  const periods = periodsOf(all.map(({ run }) => run)).map((stretch) => {
    const own = all.filter(({ run }) => stretch.from <= run.from && run.to <= stretch.to);
    const runs = own.map(({ run }) => run);
    return periodFigures(
      own.flatMap(({ facts }) => facts),
      stretch,
      { runs, draw: deskId },
    );
  });
  const isTold = (from: string) => periods.some((period) => period.from <= from && from <= period.to);
  const publishedAt = clock.now();
  const row = (unit: string, { from, to }: { from: string; to: string }, figures: unknown) => ({
    organisationId: deskId,
    unit,
    fromMonth: from,
    toMonth: to,
    figures: figures as Prisma.InputJsonValue,
    publishedAt,
  });
  const rows = [
    ...fresh.map(({ run }) => row('run', run, run)),
    ...fresh.filter(({ run }) => !isTold(run.from)).map(({ run, facts }) => row('facts', run, facts)),
    ...periods.map((period) => row('period', period, period)),
  ];
  try {
    await database.$transaction([
      database.deskFigure.createMany({ data: rows }),
      database.deskFigure.deleteMany({
        where: {
          organisationId: deskId,
          unit: 'facts',
          fromMonth: { in: open.map(({ run }) => run.from).filter(isTold) },
        },
      }),
    ]);
    return rows.length;
  } catch (error) {
    // Another worker was quicker.
    if (isUniqueViolation(error)) return 0;
    throw error;
  }
}
