import type { Facts } from '../../plan/facts';
import { qualificationFindings } from '../../texts/findings/qualification';
import { code, finding, say, type Rule } from '../rule';
import { FEG_II_FROM, provision } from '../sources';

/**
 * A degree to build on.
 * Source: § 18 Abs. 3 Nr. 2, § 18b, § 18g Abs. 1 AufenthG; valid throughout the encoded time.
 * Covers: the kind of qualification; for the Blue Card also a tertiary programme of at least three years (ISCED 6,
 * EQF 6), such as a Meister, since 2023-11-18. Leaves out: at which level a single programme stands, which the request
 * must say; nobody is asked, because few vocational trainings are one.
 */
const SOURCE = provision('AufenthG', '18', 'Abs. 3 Nr. 2');
const CARD_SOURCE = provision('AufenthG', '18g', 'Abs. 1');
const LEAST_MONTHS = 36;

/** True where the Blue Card takes the training as it takes a degree, whatever its length. */
export function isTertiaryProgramme({ qualification, applicationDate }: Facts): boolean {
  return (
    qualification.kind === 'vocational' &&
    qualification.tertiaryProgramme === true &&
    applicationDate >= FEG_II_FROM
  );
}

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

/** The same for the Blue Card, which takes a tertiary programme of three years as well. */
export const academicOrTertiary: Rule = {
  ...academicQualification,
  check(facts, route) {
    if (!isTertiaryProgramme(facts)) return academicQualification.check(facts, route);
    const { durationMonths } = facts.qualification;
    const expected = { value: LEAST_MONTHS, unit: 'months' } as const;
    if (durationMonths === undefined) {
      return finding('academic-qualification', {
        result: 'missing',
        text: say(qualificationFindings.tertiaryMissing, facts.language),
        source: CARD_SOURCE,
        expected,
        missingPaths: ['candidate.qualification.durationMonths'],
      });
    }
    const isLong = durationMonths >= LEAST_MONTHS;
    return finding('academic-qualification', {
      result: isLong ? 'met' : 'not-met',
      text: say(qualificationFindings[isLong ? 'tertiaryMet' : 'tertiaryShort'], facts.language),
      source: CARD_SOURCE,
      expected,
      actual: { value: durationMonths, unit: 'months' },
    });
  },
};
