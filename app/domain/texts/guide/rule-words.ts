import type { RouteId } from '../../plan/contract/vocabulary';
import type { Bilingual } from '../bilingual';

import { bridgeRules } from './rules/bridge';
import { generalRules } from './rules/general';
import { moneyRules } from './rules/money';
import { qualificationRules } from './rules/qualification';
import { trainingAndSearchRules } from './rules/training-and-search';
import { workRules } from './rules/work';

/** A condition in plain words: what its file's opening comment says to developers, said to everybody. */
export interface RuleWords {
  /** What must be. */
  readonly demand: Bilingual;
  /** What Lotsenwerk looks at. */
  readonly covers: Bilingual;
  /** What Lotsenwerk does not check; null where nothing is left out. */
  readonly leavesOut: Bilingual | null;
  /** Names of the parameters that hold the amounts or lists of the rule. */
  readonly parameters?: readonly string[];
  /** The same, where the rule looks at other values on other routes. */
  readonly parametersOf?: Readonly<Partial<Record<RouteId, readonly string[]>>>;
}

/** By the rule's id. A rule without words fails `tests/unit/guide/words.test.ts`. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  ...generalRules,
  ...qualificationRules,
  ...moneyRules,
  ...bridgeRules,
  ...trainingAndSearchRules,
  ...workRules,
};
