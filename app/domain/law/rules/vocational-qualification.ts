import { qualificationFindings } from '../../texts/findings/qualification';
import { code, finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A vocational qualification to build on.
 * Source: § 18 Abs. 3 Nr. 1, § 18a AufenthG; valid throughout the encoded time.
 * Covers: vocational training; a foreign degree where it was found equivalent to a German training, or where the
 * German profession is a regulated training (a Bachelor of Nursing becomes a Pflegefachfrau).
 * Leaves out: a degree broken off.
 */
const SOURCE = provision('AufenthG', '18', 'Abs. 3 Nr. 1');

export const vocationalQualification: Rule = {
  id: 'vocational-qualification',
  kind: 'condition',
  check(facts) {
    const { kind, recognition } = facts.qualification;
    const expected = code('vocational');
    if (kind === undefined) {
      return finding('vocational-qualification', {
        result: 'missing',
        text: say(qualificationFindings.qualificationMissing, facts.language),
        source: SOURCE,
        expected,
        missingPaths: ['candidate.qualification.kind'],
      });
    }
    const trainedProfession =
      facts.regulated === true && facts.occupation.minimumQualification === 'vocational';
    const degreeCounts = recognition === 'full' || trainedProfession;
    const isMet = kind === 'vocational' || (kind === 'academic' && degreeCounts);
    const text = isMet
      ? qualificationFindings.vocationalMet
      : kind === 'academic'
        ? qualificationFindings.vocationalAcademic
        : qualificationFindings.vocationalNone;
    return finding('vocational-qualification', {
      result: isMet ? 'met' : 'not-met',
      text: say(text, facts.language),
      source: SOURCE,
      expected,
      actual: code(kind),
    });
  },
};
