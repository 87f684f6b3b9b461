import { MOST_LIST_BYTES } from '~/domain/chambers/member-list';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { ensureChamberProfile } from './chamber-profile-row.server';
import { listFormatOf } from './list-rows.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'queue'>;

/** Lists that are read or wait for a yes at a time. */
const MOST_OPEN = 5;

/** Keeps an uploaded list of members and wakes the worker, which reads it and changes nothing. */
export async function beginMemberImport(
  app: Context,
  { actor, bytes }: { actor: Actor; bytes: Uint8Array<ArrayBuffer> },
): Promise<{ outcome: 'begun'; importId: string } | { outcome: 'too-large' | 'too-many' }> {
  if (bytes.byteLength > MOST_LIST_BYTES) return { outcome: 'too-large' };
  const { organisationId, personId } = actor;
  const importId = app.ids.next();
  const now = app.clock.now();
  const isBegun = await app.database.$transaction(async (transaction) => {
    await ensureChamberProfile(transaction, { organisationId, now });
    const open = await transaction.chamberImport.count({
      where: { organisationId, status: { in: ['reading', 'compared', 'applying'] } },
    });
    if (open >= MOST_OPEN) return false;
    await transaction.chamberImport.create({
      data: {
        id: importId,
        organisationId,
        format: listFormatOf(bytes),
        content: bytes,
        errors: [],
        createdById: personId,
        createdAt: now,
        updatedAt: now,
      },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-list-uploaded',
      subjectType: 'chamber-import',
      subjectId: importId,
      detail: { bytes: bytes.byteLength },
    });
    return true;
  });
  if (!isBegun) return { outcome: 'too-many' };
  await app.queue.wake('chambers.import-members', { organisationId, importId, step: 'read' });
  return { outcome: 'begun', importId };
}

/** The chamber has seen what would happen and wants it; the worker takes the lines over. */
export async function confirmMemberImport(
  app: Context,
  { actor, importId, sendsMail }: { actor: Actor; importId: string; sendsMail: boolean },
): Promise<'begun' | 'not-possible'> {
  const { organisationId } = actor;
  const isBegun = await app.database.$transaction(async (transaction) => {
    const { count } = await transaction.chamberImport.updateMany({
      where: { organisationId, id: importId, status: 'compared' },
      data: { status: 'applying', sendsMail, doneCount: 0, updatedAt: app.clock.now() },
    });
    if (count === 0) return false;
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-list-confirmed',
      subjectType: 'chamber-import',
      subjectId: importId,
      detail: { sendsMail },
    });
    return true;
  });
  if (!isBegun) return 'not-possible';
  await app.queue.wake('chambers.import-members', { organisationId, importId, step: 'apply' });
  return 'begun';
}

/** Throws a list away with everything that was read of it; one that is being taken over is past that. */
export async function dropMemberImport(
  app: Context,
  { actor, importId }: { actor: Actor; importId: string },
): Promise<'dropped' | 'not-possible'> {
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const { count } = await transaction.chamberImport.updateMany({
      where: { organisationId, id: importId, status: { in: ['reading', 'compared', 'refused'] } },
      data: { status: 'dropped', content: null, errors: [], updatedAt: app.clock.now() },
    });
    if (count === 0) return 'not-possible';
    await transaction.chamberImportRow.deleteMany({ where: { importId } });
    return 'dropped';
  });
}
