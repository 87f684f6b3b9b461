import type { StateCode } from '~/domain/catalogue/states';
import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

export interface DeskProfileInput {
  actor: Actor;
  isNationwide: boolean;
  states: readonly StateCode[];
  /** First digits of postal codes. */
  postalPrefixes: readonly string[];
  /** Keys of Kreise, five digits. */
  kreise: readonly string[];
  topics: readonly ServiceTopic[];
  specialities: readonly OccupationGroup[];
  languages: readonly string[];
  capacity: number;
  isPaused: boolean;
  /** Below the answers of those who have none of their own. */
  signature: string;
}

/**
 * Keeps what a desk says of itself; the next question is routed by it. Of two
 * who save at once the second one's page counts: both see the whole profile on it.
 */
export async function saveDeskProfile(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  input: DeskProfileInput,
): Promise<void> {
  const { actor, isNationwide, states, postalPrefixes, topics, specialities, languages } = input;
  const { capacity, isPaused, kreise, signature } = input;
  const { organisationId } = actor;
  const now = app.clock.now();
  const said = {
    topics: [...topics],
    specialities: [...specialities],
    languages: [...languages],
    capacity,
    isPaused,
    signature,
    updatedAt: now,
  };
  await app.database.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId} FOR NO KEY UPDATE`;
    await transaction.deskProfile.upsert({
      where: { organisationId },
      create: { organisationId, ...said, createdAt: now },
      update: { ...said, revision: { increment: 1 } },
    });
    await transaction.deskTerritory.deleteMany({ where: { organisationId } });
    await transaction.deskTerritory.createMany({
      data: [
        ...(isNationwide ? [{ kind: 'nationwide' as const, code: 'DE' }] : []),
        ...states.map((code) => ({ kind: 'state' as const, code })),
        ...kreise.map((code) => ({ kind: 'kreis' as const, code })),
        ...postalPrefixes.map((code) => ({ kind: 'postal_prefix' as const, code })),
      ].map((territory) => ({ organisationId, ...territory })),
      skipDuplicates: true,
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'desk-profile-saved',
      subjectType: 'desk',
      subjectId: organisationId,
      detail: { topics: topics.length, capacity, isPaused },
    });
  });
}
