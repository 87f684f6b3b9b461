/** All words of the procedure, by step id. A step without words does not compile. */
import type { StepId } from '../step-ids';
import { ARRIVAL_WORDS, COUNSEL_WORDS } from './steps-arrival';
import { BRIDGE_WORDS } from './steps-bridge';
import { CONSENT_WORDS } from './steps-consent';
import { PREPARE_WORDS, type StepWords } from './steps-prepare';
import { ROUTE_STEP_WORDS } from './steps-routes';

export const STEP_WORDS: Readonly<Record<StepId, StepWords>> = {
  ...PREPARE_WORDS,
  ...CONSENT_WORDS,
  ...ARRIVAL_WORDS,
  ...COUNSEL_WORDS,
  ...ROUTE_STEP_WORDS,
  ...BRIDGE_WORDS,
};

export { DOCUMENT_WORDS } from './documents';
export type { StepWords } from './steps-prepare';
