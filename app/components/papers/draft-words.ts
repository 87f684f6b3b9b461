import type { DraftId } from '~/domain/drafts/draft';

/** Where the texts of a draft stand in the area `drafts`. */
export const DRAFT_KEYS = {
  'power-of-attorney': 'powerOfAttorney',
  'covering-letter': 'coveringLetter',
  'employment-data-sheet': 'employmentDataSheet',
  'faire-integration-notice': 'faireIntegrationNotice',
  'onboarding-plan': 'onboardingPlan',
  'early-end-report': 'earlyEndReport',
} as const satisfies Record<DraftId, string>;

export const NEED_KEYS = { needed: 'needed', 'at-hand': 'atHand', 'not-needed': 'notNeeded' } as const;
