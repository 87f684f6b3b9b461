import { reasonOfText, type BounceReason } from '~/domain/mail/bounce';
import { normalisedEmail } from '~/domain/organisations/email-address';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

export interface MemberAddress {
  name: string;
  email: string;
  /** Null: mail goes there. */
  suppressed: { since: string; reason: BounceReason } | null;
}

/** The address of a member and whether mail reaches it; null for a membership of another organisation. */
export async function memberAddress(
  database: Database,
  { organisationId, membershipId }: { organisationId: string; membershipId: string },
): Promise<MemberAddress | null> {
  const membership = await database.membership.findFirst({
    where: { id: membershipId, organisationId },
    select: { person: { select: { name: true, email: true } } },
  });
  if (membership === null) return null;
  const { name, email } = membership.person;
  const known = await database.mailAddress.findUnique({
    where: { address: normalisedEmail(email) },
    select: { suppressedAt: true, reason: true },
  });
  const suppressedAt = known?.suppressedAt ?? null;
  return {
    name,
    email,
    suppressed:
      suppressedAt === null
        ? null
        : { since: germanDate(suppressedAt), reason: reasonOfText(known?.reason ?? null) },
  };
}
