/** Fees as cost items in the language of the plan. */
import { sourceOf } from '../../law/sources';
import type { CostItem, Language } from '../contract';
import { AUFENTHV, FEES, POSSIBLE_FEES, type Fee, type FeeId } from './fee-table';

export type { FeeId } from './fee-table';

function itemOf(id: string, fee: Fee, language: Language): CostItem {
  return {
    id,
    label: fee.label[language],
    ...fee.amount,
    payer: fee.payer,
    legalBasis: fee.legalBasis,
    source: sourceOf(fee.legalBasis, fee.url, fee.mark),
  };
}

function allItems(language: Language): ReadonlyMap<FeeId, CostItem> {
  return new Map((Object.keys(FEES) as FeeId[]).map((id) => [id, itemOf(id, FEES[id], language)]));
}

const ITEMS: Readonly<Record<Language, ReadonlyMap<FeeId, CostItem>>> = {
  de: allItems('de'),
  en: allItems('en'),
};

/** The fee as a cost item in the language. */
export function feeItem(id: FeeId, language: Language): CostItem {
  return ITEMS[language].get(id) ?? itemOf(id, FEES[id], language);
}

/** Fees that arise only if something happens, in the language; in no plan's sum. */
export function possibleFeeItems(language: Language): readonly CostItem[] {
  return Object.entries(POSSIBLE_FEES).map(([id, fee]) => itemOf(id, fee, language));
}

/** Half the fees of visa and permit for each minor child (§ 50 Abs. 1 AufenthV). */
export function childrenItem(count: number, language: Language): CostItem {
  return {
    id: 'fee-children',
    label:
      language === 'de'
        ? `Visum und Aufenthaltserlaubnis für ${count} Kind${count === 1 ? '' : 'er'} (halbe Gebühr)`
        : `Visa and residence permit of ${count} ${count === 1 ? 'child' : 'children'} (half the fee)`,
    cents: count * 87_50,
    payer: 'candidate',
    legalBasis: '§ 50 Abs. 1 AufenthV',
    source: sourceOf('§ 50 Abs. 1 AufenthV', `${AUFENTHV}/__50.html`, 'A'),
  };
}
