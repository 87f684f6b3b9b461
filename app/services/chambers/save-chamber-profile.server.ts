import { kindOfEntry, type ChamberKind } from '~/domain/chambers/chamber-kind';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { ChamberContext } from './chamber-context.server';
import { ensureChamberProfile } from './chamber-profile-row.server';

export interface ChamberProfileInput {
  actor: Actor;
  /** The revision that the page showed. */
  revision: number;
  name: string;
  /** Entry of the directory; null: another chamber. */
  chamberId: string | null;
  /** `#rrggbb` on which text can stand; null: the product's. */
  colour: string | null;
  startTextDe: string;
  startTextEn: string;
  senderName: string;
  isOpen: boolean;
}

export type SaveChamberProfileOutcome = 'saved' | 'changed-meanwhile' | 'unknown-chamber' | 'chamber-taken';

/** Saves what a chamber says of itself. One entry of the directory belongs to one organisation at most. */
export async function saveChamberProfile(
  app: ChamberContext,
  { actor, revision, name, ...said }: ChamberProfileInput,
): Promise<SaveChamberProfileOutcome> {
  const { organisationId } = actor;
  const entry = said.chamberId === null ? null : bundledDirectory.chamberById.get(said.chamberId);
  if (entry === undefined) return 'unknown-chamber';
  const chamberKind: ChamberKind = entry === null ? 'other' : kindOfEntry(entry);
  const now = app.clock.now();
  return app.database.$transaction(async (transaction) => {
    await ensureChamberProfile(transaction, { organisationId, now });
    if (said.chamberId !== null) {
      // One after the other for each entry, so that two organisations cannot both find it free.
      await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`chamber:${said.chamberId}`}, 0))::text`;
      const others = await transaction.chamberProfile.count({
        where: { chamberId: said.chamberId, organisationId: { not: organisationId } },
      });
      if (others > 0) return 'chamber-taken';
    }
    const { count } = await transaction.chamberProfile.updateMany({
      where: { organisationId, revision },
      data: { ...said, chamberKind, revision: revision + 1, updatedAt: now },
    });
    if (count === 0) return 'changed-meanwhile';
    await transaction.organisation.updateMany({
      where: { id: organisationId, kind: 'chamber' },
      data: { name },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-profile-saved',
      subjectType: 'chamber',
      subjectId: organisationId,
      detail: { revision: revision + 1, isOpen: said.isOpen },
    });
    return 'saved';
  });
}
