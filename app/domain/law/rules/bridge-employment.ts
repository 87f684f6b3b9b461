import type { Facts } from '../../plan/facts';
import { bridgeFindings } from '../../texts/findings/bridge';
import type { QuestionPath } from '../../texts/questions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';
import { isAssistantWork, isQualifiedWork, targetOf } from '../work';

/**
 * The job during a recognition partnership: qualified work that needs no licence; or, on the way to a regulated
 * profession, assistant work with an employer who is bound by tariff (or church rules) and pays by it, or with an
 * admitted care facility, graded towards the target.
 * Source: § 16d Abs. 3 AufenthG, § 2a BeschV, since 2024-03-01.
 * Covers: the grading is agreed by the parties in the contract. Leaves out: church labour rules, stated as tariff.
 */
const answer = answersOf('bridge-employment', provision('BeschV', '2a'), bridgeFindings);
const expected = code('skilled');

type Grading = 'yes' | 'no' | 'open';

/** Whether employer and pay allow assistant work before the licence. */
function gradingOf({ employer, position }: Facts): Grading {
  if (employer.careFacility === true || (employer.boundByTariff === true && position.paidByTariff === true))
    return 'yes';
  const tariffExcluded = employer.boundByTariff === false || position.paidByTariff === false;
  return employer.careFacility === false && tariffExcluded ? 'no' : 'open';
}

function openPaths({ employer, position }: Facts): QuestionPath[] {
  const paths: QuestionPath[] = [];
  if (employer.careFacility === undefined) paths.push('employer.careFacility');
  if (employer.boundByTariff === undefined) paths.push('employer.boundByTariff');
  else if (employer.boundByTariff && position.paidByTariff === undefined) paths.push('position.paidByTariff');
  return paths;
}

function onAssistantWork(facts: Facts) {
  if (targetOf(facts)?.regulation.status !== 'regulated')
    return answer(facts, 'not-met', 'jobNotGraded', { expected, actual: code(facts.kind) });
  const grading = gradingOf(facts);
  if (grading === 'yes') return answer(facts, 'met', 'jobGraded', { expected, actual: code('graded') });
  return grading === 'no'
    ? answer(facts, 'not-met', 'jobNotGraded', { expected, actual: code(facts.kind) })
    : answer(facts, 'missing', 'jobMissing', { expected, missingPaths: openPaths(facts) });
}

export const bridgeEmployment: Rule = {
  id: 'bridge-employment',
  kind: 'condition',
  check(facts) {
    if (isAssistantWork(facts) || !isQualifiedWork(facts)) return onAssistantWork(facts);
    const { licence } = facts.qualification;
    if (facts.regulated === null)
      return answer(facts, 'missing', 'jobRegulationUnknown', {
        expected,
        missingPaths: ['position.occupationId'],
      });
    if (facts.regulated && licence !== 'granted' && licence !== 'promised')
      return answer(facts, 'not-met', 'jobRegulated', { expected, actual: code('regulated') });
    return answer(facts, 'met', 'jobQualified', { expected, actual: code('skilled') });
  },
  remedies: (facts, found) =>
    facts.regulated === true && !isAssistantWork(facts)
      ? remedyOf('offer-bridge-job', remedyTexts.bridgeJob)(facts, found)
      : remedyOf('offer-qualified-job', remedyTexts.qualifiedJob)(facts, found),
};
