import { blueCardFindings, groupFindings } from '../../texts/findings/blue-card';
import { IT_GROUPS_OVER_TIME, SHORTAGE_GROUPS_OVER_TIME } from '../parameters/occupation-groups';
import { valueOn, type Parameter, type ParameterValue } from '../parameters/parameter';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Measured } from '../../plan/contract/plan';
import type { Source } from '../../plan/contract/primitives';
import { code, finding, say, type Rule } from '../rule';
import { sourceOf } from '../sources';

/**
 * The job belongs to one of the ISCO-08 groups that the Blue Card names, matched by prefix.
 * Source: § 18g Abs. 1 S. 2 Nr. 1 (shortage) and Abs. 2 (IT) AufenthG, since 2023-11-18.
 * Covers: the code of the catalogue or the request. Leaves out: disputes on the coding of the single job; the code comes from the catalogue or the request.
 */
type Groups = readonly string[];
interface Base {
  readonly source: Source;
  readonly expected: Measured;
}

/** Source and list of an entry, made once: every case is held against the same few. */
const bases = new WeakMap<ParameterValue<Groups>, Base>();

function baseOf(entry: ParameterValue<Groups>, checkedOn: CalendarDate): Base {
  let base = bases.get(entry);
  if (base === undefined) {
    base = {
      source: sourceOf(entry.citation, entry.url, entry.confidence, checkedOn),
      expected: { value: [...entry.value], unit: 'code' },
    };
    bases.set(entry, base);
  }
  return base;
}

function groupRule(id: string, groups: Parameter<Groups>, words: 'shortage' | 'it'): Rule {
  return {
    id,
    kind: 'condition',
    check(facts) {
      const answer = valueOn(groups, facts.applicationDate, facts.asOf);
      if (answer.status === 'missing') return null;
      const { value } = answer.entry;
      const base = baseOf(answer.entry, groups.checkedOn);
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
