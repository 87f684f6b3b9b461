import { qualificationFindings } from '../../texts/findings/qualification';
import { answersOf } from '../answers';
import type { Rule } from '../rule';
import { provision } from '../sources';
import { isAssistantWork } from '../work';
import { licence } from './licence';

/**
 * Professional licence in regulated work, on routes for any job. Assistant work needs none: the law of the Länder
 * protects titles there, not the work (own knowledge).
 * Source: § 18 Abs. 2 Nr. 3 AufenthG; valid throughout the encoded time.
 * Covers: occupations below two years' training. Leaves out: single tasks reserved to licensed staff (§ 4 PflBG).
 */
const answer = answersOf('licence', provision('AufenthG', '18', 'Abs. 2 Nr. 3'), qualificationFindings);

export const licenceForWork: Rule = {
  ...licence,
  check: (facts, route) =>
    isAssistantWork(facts) && facts.regulated !== null
      ? answer(facts, 'not-applicable', 'licenceNotNeeded')
      : licence.check(facts, route),
};
