import { GROUP, type RouteDefinition } from '../route';
import { temporaryProtectionHeld, temporaryProtectionLasts } from '../rules/temporary-protection';
import { forProtection } from '../scopes';
import { LAW_ENCODED_FROM } from '../sources';

/** Temporary protection, § 24 AufenthG: a title held already that allows any employment without consent. */
export const TEMPORARY_PROTECTION: RouteDefinition = {
  id: '24',
  legalBasis: ['§ 24 AufenthG', '§ 31 BeschV', '§ 4a Abs. 1 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.noTitleNeeded,
  standing: 1,
  maxMonths: null,
  priorityCheck: false,
  accelerated: 'no',
  outOfScope: forProtection,
  isConsentRequired: () => false,
  recognition: ({ regulated }) => (regulated === true ? 'licence' : 'none'),
  rules: [temporaryProtectionHeld, temporaryProtectionLasts],
};
