import { blueCardFindings, groupFindings } from '../../texts/findings/blue-card';
import { IT_GROUPS_OVER_TIME, SHORTAGE_GROUPS_OVER_TIME } from '../parameters/occupation-groups';
import { valueOn, type Parameter, type ParameterValue } from '../parameters/parameter';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Finding, Measured } from '../../plan/contract/plan';
import type { Source } from '../../plan/contract/primitives';
import type { Language } from '../../plan/contract/vocabulary';
import { code, finding, say, type Rule } from '../rule';
import { sourceOf } from '../sources';

/**
 * The job belongs to one of the ISCO-08 groups that the Blue Card names, matched by prefix.
 * Source: § 18g Abs. 1 S. 2 Nr. 1 (shortage) and Abs. 2 (IT) AufenthG, since 2023-11-18.
 * Covers: the code of the catalogue or the request. Leaves out: disputes on the coding of the single job; the code comes from the catalogue or the request.
 */
type Groups = readonly string[];

/** What is said of the codes under one list of the law, made once: every case is held against the same few lists. */
interface Told {
  readonly source: Source;
  readonly expected: Measured;
  readonly byCode: Readonly<Record<Language, Map<string, Finding>>>;
}

/** Codes come with requests, so their number is bounded. */
const MOST_CODES = 2_000;
const told = new WeakMap<ParameterValue<Groups>, Map<string, Told>>();

function toldOf(ruleId: string, entry: ParameterValue<Groups>, checkedOn: CalendarDate): Told {
  let ofEntry = told.get(entry);
  if (ofEntry === undefined) told.set(entry, (ofEntry = new Map()));
  let known = ofEntry.get(ruleId);
  if (known === undefined) {
    known = {
      source: sourceOf(entry.citation, entry.url, entry.confidence, checkedOn),
      expected: { value: [...entry.value], unit: 'code' },
      byCode: { de: new Map(), en: new Map() },
    };
    ofEntry.set(ruleId, known);
  }
  return known;
}

function groupRule(id: string, groups: Parameter<Groups>, words: 'shortage' | 'it'): Rule {
  function judge(isco: string, list: Groups, { source, expected }: Told, language: Language): Finding {
    const group = list.find((prefix) => isco.startsWith(prefix));
    const text = groupFindings[`${words}${group === undefined ? 'Not' : 'Met'}`][language];
    return finding(id, {
      source,
      expected,
      result: group === undefined ? 'not-met' : 'met',
      text: text({ code: isco, group: group ?? '' }),
      actual: code(isco),
    });
  }
  return {
    id,
    kind: 'condition',
    check({ applicationDate, asOf, isco08: isco, language }) {
      const answer = valueOn(groups, applicationDate, asOf);
      if (answer.status === 'missing') return null;
      const known = toldOf(id, answer.entry, groups.checkedOn);
      if (isco === null) {
        return finding(id, {
          source: known.source,
          expected: known.expected,
          result: 'missing',
          text: say(blueCardFindings.occupationMissing, language),
          missingPaths: ['position.isco08'],
        });
      }
      const byCode = known.byCode[language];
      let found = byCode.get(isco);
      if (found === undefined) {
        if (byCode.size >= MOST_CODES) byCode.clear();
        byCode.set(isco, (found = judge(isco, answer.entry.value, known, language)));
      }
      return found;
    },
  };
}

export const shortageOccupation = groupRule('shortage-occupation', SHORTAGE_GROUPS_OVER_TIME, 'shortage');
export const itOccupation = groupRule('it-occupation', IT_GROUPS_OVER_TIME, 'it');
