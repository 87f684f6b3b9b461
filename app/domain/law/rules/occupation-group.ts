import { blueCardFindings, groupFindings } from '../../texts/findings/blue-card';
import { IT_GROUPS_OVER_TIME, SHORTAGE_GROUPS_OVER_TIME } from '../parameters/occupation-groups';
import { valueOn, type Parameter } from '../parameters/parameter';
import type { Measured } from '../../plan/contract/plan';
import { code, finding, say, type Rule } from '../rule';
import { sourceOf } from '../sources';

/**
 * The job belongs to one of the ISCO-08 groups that the Blue Card names, matched by prefix.
 * Source: § 18g Abs. 1 S. 2 Nr. 1 (shortage) and Abs. 2 (IT) AufenthG, since 2023-11-18.
 * Leaves out: disputes on the coding of the single job; the code comes from the catalogue or the request.
 */
function groupRule(id: string, groups: Parameter<readonly string[]>, words: 'shortage' | 'it'): Rule {
  return {
    id,
    kind: 'condition',
    check(facts) {
      const answer = valueOn(groups, facts.applicationDate, facts.asOf);
      if (answer.status === 'missing') return null;
      const { value, citation, url, confidence } = answer.entry;
      const expected: Measured = { value: [...value], unit: 'code' };
      const base = { source: sourceOf(citation, url, confidence, groups.checkedOn), expected };
      const isco = facts.isco08;
      if (isco === null) {
        return finding(id, {
          ...base,
          result: 'missing',
          text: say(blueCardFindings.occupationMissing, facts.language),
          missingPaths: ['position.isco08'],
        });
      }
      const group = value.find((prefix) => isco.startsWith(prefix));
      const text = groupFindings[`${words}${group === undefined ? 'Not' : 'Met'}`][facts.language]({
        code: isco,
        group: group ?? '',
      });
      return finding(id, {
        ...base,
        result: group === undefined ? 'not-met' : 'met',
        text,
        actual: code(isco),
      });
    },
  };
}

export const shortageOccupation = groupRule('shortage-occupation', SHORTAGE_GROUPS_OVER_TIME, 'shortage');
export const itOccupation = groupRule('it-occupation', IT_GROUPS_OVER_TIME, 'it');
