import type { CalendarDate } from '../calendar/calendar-date';
import type { CostItem, Language, Source } from '../plan/contract';
import { childrenItem, feeItem, possibleFeeItems, type FeeId } from '../plan/procedure/fees';
import { FEES } from '../plan/procedure/fee-table';

/** A fee or cost that plans count with. */
export interface FeeView {
  readonly id: string;
  readonly label: string;
  /** The sum, or the least of a range. */
  readonly cents: number;
  /** The most of a range; null for a fixed sum. */
  readonly maxCents: number | null;
  readonly payer: CostItem['payer'];
  /** False for fees that arise only if something happens: no plan's sum holds them. */
  readonly isCounted: boolean;
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

/** Every fee and cost of the plans, in the order of their table. */
export function feeViews(language: Language): readonly FeeView[] {
  const counted = [
    ...(Object.keys(FEES) as FeeId[]).map((id) => feeItem(id, language)),
    childrenItem(1, language),
  ];
  const items = [
    ...counted.map((item) => ({ item, isCounted: true })),
    ...possibleFeeItems(language).map((item) => ({ item, isCounted: false })),
  ];
  return items.map(({ item, isCounted }) => ({
    id: item.id,
    label: item.label,
    cents: item.cents ?? item.minCents ?? 0,
    maxCents: item.maxCents ?? null,
    payer: item.payer,
    isCounted,
    since: SINCE[item.id] ?? null,
    source: item.source,
  }));
}
