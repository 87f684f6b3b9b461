import type { CaseStatus } from '#prisma/generated/client';
import { causeOfColumn, duesOf, type CauseKind } from '~/domain/cases/replan/plan-cause';
import { comparePlans, type PlanComparison } from '~/domain/cases/replan/plan-comparison';
import type { Directory } from '~/domain/directory/directory';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { frozenPlan } from './frozen-plan.server';
import type { StoredPlan } from './stored-plan.server';

export interface VersionRow {
  version: number;
  acceptedAt: Date;
  acceptedBy: string | null;
  supersededAt: Date | null;
  /** Null: the first version. */
  cause: CauseKind | null;
  reason: string | null;
}

interface OfCase {
  organisationId: string;
  caseId: string;
}

/**
 * All accepted versions of a case's plan, the newest first; their plans are not read.
 *
 * @throws AppError `not-found`
 */
export async function planVersions(
  database: Database,
  { organisationId, caseId }: OfCase,
): Promise<{ status: CaseStatus; rows: VersionRow[] }> {
  const found = await database.hiringCase.findUnique({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: {
      status: true,
      plans: {
        where: { organisationId },
        orderBy: { version: 'desc' },
        select: { version: true, acceptedAt: true, supersededAt: true, acceptedById: true, cause: true },
      },
    },
  });
  if (found === null) throw notFound();
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(found.plans.map(({ acceptedById }) => acceptedById))] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return {
    status: found.status,
    rows: found.plans.map(({ acceptedById, cause, ...row }) => {
      const read = causeOfColumn(cause);
      return {
        ...row,
        acceptedBy: nameOf.get(acceptedById) ?? null,
        cause: read?.kind ?? null,
        reason: read?.reason ?? null,
      };
    }),
  };
}

export interface FrozenVersionPage extends StoredPlan {
  version: number;
  acceptedAt: Date;
  supersededAt: Date | null;
  /** Step key to the day by which the version wanted it done. */
  dues: Map<string, string>;
}

interface VersionReader extends OfCase {
  language: Language;
  directory: Directory;
}

/**
 * Some versions as they were accepted, in the reader's language, in the order asked for.
 *
 * @throws AppError `not-found` if the case or one of the versions is unknown
 */
export async function frozenVersions(
  database: Database,
  { organisationId, caseId, language, directory }: VersionReader,
  versions: readonly number[],
): Promise<FrozenVersionPage[]> {
  const rows = await database.casePlan.findMany({
    where: { organisationId, caseId, version: { in: [...versions] } },
    select: { id: true, version: true, acceptedAt: true, supersededAt: true, cause: true },
  });
  return Promise.all(
    versions.map(async (version) => {
      const row = rows.find((candidate) => candidate.version === version);
      if (row === undefined) throw notFound();
      const { id, cause, ...rest } = row;
      const stored = await frozenPlan(database, { organisationId, planId: id, language, directory });
      return { ...rest, ...stored, dues: duesOf(stored.plan, causeOfColumn(cause)) };
    }),
  );
}

/** What differs between two frozen versions. Steps that were done meanwhile are compared like all others. */
export function versionsCompared(
  before: FrozenVersionPage,
  after: FrozenVersionPage,
  language: Language,
): PlanComparison {
  return comparePlans(before, after, new Set(), language);
}
