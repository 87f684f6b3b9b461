import type { CalendarDate } from '~/domain/calendar';
import type { RetentionRule } from '~/domain/retention/deletion-day';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

/** What a case consists of, kind to count. */
export type CaseCounts = Record<'facts' | 'plans' | 'steps' | 'events' | 'comments' | 'reminders', number>;

export interface ReceiptInput {
  organisationId: string;
  rule: RetentionRule;
  /** Short code that the page has words for. */
  reason: string;
  caseNumber: number;
  counts: CaseCounts;
  since: CalendarDate;
  /** Null: the schedule. */
  actorId: string | null;
}

/** Counts what goes with the case, before it goes. */
export async function countCaseContent(
  transaction: Transaction,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<CaseCounts> {
  const [row] = await transaction.$queryRaw<[CaseCounts]>`
    SELECT
      (SELECT count(*)::int FROM case_request WHERE organisation_id = ${organisationId} AND case_id = ${caseId}) AS facts,
      (SELECT count(*)::int FROM case_plan WHERE organisation_id = ${organisationId} AND case_id = ${caseId}) AS plans,
      (SELECT count(*)::int FROM case_step WHERE organisation_id = ${organisationId} AND case_id = ${caseId}) AS steps,
      (SELECT count(*)::int FROM case_event WHERE organisation_id = ${organisationId} AND case_id = ${caseId}) AS events,
      (SELECT count(*)::int FROM case_comment WHERE organisation_id = ${organisationId} AND case_id = ${caseId}) AS comments,
      (SELECT count(*)::int FROM reminder WHERE organisation_id = ${organisationId} AND case_id = ${caseId}) AS reminders`;
  return row;
}

/** Writes the proof of a deletion, in the transaction of the deletion itself. It names nobody whose data it was. */
export async function writeReceipt(
  transaction: Transaction,
  context: Pick<AppContext, 'clock' | 'ids'>,
  { since, ...input }: ReceiptInput,
): Promise<void> {
  await transaction.deletionReceipt.create({
    data: { id: context.ids.next(), ...input, since: new Date(since), at: context.clock.now() },
  });
}
