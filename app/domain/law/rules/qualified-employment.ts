import type { Facts } from '../../plan/facts';
import { generalFindings } from '../../texts/findings/general';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, comparedTo, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Qualified employment: work that takes a degree or a training of at least two years.
 * Source: § 2 Abs. 12a, 12b AufenthG, § 18a, § 18b AufenthG; valid throughout the encoded time.
 * Covers: the kind of the position, and occupations that the catalogue or the code knows as helper or assistant
 * work. Leaves out: the authority's view of the single job description.
 */
const answer = answersOf('qualified-employment', provision('AufenthG', '2', 'Abs. 12b'), generalFindings);
const compared = comparedTo(code('skilled'));
const QUALIFIED_KINDS = new Set(['skilled', 'specialist', 'research']);

function isUnqualifiedOccupation({ occupation }: Facts): boolean {
  return occupation.minimumQualification === 'none' || occupation.minimumQualification === 'assistant';
}

export const qualifiedEmployment: Rule = {
  id: 'qualified-employment',
  kind: 'condition',
  check(facts) {
    const kindFits = QUALIFIED_KINDS.has(facts.kind);
    const isMet = kindFits && !isUnqualifiedOccupation(facts);
    const text = isMet ? 'qualifiedMet' : kindFits ? 'qualifiedOccupation' : 'qualifiedKind';
    const actual = kindFits ? facts.occupation.minimumQualification : facts.kind;
    return answer(facts, isMet ? 'met' : 'not-met', text, compared(actual));
  },
  remedies: remedyOf('offer-qualified-job', remedyTexts.qualifiedJob),
};
