import type { RouteDefinition } from '../route';
import { BLUE_CARD_IT, BLUE_CARD_NEW_ENTRANT, BLUE_CARD_REGULAR, BLUE_CARD_SHORTAGE } from './blue-card';
import { FREE_MOVEMENT } from './free-movement';
import { SKILLED_ACADEMIC } from './skilled-academic';
import { SKILLED_VOCATIONAL } from './skilled-vocational';

/** Every route whose law is encoded. The other ids of the contract answer "not yet covered". */
export const COVERED_ROUTES: readonly RouteDefinition[] = [
  FREE_MOVEMENT,
  SKILLED_VOCATIONAL,
  SKILLED_ACADEMIC,
  BLUE_CARD_REGULAR,
  BLUE_CARD_SHORTAGE,
  BLUE_CARD_NEW_ENTRANT,
  BLUE_CARD_IT,
];
