import { isInGroup, type CountryGroupId } from '../../catalogue/country-groups';
import type { Source } from '../../plan/contract/primitives';
import { anyJobFindings } from '../../texts/findings/any-job';
import { answersOf } from '../answers';
import type { Rule } from '../rule';
import { provision } from '../sources';

/**
 * Nationality on the list of the route. One of several is enough.
 * Source: § 26 Abs. 1 and Abs. 2 BeschV; valid throughout the encoded time. The list of Abs. 1 is not that of § 41
 * Abs. 1 AufenthV: it has AD, MC and SM more.
 * Covers: routes that concern only these citizens; for others they do not apply at all.
 * Leaves out: forms of British citizenship without the right to reside (§ 1 Abs. 2 Nr. 6 FreizügG/EU).
 */
function listRule(source: Source, group: CountryGroupId): Rule {
  const answer = answersOf('nationality-list', source, anyJobFindings);
  return {
    id: 'nationality-list',
    kind: 'condition',
    check: (facts) =>
      answer(facts, 'met', 'nationality', {
        actual: {
          value: facts.candidate.nationalities.filter((country) => isInGroup(country, group)),
          unit: 'country',
        },
      }),
  };
}

export const bestFriendsNationality = listRule(provision('BeschV', '26', 'Abs. 1'), 'bestFriends');
export const balkanNationality = listRule(provision('BeschV', '26', 'Abs. 2'), 'westernBalkans');
