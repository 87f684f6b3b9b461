import { GROUP, type RouteDefinition } from '../route';
import { academicQualification } from '../rules/academic-qualification';
import { comparableDegree } from '../rules/comparable-degree';
import { hostingAgreement } from '../rules/hosting-agreement';
import { minimumWage } from '../rules/minimum-wage';
import { placeOfApplication } from '../rules/place-of-application';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { researchProtection } from '../rules/research-protection';
import { specialDistinction } from '../rules/special-distinction';
import { demandOr } from '../recognition-demand';
import { forResearch } from '../scopes';
import { LAW_ENCODED_FROM } from '../sources';

/** Titles for research posts. */

/** Research with a hosting agreement, § 18d AufenthG: no agency consent. Whether § 81a is open differs: ask. */
export const RESEARCH: RouteDefinition = {
  id: '18d',
  legalBasis: ['§ 18d AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.madeForPosition,
  standing: 2,
  maxMonths: null,
  priorityCheck: false,
  accelerated: 'ask-authority',
  outOfScope: forResearch,
  isConsentRequired: () => false,
  recognition: () => 'none',
  rules: [hostingAgreement, researchProtection, placeOfApplication, minimumWage],
};

/** Settlement permit for the highly qualified, § 18c Abs. 3 AufenthG: a special case by discretion. */
export const HIGHLY_QUALIFIED: RouteDefinition = {
  id: '18c-3',
  legalBasis: ['§ 18c Abs. 3 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.besideThePosition,
  standing: 5,
  maxMonths: null,
  priorityCheck: false,
  accelerated: 'yes',
  outOfScope: forResearch,
  isConsentRequired: () => false,
  recognition: demandOr('comparability'),
  rules: [academicQualification, comparableDegree, specialDistinction, placeWithoutClaim, minimumWage],
};
