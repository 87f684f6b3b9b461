import type { Facts } from '../../plan/facts';
import { qualificationFindings } from '../../texts/findings/qualification';
import { settledValue } from '../parameters/parameter';
import { TERTIARY_PROGRAMME_MONTHS } from '../parameters/qualification-months';
import { answersOf, comparedTo } from '../answers';
import { code, type FindingExtras, type Rule } from '../rule';
import { FEG_II_FROM, provision } from '../sources';

/**
 * A degree to build on.
 * Source: § 18 Abs. 3 Nr. 2, § 18b, § 18g Abs. 1 AufenthG; valid throughout the encoded time.
 * Covers: the kind of qualification; for the Blue Card also a tertiary programme of at least three years (ISCED 6,
 * EQF 6), such as a Meister, since 2023-11-18. Leaves out: at which level a single programme stands, which the request
 * must say; nobody is asked, because few vocational trainings are one.
 */
const ID = 'academic-qualification';
const answer = answersOf(ID, provision('AufenthG', '18', 'Abs. 3 Nr. 2'), qualificationFindings);
const cardAnswer = answersOf(ID, provision('AufenthG', '18g', 'Abs. 1'), qualificationFindings);
const compared = comparedTo(code('academic'));
const UNKNOWN: FindingExtras = { expected: code('academic'), missingPaths: ['candidate.qualification.kind'] };

/** True where the Blue Card takes the training as it takes a degree, whatever its length. */
export function isTertiaryProgramme({ qualification, applicationDate }: Facts): boolean {
  return (
    qualification.kind === 'vocational' &&
    qualification.tertiaryProgramme === true &&
    applicationDate >= FEG_II_FROM
  );
}

export const academicQualification: Rule = {
  id: ID,
  kind: 'condition',
  check(facts) {
    const { kind } = facts.qualification;
    if (kind === undefined) return answer(facts, 'missing', 'qualificationMissing', UNKNOWN);
    // The finding on the degree itself follows in the rule on comparability.
    return kind === 'academic' ? null : answer(facts, 'not-met', 'academicNone', compared(kind));
  },
};

/** The same for the Blue Card, which takes a tertiary programme of three years as well. */
export const academicOrTertiary: Rule = {
  ...academicQualification,
  check(facts, route) {
    if (!isTertiaryProgramme(facts)) return academicQualification.check(facts, route);
    const { durationMonths } = facts.qualification;
    const least = settledValue(TERTIARY_PROGRAMME_MONTHS, facts.applicationDate, facts.asOf);
    const expected = { value: least, unit: 'months' } as const;
    if (durationMonths === undefined)
      return cardAnswer(facts, 'missing', 'tertiaryMissing', {
        expected,
        missingPaths: ['candidate.qualification.durationMonths'],
      });
    const actual = { value: durationMonths, unit: 'months' } as const;
    return durationMonths >= least
      ? cardAnswer(facts, 'met', 'tertiaryMet', { expected, actual })
      : cardAnswer(facts, 'not-met', 'tertiaryShort', { expected, actual });
  },
};
