import type { RouteDefinition } from '../route';
import { BEST_FRIENDS, SHORT_QUOTA, WESTERN_BALKANS } from './any-job';
import { BLUE_CARD_IT, BLUE_CARD_NEW_ENTRANT, BLUE_CARD_REGULAR, BLUE_CARD_SHORTAGE } from './blue-card';
import { CARE_ASSISTANT, DRIVER, DRIVER_TRAINING, SPECIALIST } from './by-position';
import { EXPERIENCE, ICT_EXPERIENCE } from './experience';
import { FREE_MOVEMENT } from './free-movement';
import { EXAM, MEASURE, PARTNERSHIP, PLACEMENT, SKILLS_ANALYSIS } from './recognition-bridges';
import { HIGHLY_QUALIFIED, RESEARCH } from './research';
import { OPPORTUNITY_CARD, TRAINING_SEARCH } from './search';
import { SKILLED_ACADEMIC } from './skilled-academic';
import { SKILLED_VOCATIONAL } from './skilled-vocational';
import { TEMPORARY_PROTECTION } from './temporary-protection';
import { COMPANY_TRAINING, SCHOOL_TRAINING } from './training';

/** Every route of the contract, in its order (a test compares it with `ROUTE_IDS`). */
export const COVERED_ROUTES: readonly RouteDefinition[] = [
  FREE_MOVEMENT,
  COMPANY_TRAINING,
  SCHOOL_TRAINING,
  MEASURE,
  PARTNERSHIP,
  PLACEMENT,
  EXAM,
  SKILLS_ANALYSIS,
  TRAINING_SEARCH,
  SKILLED_VOCATIONAL,
  SKILLED_ACADEMIC,
  HIGHLY_QUALIFIED,
  RESEARCH,
  BLUE_CARD_REGULAR,
  BLUE_CARD_SHORTAGE,
  BLUE_CARD_NEW_ENTRANT,
  BLUE_CARD_IT,
  SPECIALIST,
  CARE_ASSISTANT,
  DRIVER,
  DRIVER_TRAINING,
  BEST_FRIENDS,
  WESTERN_BALKANS,
  SHORT_QUOTA,
  EXPERIENCE,
  ICT_EXPERIENCE,
  OPPORTUNITY_CARD,
  TEMPORARY_PROTECTION,
];

// Plans hold these lists: nobody may change them, and what is written of them can be kept.
for (const { legalBasis } of COVERED_ROUTES) Object.freeze(legalBasis);
