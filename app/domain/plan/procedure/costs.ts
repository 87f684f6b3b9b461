/** What the case costs, by payer, and which subsidies may help. Later fees (extension, settlement) stand at their steps. */
import { ageOn, type CalendarDate } from '../../calendar';
import type { Occupation } from '../../catalogue/occupation';
import type { Directory } from '../../directory/directory';
import type { Authority, CostItem, Costs, Language } from '../contract';
import type { Facts } from '../facts';
import { childrenItem, feeItem, type FeeId } from './fees';
import { fundingOf, type FundingDays } from './funding';
import type { PreparedGraph } from './prepared-graph';
import type { Variant } from './variant';

/** The fee of the body that decides on recognition. */
function recognitionFee(authority: Authority | null, occupation: Occupation, isAccelerated: boolean): FeeId {
  if (occupation.authorityGroup === 'arzt') return 'fee-recognition-doctor';
  switch (authority?.type) {
    case 'ihk-fosa':
      return isAccelerated ? 'fee-recognition-fosa-accelerated' : 'fee-recognition-fosa';
    case 'ihk':
      // Hannover and Braunschweig ask 300 euros, the Bergische stays in the usual frame.
      return authority.serviceId === 'ihk-bergische' ? 'fee-recognition-chamber' : 'fee-recognition-ihk-300';
    case 'hwk':
    case 'agriculture':
      return 'fee-recognition-chamber';
    case 'professional-chamber':
      return authority.name.startsWith('Ärztekammer Westfalen-Lippe')
        ? 'fee-recognition-mfa-westfalen-lippe'
        : 'fee-recognition-chamber';
    case 'land-authority':
    case 'other':
    default:
      return 'fee-recognition-land';
  }
}

function recognitionFeeOf(input: CostsInput, stepId: string): FeeId {
  const { facts, variant } = input;
  const isLater = stepId === 'later-recognition-apply';
  return recognitionFee(
    isLater ? input.laterRecognitionAuthority : input.recognitionAuthority,
    isLater ? (facts.targetOccupation ?? facts.occupation) : facts.occupation,
    variant.kind === 'accelerated' && !isLater,
  );
}

const LATER_FEES: ReadonlySet<FeeId> = new Set<FeeId>(['fee-extension', 'fee-settlement']);
/** Recognition before the title, or after the journey. */
const RECOGNITION_STEPS: ReadonlySet<string> = new Set(['recognition-apply', 'later-recognition-apply']);
const MAJORITY = 18;

function minorsOn(children: readonly CalendarDate[] | undefined, day: CalendarDate): number {
  return (children ?? []).filter((born) => ageOn(born, day) < MAJORITY).length;
}

function familyItems(facts: Facts, variant: Variant, day: CalendarDate, language: Language): CostItem[] {
  const items: CostItem[] = [];
  const comesAlong =
    variant.kind === 'accelerated' || variant.kind === 'ordinary' || variant.kind === 'visa-free';
  if (!comesAlong) return items;
  if (variant.spouse) items.push(feeItem('fee-spouse', language));
  const minors = variant.children ? minorsOn(facts.family.children, day) : 0;
  if (minors > 0) items.push(childrenItem(minors, language));
  return items;
}

function totalsOf(items: readonly CostItem[]): Costs['totals'] {
  const totals = new Map<
    CostItem['payer'],
    { payer: CostItem['payer']; minCents: number; maxCents: number }
  >();
  for (const item of items) {
    const total = totals.get(item.payer) ?? { payer: item.payer, minCents: 0, maxCents: 0 };
    total.minCents += item.cents ?? item.minCents ?? 0;
    total.maxCents += item.cents ?? item.maxCents ?? 0;
    totals.set(item.payer, total);
  }
  return [...totals.values()];
}

export interface CostsInput {
  readonly facts: Facts;
  readonly variant: Variant;
  readonly graph: PreparedGraph;
  readonly recognitionAuthority: Authority | null;
  readonly laterRecognitionAuthority: Authority | null;
  /** Day of the visa application: the children's age counts then. */
  readonly applicationDay: CalendarDate;
  readonly directory: Directory;
  readonly fundingDays: FundingDays;
  readonly language: Language;
}

export interface CostsResult {
  readonly costs: Costs;
  /** Fees of each step of the graph, by position. */
  readonly feesOfStep: readonly CostItem[][];
}

/** All costs of the case. A procedure that already runs is not paid again. */
export function costsOf(input: CostsInput): CostsResult {
  const { facts, variant, graph, language } = input;
  const items: CostItem[] = [];
  const seen = new Set<string>();
  const put = (item: CostItem): void => {
    if (seen.has(item.id)) return;
    seen.add(item.id);
    items.push(item);
  };
  const feesOfStep = graph.nodes.map(({ template }) => {
    const fees = template.fees.map((id) => feeItem(id, language));
    if (RECOGNITION_STEPS.has(template.id))
      fees.push(feeItem(recognitionFeeOf(input, template.id), language));
    if (template.id === 'family-visas')
      fees.push(...familyItems(facts, variant, input.applicationDay, language));
    for (const fee of fees) if (!LATER_FEES.has(fee.id as FeeId)) put(fee);
    return fees;
  });
  return {
    costs: {
      items,
      totals: totalsOf(items),
      funding: fundingOf(input.directory, facts, variant, input.fundingDays, language),
    },
    feesOfStep,
  };
}
