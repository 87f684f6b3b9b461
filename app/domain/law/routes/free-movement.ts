import { GROUP, type RouteDefinition } from '../route';
import { freeMovement } from '../rules/citizenship';
import { LAW_ENCODED_FROM } from '../sources';

/** Free movement of EU, EEA and Swiss citizens: no title, no consent, work at once. §§ 1, 2, 12 FreizügG/EU. */
export const FREE_MOVEMENT: RouteDefinition = {
  id: 'free-movement',
  legalBasis: ['§ 2 FreizügG/EU', '§ 12 FreizügG/EU', 'Freizügigkeitsabkommen EU-Schweiz'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.noTitleNeeded,
  standing: 4,
  maxMonths: null,
  priorityCheck: false,
  accelerated: 'no',
  isConsentRequired: () => false,
  recognition: (facts) => (facts.regulated === true ? 'licence' : 'none'),
  rules: [freeMovement],
};
