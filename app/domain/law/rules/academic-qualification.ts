import { qualificationFindings } from '../../texts/findings/qualification';
import { code, finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A degree to build on.
 * Source: § 18 Abs. 3 Nr. 2, § 18b, § 18g Abs. 1 AufenthG; valid throughout the encoded time.
 * Leaves out: tertiary programmes of three years below a degree (ISCED 6, EQF 6), such as a Meister, which the
 * Blue Card has accepted since 2023-11-18; the request cannot tell them yet.
 */
const SOURCE = provision('AufenthG', '18', 'Abs. 3 Nr. 2');

export const academicQualification: Rule = {
  id: 'academic-qualification',
  kind: 'condition',
  check(facts) {
    const { kind } = facts.qualification;
    const expected = code('academic');
    if (kind === undefined) {
      return finding('academic-qualification', {
        result: 'missing',
        text: say(qualificationFindings.qualificationMissing, facts.language),
        source: SOURCE,
        expected,
        missingPaths: ['candidate.qualification.kind'],
      });
    }
    // The finding on the degree itself follows in the rule on comparability.
    if (kind === 'academic') return null;
    return finding('academic-qualification', {
      result: 'not-met',
      text: say(qualificationFindings.academicNone, facts.language),
      source: SOURCE,
      expected,
      actual: code(kind),
    });
  },
};
