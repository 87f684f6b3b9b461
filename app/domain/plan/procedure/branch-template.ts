/** What may turn out differently: at which step, what falls away, what comes instead, and in which cases. */
import type { Actor, Phase } from '../contract';
import type { Facts } from '../facts';
import type { StepId } from './step-ids';
import type { BranchId } from './texts/branches';
import { TRACK_TRAITS, type Track } from './tracks';
import { isVisaFreeForWork, type Variant } from './variant';

export interface BranchTemplate {
  readonly id: BranchId;
  readonly atStep: StepId;
  readonly removes: readonly StepId[];
  readonly adds: readonly { readonly id: string; readonly actor: Actor; readonly phase: Phase }[];
  readonly legalBasis: readonly string[];
  readonly applies: (facts: Facts, variant: Variant) => boolean;
}

export type Condition = BranchTemplate['applies'];

export const always: Condition = () => true;
export const isAccelerated: Condition = (_facts, variant) => variant.kind === 'accelerated';
export const isNotAccelerated: Condition = (facts, variant) => !isAccelerated(facts, variant);
/** § 81a is not planned, but it is open or may be asked for. */
export const mayAskForAcceleration: Condition = (_facts, variant) =>
  variant.kind === 'ordinary' && variant.accelerated === 'ask-authority';
export function isTrack(...tracks: readonly Track[]): Condition {
  return (_facts, variant) => tracks.includes(variant.track);
}
export const isNurse: Condition = (facts) => facts.occupation.authorityGroup === 'pflegefachkraft';
export const isDoctor: Condition = (facts) => facts.occupation.authorityGroup === 'arzt';
export const isBridge: Condition = (_facts, variant) => TRACK_TRAITS[variant.track].isBridge;
/** The family is there but the title is too short for it to follow. */
export const familyWaits: Condition = (facts, variant) =>
  !TRACK_TRAITS[variant.track].familyFollows &&
  (facts.family.spouse === true || (facts.family.children ?? []).length > 0);

/** May enter without a visa for work (§ 41 Abs. 1 AufenthV). */
export const entersWithoutVisa: Condition = (facts) => isVisaFreeForWork(facts);
