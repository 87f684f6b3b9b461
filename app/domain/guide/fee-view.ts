import type { CalendarDate } from '../calendar/calendar-date';
import { formatCents } from '../money';
import type { CostItem, Language, Source } from '../plan/contract';
import { childrenItem, feeItem, type FeeId } from '../plan/procedure/fees';
import { FEES } from '../plan/procedure/fee-table';

/** A fee or cost that plans count with. */
export interface FeeView {
  readonly id: string;
  readonly label: string;
  /** As a sum or a range of sums. */
  readonly amount: string;
  readonly payer: CostItem['payer'];
  /** First day from which this amount is known to hold; null: read on the day the source names, no history known. */
  readonly since: CalendarDate | null;
  readonly source: Source;
}

/** Fees of the AufenthV whose history was read: § 81a since it exists, the others unchanged from 2023 on. */
const SINCE: Readonly<Record<string, CalendarDate>> = {
  'fee-81a': '2020-03-01',
  'fee-visa': '2023-01-01',
  'fee-permit': '2023-01-01',
};

function amountOf({ cents, minCents, maxCents }: CostItem, language: Language): string {
  if (cents !== undefined) return formatCents(cents, language);
  return `${formatCents(minCents ?? 0, language)} – ${formatCents(maxCents ?? 0, language)}`;
}

/** Every fee and cost of the plans, in the order of their table. */
export function feeViews(language: Language): readonly FeeView[] {
  const items = [
    ...(Object.keys(FEES) as FeeId[]).map((id) => feeItem(id, language)),
    childrenItem(1, language),
  ];
  return items.map((item) => ({
    id: item.id,
    label: item.label,
    amount: amountOf(item, language),
    payer: item.payer,
    since: SINCE[item.id] ?? null,
    source: item.source,
  }));
}
