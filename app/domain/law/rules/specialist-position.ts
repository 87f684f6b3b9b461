import { positionFindings } from '../../texts/findings/positions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';
import { isAssistantWork } from '../work';

/**
 * Executive, organ member, or specialist with knowledge special to the company, in a qualified job.
 * Source: § 3 BeschV; valid throughout the encoded time.
 * Covers: the kind of the position as stated. Leaves out: how special the knowledge is, which the firm explains.
 */
const answer = answersOf('specialist-position', provision('BeschV', '3'), positionFindings);

export const specialistPosition: Rule = {
  id: 'specialist-position',
  kind: 'condition',
  check(facts) {
    const isAssistant = isAssistantWork(facts);
    return answer(
      facts,
      isAssistant ? 'not-met' : 'met',
      isAssistant ? 'specialistUnqualified' : 'specialist',
      {
        expected: code('specialist'),
        actual: code(isAssistant ? facts.occupation.minimumQualification : facts.kind),
      },
    );
  },
  remedies: remedyOf('offer-qualified-job', remedyTexts.qualifiedJob),
};
