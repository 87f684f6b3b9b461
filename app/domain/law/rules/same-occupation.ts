import type { Facts } from '../../plan/facts';
import { bridgeFindings } from '../../texts/findings/bridge';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, no, yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * The job during the partnership belongs to the occupational group of the profession that is to be recognised.
 * Source: § 2a BeschV, since 2024-03-01.
 * Covers: with a target profession the first three digits of KldB 2010 (own reading of "Berufsgruppe"); without one the
 * statement whether job and qualification fit. Leaves out: groups that the agency sees as neighbours.
 */
const answer = answersOf('same-occupation', provision('BeschV', '2a'), bridgeFindings);
const GROUP_DIGITS = 3;

function byTarget(facts: Facts, target: string) {
  const own = facts.kldb2010;
  if (own === null)
    return answer(facts, 'missing', 'groupMissing', { missingPaths: ['position.occupationId'] });
  const group = target.slice(0, GROUP_DIGITS);
  const isSame = own.startsWith(group);
  return answer(facts, isSame ? 'met' : 'not-met', isSame ? 'sameGroup' : 'otherGroup', {
    expected: code(group),
    actual: code(own.slice(0, GROUP_DIGITS)),
  });
}

export const sameOccupation: Rule = {
  id: 'same-occupation',
  kind: 'condition',
  check(facts) {
    if (facts.targetOccupation !== null) return byTarget(facts, facts.targetOccupation.kldb2010);
    const fits = facts.qualification.fitsPosition;
    if (fits === undefined)
      return answer(facts, 'missing', 'groupMissing', {
        expected: yes,
        missingPaths: ['candidate.qualification.fitsPosition'],
      });
    return answer(facts, fits ? 'met' : 'not-met', fits ? 'sameGroup' : 'otherGroup', {
      expected: yes,
      actual: fits ? yes : no,
    });
  },
  remedies: remedyOf('offer-fitting-job', remedyTexts.fittingJob),
};
