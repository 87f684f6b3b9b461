import { timingSafeEqual } from 'node:crypto';

import { takeFromLimit } from '~/auth/rate-limit.server';
import { CODE_ATTEMPTS, DEVICE_DAYS } from '~/domain/candidate/limits';
import { newSecretToken } from '~/platform/secret-token.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';

import type { CandidateContext, OpenLink } from './candidate-context.server';
import { codeHash } from './send-code.server';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Entries of codes for one link, over all codes that were sent. */
const ENTRIES_PER_HOUR = { windowSeconds: 60 * 60, max: 15 };

export type OpenLinkOutcome =
  /** `token` belongs into the cookie of this device. */
  { outcome: 'opened'; token: string } | { outcome: 'wrong' } | { outcome: 'too-many' };

/** Takes a code and signs the device in. A code opens once; after five wrong entries it is void. */
export async function openCandidateLink(
  app: CandidateContext,
  link: OpenLink,
  code: string,
): Promise<OpenLinkOutcome> {
  const { id: accessId, organisationId, caseId } = link;
  const { allowed } = await takeFromLimit(app, `candidate-entry:${accessId}`, ENTRIES_PER_HOUR);
  if (!allowed) return { outcome: 'too-many' };
  const now = app.clock.now();
  // Counted before it is compared, so that guesses at the same moment count too.
  const [counted] = await app.database.candidateCode.updateManyAndReturn({
    where: { organisationId, accessId, expiresAt: { gt: now }, attempts: { lt: CODE_ATTEMPTS } },
    data: { attempts: { increment: 1 } },
    select: { id: true, codeHash: true },
  });
  const given = Buffer.from(codeHash(app.environment, accessId, code));
  if (counted === undefined || !timingSafeEqual(given, Buffer.from(counted.codeHash)))
    return { outcome: 'wrong' };
  const { token, tokenHash } = newSecretToken();
  const isOpened = await app.database.$transaction(async (transaction) => {
    // Whoever deletes the code has used it: the same code at the same moment opens one device.
    const used = await transaction.candidateCode.deleteMany({ where: { organisationId, id: counted.id } });
    if (used.count === 0) return false;
    await transaction.candidateSession.create({
      data: {
        id: app.ids.next(),
        organisationId,
        accessId,
        tokenHash,
        createdAt: now,
        lastUsedAt: now,
        expiresAt: new Date(now.getTime() + DEVICE_DAYS * DAY_MS),
      },
    });
    await transaction.candidateAccess.updateMany({
      where: { organisationId, id: accessId },
      data: { lastSeenAt: now },
    });
    await transaction.candidateAccess.updateMany({
      where: { organisationId, id: accessId, firstOpenedAt: null },
      data: { firstOpenedAt: now },
    });
    await recordCaseEvent(transaction, app, {
      actor: { organisationId, personId: null },
      caseId,
      kind: 'candidate-opened',
    });
    return true;
  });
  return isOpened ? { outcome: 'opened', token } : { outcome: 'wrong' };
}
