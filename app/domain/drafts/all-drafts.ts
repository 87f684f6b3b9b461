/** The drafts of a case: which there are, which of them the plan needs, and how each is made. */
import type { StepPlan } from '../plan/contract';
import { coveringLetter } from './covering-letter';
import { DRAFT_IDS, type DraftDocument, type DraftId } from './draft';
import type { DraftFacts } from './draft-facts';
import { earlyEndReport } from './early-end-report';
import { employmentDataSheet } from './employment-data-sheet';
import { faireIntegrationNotice } from './faire-integration-notice';
import { onboardingPlan } from './onboarding-plan';
import { powerOfAttorney } from './power-of-attorney';

const MAKERS: Readonly<Record<DraftId, (facts: DraftFacts) => DraftDocument | null>> = {
  'power-of-attorney': powerOfAttorney,
  'covering-letter': coveringLetter,
  'employment-data-sheet': employmentDataSheet,
  'faire-integration-notice': faireIntegrationNotice,
  'onboarding-plan': onboardingPlan,
  'early-end-report': earlyEndReport,
};

/** The draft with the facts in it; null where it must not be made yet (no office may be named). */
export function makeDraft(id: DraftId, facts: DraftFacts): DraftDocument | null {
  return MAKERS[id](facts);
}

/** `needed`: a step of the plan uses it. `at-hand`: on an event only. `not-needed`: this plan has no use for it. */
export type DraftNeed = 'needed' | 'at-hand' | 'not-needed';

export function draftNeed(id: DraftId, plan: StepPlan): DraftNeed {
  const hasStep = (key: string) => plan.steps.some((step) => step.id === key);
  const hasPaper = (key: string) => plan.documents.some((paper) => paper.id === key);
  switch (id) {
    case 'power-of-attorney':
      return hasStep('power-of-attorney') || hasPaper('power-of-attorney') ? 'needed' : 'not-needed';
    case 'covering-letter':
      return hasStep('agreement') ? 'needed' : 'not-needed';
    case 'employment-data-sheet':
      return hasPaper('employment-declaration') ? 'needed' : 'not-needed';
    case 'faire-integration-notice':
      return hasStep('faire-integration-notice') ? 'needed' : 'not-needed';
    case 'onboarding-plan':
      return 'needed';
    case 'early-end-report':
      return plan.titleNeeded ? 'at-hand' : 'not-needed';
  }
}

export function isDraftId(value: string): value is DraftId {
  return (DRAFT_IDS as readonly string[]).includes(value);
}
