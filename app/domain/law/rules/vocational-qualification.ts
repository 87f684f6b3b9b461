import { qualificationFindings } from '../../texts/findings/qualification';
import { answersOf, comparedTo } from '../answers';
import { code, type FindingExtras, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A vocational qualification to build on.
 * Source: § 18 Abs. 3 Nr. 1, § 18a AufenthG; valid throughout the encoded time.
 * Covers: vocational training; a foreign degree where it was found equivalent to a German training, or where the
 * German profession is a regulated training (a Bachelor of Nursing becomes a Pflegefachfrau).
 * Leaves out: a degree broken off.
 */
const answer = answersOf(
  'vocational-qualification',
  provision('AufenthG', '18', 'Abs. 3 Nr. 1'),
  qualificationFindings,
);
const compared = comparedTo(code('vocational'));
const UNKNOWN: FindingExtras = {
  expected: code('vocational'),
  missingPaths: ['candidate.qualification.kind'],
};

export const vocationalQualification: Rule = {
  id: 'vocational-qualification',
  kind: 'condition',
  check(facts) {
    const { kind, recognition } = facts.qualification;
    if (kind === undefined) return answer(facts, 'missing', 'qualificationMissing', UNKNOWN);
    const trainedProfession =
      facts.regulated === true && facts.occupation.minimumQualification === 'vocational';
    const degreeCounts = recognition === 'full' || trainedProfession;
    const isMet = kind === 'vocational' || (kind === 'academic' && degreeCounts);
    const text = isMet ? 'vocationalMet' : kind === 'academic' ? 'vocationalAcademic' : 'vocationalNone';
    return answer(facts, isMet ? 'met' : 'not-met', text, compared(kind));
  },
};
