import { reasonOfText, type BounceReason } from '~/domain/mail/bounce';
import { normalisedEmail } from '~/domain/organisations/email-address';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

/** A member whom mail does not reach. */
export interface UndeliverableMember {
  membershipId: string;
  name: string;
  /** Day in Germany since when nothing goes there, `YYYY-MM-DD`. */
  since: string;
  reason: BounceReason;
}

/** Members of an organisation whose address takes no mail, the longest first. */
export async function undeliverableMembers(
  database: Database,
  organisationId: string,
): Promise<UndeliverableMember[]> {
  const rows = await database.$queryRaw<
    Array<{ membershipId: string; name: string; suppressedAt: Date; reason: string | null }>
  >`
    SELECT membership.id AS "membershipId", person.name, known.suppressed_at AS "suppressedAt", known.reason
    FROM membership
    JOIN person ON person.id = membership.person_id
    JOIN mail_address AS known ON known.address = lower(person.email) AND known.suppressed_at IS NOT NULL
    WHERE membership.organisation_id = ${organisationId}
    ORDER BY known.suppressed_at, membership.id`;
  return rows.map(({ suppressedAt, reason, ...row }) => ({
    ...row,
    since: germanDate(suppressedAt),
    reason: reasonOfText(reason),
  }));
}

/** Since when and why mail does not reach an address; null: nothing is known against it. */
export async function suppressionOf(
  database: Database,
  email: string,
): Promise<{ since: string; reason: BounceReason } | null> {
  const row = await database.mailAddress.findUnique({
    where: { address: normalisedEmail(email) },
    select: { suppressedAt: true, reason: true },
  });
  if (row === null || row.suppressedAt === null) return null;
  return { since: germanDate(row.suppressedAt), reason: reasonOfText(row.reason) };
}
