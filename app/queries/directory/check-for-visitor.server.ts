import type { Service } from '~/domain/directory/service';
import type { Database, Transaction } from '~/platform/database.server';
import { secretTokenHash } from '~/platform/secret-token.server';

import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

export interface OpenCheck {
  checkId: string;
  service: Service;
  expiresAt: Date;
}

/**
 * The entry behind the link of a monthly mail. Null for every link that is not good: forged, expired, used, or of an
 * entry that is no longer listed. Nobody learns which of these it is.
 */
export async function openCheck(
  database: Database | Transaction,
  { token, now }: { token: string; now: Date },
): Promise<OpenCheck | null> {
  const check = await database.serviceCheck.findUnique({
    where: { tokenHash: secretTokenHash(token) },
    select: { id: true, expiresAt: true, answer: true, service: { select: SERVICE_COLUMNS } },
  });
  if (check === null || check.answer !== null || check.expiresAt <= now) return null;
  if (check.service.state !== 'listed') return null;
  return { checkId: check.id, service: serviceOfRow(check.service), expiresAt: check.expiresAt };
}
