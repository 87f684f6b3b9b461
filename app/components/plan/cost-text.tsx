import type { CostItem } from '~/domain/plan/contract';
import { Money, MoneyRange } from '../values';

/** One sum, or its range where it is not fixed. */
export function CostText({ item }: { item: Pick<CostItem, 'cents' | 'minCents' | 'maxCents'> }) {
  if (item.cents !== undefined) return <Money cents={item.cents} />;
  if (item.minCents === undefined || item.maxCents === undefined) return <>–</>;
  return <MoneyRange minCents={item.minCents} maxCents={item.maxCents} />;
}
