import type { Fraction } from '../../money';
import type { Parameter } from './parameter';
import {
  AGE_RULE_SHARE,
  BLUE_CARD_REDUCED_SHARE,
  BLUE_CARD_REGULAR_SHARE,
  EXPERIENCE_SHARE,
  ICT_EXPERIENCE_SHARE,
} from './salary-shares';

/** The share of the contribution ceiling behind each rule that compares a salary, by the id of the rule. */
export const SHARES_OF_RULE: Readonly<Record<string, Parameter<Fraction>>> = {
  'age-45': AGE_RULE_SHARE,
  'age-45-at-start': AGE_RULE_SHARE,
  'blue-card-salary-regular': BLUE_CARD_REGULAR_SHARE,
  'blue-card-salary-reduced': BLUE_CARD_REDUCED_SHARE,
  'experience-salary': EXPERIENCE_SHARE,
  'ict-experience-salary': ICT_EXPERIENCE_SHARE,
};
