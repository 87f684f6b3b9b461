import { secretTokenHash } from '~/platform/secret-token.server';
import type { Database } from '~/platform/database.server';

export interface CandidateLink {
  id: string;
  organisationId: string;
  caseId: string;
  email: string;
  addressee: string;
  language: string;
  createdById: string;
  createdAt: Date;
  expiresAt: Date;
  firstOpenedAt: Date | null;
}

/**
 * The link behind a token, if it is open now. Forged, expired, ended and replaced ones all answer null, so that nobody
 * learns which of them it was.
 */
export async function candidateLink(
  database: Database,
  { token, now }: { token: string; now: Date },
): Promise<CandidateLink | null> {
  return database.candidateAccess.findFirst({
    where: { tokenHash: secretTokenHash(token), endedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      organisationId: true,
      caseId: true,
      email: true,
      addressee: true,
      language: true,
      createdById: true,
      createdAt: true,
      expiresAt: true,
      firstOpenedAt: true,
    },
  });
}
