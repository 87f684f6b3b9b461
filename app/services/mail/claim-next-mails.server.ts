import type { OutgoingMail } from '#prisma/generated/client';
import type { AppContext } from '~/platform/context.server';

import { asClaimed, type ClaimedMail } from './claim-mail.server';
import { FURTHEST_AHEAD_MS, type LeaseWatch } from './lease-watch.server';

type ClaimContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;

/** Most organisations and most mails of one organisation in one claim. */
const ORGANISATIONS = 20;
const PER_ORGANISATION = 20;

export interface NextMails {
  mails: ClaimedMail[];
  /** The next claim goes on behind this organisation. Null: the round is over and begins again. */
  after: string | null;
}

/**
 * Takes the next mails for this worker: those whose time has come, a few of each organisation in turn, so that one with fifty
 * thousand does not keep the others waiting, and those whose holder let its lease run out. The same claim as `claimMail`, for many in one statement; what another
 * worker is just taking is left out, so any number of workers may do it at once.
 *
 * @param after where the claim before ended
 */
export async function claimNextMails(
  { database, clock, ids }: ClaimContext,
  {
    limit,
    leaseMs,
    after,
    leases,
  }: { limit: number; leaseMs: number; after: string | null; leases: LeaseWatch },
): Promise<NextMails> {
  const mayTakeOver = leases.mayTakeOver();
  const mayTakeOverAhead = leases.mayTakeOverDatedAhead();
  const now = clock.now();
  const claimToken = ids.next();
  const per = Math.min(limit, PER_ORGANISATION);
  // The organisations are hopped over in the index, never counted: the backlog may be long.
  const rows = await database.$queryRaw<Array<Record<string, unknown>>>`
    WITH RECURSIVE place AS (
      (SELECT organisation_id, 1 AS number FROM outgoing_mail
       WHERE status = 'pending' AND organisation_id > ${after ?? ''}
       ORDER BY organisation_id LIMIT 1)
      UNION ALL
      SELECT (SELECT mail.organisation_id FROM outgoing_mail AS mail
              WHERE mail.status = 'pending' AND mail.organisation_id > place.organisation_id
              ORDER BY mail.organisation_id LIMIT 1), place.number + 1
      FROM place WHERE place.organisation_id IS NOT NULL AND place.number < ${ORGANISATIONS}
    ), due AS (
      SELECT mail.id, mail.rank FROM place CROSS JOIN LATERAL (
        SELECT id, row_number() OVER () AS rank FROM (
          SELECT id FROM outgoing_mail
          WHERE status = 'pending' AND organisation_id = place.organisation_id AND not_before <= ${now}
          ORDER BY not_before, id LIMIT ${per} FOR UPDATE SKIP LOCKED
        ) AS locked
      ) AS mail
      UNION ALL
      SELECT id, row_number() OVER () FROM (
        SELECT id FROM outgoing_mail
        WHERE status = 'pending' AND organisation_id IS NULL AND not_before <= ${now}
        ORDER BY not_before, id LIMIT ${per} FOR UPDATE SKIP LOCKED
      ) AS locked
      UNION ALL
      SELECT id, row_number() OVER () FROM (
        SELECT id FROM outgoing_mail
        WHERE status = 'sending' AND (
          (claimed_until < ${now} AND ${mayTakeOver})
          OR (claimed_until > ${new Date(now.getTime() + leaseMs + FURTHEST_AHEAD_MS)} AND ${mayTakeOverAhead})
        )
        LIMIT ${per} FOR UPDATE SKIP LOCKED
      ) AS locked
    ), taken AS (
      SELECT id FROM due ORDER BY rank, id LIMIT ${limit}
    ), claimed AS (
      UPDATE outgoing_mail
      SET status = 'sending', claim_token = ${claimToken}, attempts = attempts + 1,
          claimed_until = ${new Date(now.getTime() + leaseMs)}
      FROM taken WHERE outgoing_mail.id = taken.id
      RETURNING outgoing_mail.*
    )
    SELECT claimed.*, claimed.status::text AS status,
           (SELECT max(organisation_id) FROM place HAVING count(organisation_id) = ${ORGANISATIONS}) AS round_goes_on_after
    FROM (SELECT 1) AS one LEFT JOIN claimed ON true
    ORDER BY claimed.not_before, claimed.id`;
  const mails = rows.flatMap((row) => (row['id'] === null ? [] : asClaimed(mailOfRow(row), claimToken)));
  const goesOnAfter = rows[0]?.['round_goes_on_after'];
  return { mails, after: typeof goesOnAfter === 'string' ? goesOnAfter : null };
}

/** The columns under the names of the client: they differ in their way of writing only. */
function mailOfRow(row: Readonly<Record<string, unknown>>): OutgoingMail {
  const mail: Record<string, unknown> = {};
  for (const column in row) mail[nameOf(column)] = row[column];
  return mail as unknown as OutgoingMail;
}

const names = new Map<string, string>();

function nameOf(column: string): string {
  const known = names.get(column);
  if (known !== undefined) return known;
  const name = column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  names.set(column, name);
  return name;
}
