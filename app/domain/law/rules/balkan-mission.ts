import { isInGroup } from '../../catalogue/country-groups';
import { anyJobFindings } from '../../texts/findings/any-job';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Application at the German mission in one of the six states.
 * Source: § 26 Abs. 2 BeschV; valid throughout the encoded time.
 * Covers: the country in which the person lives, taken as the place of the application; any of the six will do. A title
 * under § 19c held already is renewed in Germany. Leaves out: people who move back to apply.
 */
const answer = answersOf('balkan-mission', provision('BeschV', '26', 'Abs. 2'), anyJobFindings);
const expected = code('western-balkans');
const RENEWABLE = /^19c(-1)?$/;

export const balkanMission: Rule = {
  id: 'balkan-mission',
  kind: 'condition',
  check(facts) {
    const { country, germanTitle } = facts.candidate;
    if (facts.inGermany === true) {
      return germanTitle !== undefined && RENEWABLE.test(germanTitle)
        ? answer(facts, 'met', 'missionRenewal', { expected, actual: code(germanTitle) })
        : answer(facts, 'not-met', 'missionInGermany', {
            expected,
            actual: { value: 'DE', unit: 'country' },
          });
    }
    if (country === undefined)
      return answer(facts, 'missing', 'missionMissing', { expected, missingPaths: ['candidate.country'] });
    const isThere = isInGroup(country, 'westernBalkans');
    return answer(facts, isThere ? 'met' : 'not-met', isThere ? 'missionMet' : 'missionElsewhere', {
      expected,
      actual: { value: country, unit: 'country' },
    });
  },
  remedies: remedyOf('balkan-mission', remedyTexts.balkanMission),
};
