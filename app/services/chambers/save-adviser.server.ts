import { columnOfDay } from '~/domain/cases/day-column';
import type { AdviserMandate, AreaKind } from '~/domain/chambers/adviser-choice';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { assignByRule } from './assign-adviser.server';
import type { ChamberContext } from './chamber-context.server';
import { ensureChamberProfile } from './chamber-profile-row.server';

export interface AdviserInput {
  actor: Actor;
  /** A person of the chamber. */
  personId: string;
  mandate: AdviserMandate;
  phone: string;
  email: string;
  areas: readonly { kind: AreaKind; code: string }[];
  topics: readonly string[];
  branches: readonly string[];
  languages: readonly string[];
  capacity: number;
  isActive: boolean;
}

/** Keeps what a person of the chamber does for members. Of two who save at once the second one's page counts. */
export async function saveAdviser(app: ChamberContext, input: AdviserInput): Promise<'saved' | 'not-found'> {
  const { actor, personId, areas, ...said } = input;
  const { organisationId } = actor;
  const now = app.clock.now();
  return app.database.$transaction(async (transaction) => {
    const member = await transaction.membership.count({
      where: { organisationId, personId, organisation: { kind: 'chamber' } },
    });
    if (member === 0) return 'not-found';
    await ensureChamberProfile(transaction, { organisationId, now });
    await transaction.$queryRaw`SELECT organisation_id FROM chamber_profile WHERE organisation_id = ${organisationId} FOR NO KEY UPDATE`;
    const row = {
      ...said,
      topics: [...said.topics],
      branches: [...said.branches],
      languages: [...said.languages],
      updatedAt: now,
    };
    const { id } = await transaction.chamberAdviser.upsert({
      where: { organisationId_personId: { organisationId, personId } },
      create: { id: app.ids.next(), organisationId, personId, ...row, createdAt: now },
      update: { ...row, revision: { increment: 1 } },
      select: { id: true },
    });
    await transaction.chamberAdviserTerritory.deleteMany({ where: { adviserId: id } });
    await transaction.chamberAdviserTerritory.createMany({
      data: areas.map((area) => ({ adviserId: id, ...area })),
      skipDuplicates: true,
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-adviser-saved',
      subjectType: 'chamber-adviser',
      subjectId: id,
      detail: { mandate: said.mandate, isActive: said.isActive },
    });
    return 'saved';
  });
}

export interface AbsenceInput {
  actor: Actor;
  personId: string;
  from: string;
  until: string;
  deputyId: string | null;
  note: string;
}

export type AddAbsenceOutcome = 'added' | 'not-found' | 'overlap' | 'deputy-away';

/** Enters when an adviser is away, and who is asked meanwhile. Nobody stands in for somebody while away themselves. */
export async function addAbsence(app: ChamberContext, input: AbsenceInput): Promise<AddAbsenceOutcome> {
  const { actor, personId, deputyId, note } = input;
  const { organisationId } = actor;
  const [fromOn, untilOn] = [columnOfDay(input.from), columnOfDay(input.until)];
  return app.database.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT organisation_id FROM chamber_profile WHERE organisation_id = ${organisationId} FOR NO KEY UPDATE`;
    const adviser = await transaction.chamberAdviser.findUnique({
      where: { organisationId_personId: { organisationId, personId } },
      select: { id: true },
    });
    if (adviser === null) return 'not-found';
    const during = { fromOn: { lte: untilOn }, untilOn: { gte: fromOn } };
    const own = { organisationId, adviserId: adviser.id, ...during };
    if ((await transaction.chamberAbsence.count({ where: own })) > 0) return 'overlap';
    if (deputyId !== null) {
      const deputy = await transaction.chamberAdviser.findFirst({
        where: { organisationId, id: deputyId, isActive: true, NOT: { id: adviser.id } },
        select: { absences: { where: during, select: { id: true } } },
      });
      if (deputy === null) return 'not-found';
      if (deputy.absences.length > 0) return 'deputy-away';
    }
    const id = app.ids.next();
    await transaction.chamberAbsence.create({
      data: {
        id,
        organisationId,
        adviserId: adviser.id,
        fromOn,
        untilOn,
        deputyId,
        note,
        createdAt: app.clock.now(),
      },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-absence-added',
      subjectType: 'chamber-absence',
      subjectId: id,
      detail: { adviserId: adviser.id, deputyId },
    });
    return 'added';
  });
}

/** Takes an absence back; the deputy sees nothing more of it from then on. */
export async function removeAbsence(
  app: ChamberContext,
  { actor, personId, absenceId }: { actor: Actor; personId: string; absenceId: string },
): Promise<void> {
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const { count } = await transaction.chamberAbsence.deleteMany({
      where: { id: absenceId, organisationId, adviser: { personId } },
    });
    if (count === 0) return;
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-absence-removed',
      subjectType: 'chamber-absence',
      subjectId: absenceId,
    });
  });
}

/** So many members are distributed at a time; the button stands there again for the rest. */
const MOST_AT_ONCE = 1_000;

/** Gives active members without an adviser one, by rule. */
export async function distributeMembers(app: ChamberContext, { actor }: { actor: Actor }): Promise<void> {
  const { organisationId } = actor;
  await app.database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`SELECT organisation_id FROM chamber_profile WHERE organisation_id = ${organisationId} FOR NO KEY UPDATE`;
      const members = await transaction.chamberMembership.findMany({
        where: { organisationId, status: 'active', adviserId: null },
        orderBy: { id: 'asc' },
        take: MOST_AT_ONCE,
        select: { id: true },
      });
      await assignByRule(app, transaction, { organisationId, membershipIds: members.map(({ id }) => id) });
      await recordAudit(transaction, app, {
        ...auditOf(actor),
        action: 'chamber-members-distributed',
        subjectType: 'chamber',
        subjectId: organisationId,
        detail: { count: members.length },
      });
    },
    { timeout: 30_000 },
  );
}
