/**
 * What the law counts from the days of a procedure, for the days on which its steps really fall: months and years are
 * counted anew from them, because moving a day of law along by so many days would miss by a day or two.
 */
import type { CalendarDate } from '../../calendar';
import type { ProcedureResult } from '../facts';
import { anchorsOf, type AnchorInput, type DayOf } from './anchors';
import { dutiesOf } from './duties';
import type { StepId } from './step-ids';
import { variantOf, type VariantInput } from './variant';

export type LawDays = Pick<ProcedureResult, 'duties' | 'titleValidity' | 'permanentStay'> & {
  /** Days of the steps that hang on a day of law. */
  readonly days: ReadonlyMap<StepId, CalendarDate>;
};

/** @param dayOf day of the first of the steps that the case has; null if it has none of them */
export function lawDays(input: VariantInput & AnchorInput, dayOf: DayOf): LawDays {
  const variant = variantOf(input);
  return {
    ...anchorsOf(input, variant, dayOf),
    duties: dutiesOf(input.facts, variant, dayOf('first-day'), input.language),
  };
}
