import { maskedEmail } from '~/domain/organisations/email-address';
import type { Database } from '~/platform/database.server';

/** An address that takes no mail, named so that one can tell it and not read it. */
export interface SuppressedAddress {
  /** SHA-256 of the address, for forms. */
  key: string;
  masked: string;
  suppressedAt: string;
  reason: string | null;
  softBounces: number;
}

const MOST = 500;

/** Addresses that nothing goes to, the newest first. */
export async function suppressedAddresses(database: Database): Promise<SuppressedAddress[]> {
  const rows = await database.$queryRaw<
    Array<{ key: string; address: string; suppressedAt: Date; reason: string | null; softBounces: number }>
  >`
    SELECT encode(sha256(address::bytea), 'hex') AS key, address, suppressed_at AS "suppressedAt", reason,
           soft_bounces AS "softBounces"
    FROM mail_address WHERE suppressed_at IS NOT NULL
    ORDER BY suppressed_at DESC, address LIMIT ${MOST}`;
  return rows.map(({ address, suppressedAt, ...row }) => ({
    ...row,
    masked: maskedEmail(address),
    suppressedAt: suppressedAt.toISOString(),
  }));
}

/** The address behind such a key; null: there is none, or it takes mail again. */
export async function addressOfKey(database: Database, key: string): Promise<string | null> {
  const [row] = await database.$queryRaw<Array<{ address: string }>>`
    SELECT address FROM mail_address
    WHERE suppressed_at IS NOT NULL AND encode(sha256(address::bytea), 'hex') = ${key}`;
  return row?.address ?? null;
}
