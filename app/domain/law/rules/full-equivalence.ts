import type { Facts } from '../../plan/facts';
import { qualificationFindings } from '../../texts/findings/qualification';
import { remedyTexts } from '../../texts/remedies';
import { settledValue } from '../parameters/parameter';
import { QUALIFIED_TRAINING_MONTHS } from '../parameters/qualification-months';
import { answersOf, comparedTo } from '../answers';
import { code, say, type FindingExtras, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Full equivalence with a German training, or a German training of at least two years.
 * Source: § 18 Abs. 2 Nr. 4, Abs. 3 Nr. 1, § 2 Abs. 12a AufenthG; valid throughout the encoded time.
 * Covers: the states of the German recognition; a licence granted or promised shows that equivalence was examined.
 * Leaves out: the Qualifikationsanalyse (§ 14 BQFG), which is part of the recognition procedure.
 */
const SOURCE = provision('AufenthG', '18', 'Abs. 2 Nr. 4, Abs. 3 Nr. 1');
const answer = answersOf('full-equivalence', SOURCE, qualificationFindings);
const expected = code('full');
const compared = comparedTo(expected);
const coming = comparedTo(expected, { broughtByStep: 'recognition-decision' });
const UNKNOWN: FindingExtras = { expected, missingPaths: ['candidate.qualification.recognition'] };

/** True where the qualification was gained in Germany and nothing needs recognition. */
export function isGermanQualification(facts: Facts): boolean {
  const { country, kind } = facts.qualification;
  return country === 'DE' && kind !== undefined && kind !== 'none';
}

function germanTraining(facts: Facts) {
  const { durationMonths } = facts.qualification;
  const months = settledValue(QUALIFIED_TRAINING_MONTHS, facts.applicationDate, facts.asOf);
  const least = { value: months, unit: 'months' } as const;
  if (durationMonths === undefined)
    return answer(facts, 'missing', 'equivalenceGermanDuration', {
      expected: least,
      missingPaths: ['candidate.qualification.durationMonths'],
    });
  const isMet = durationMonths >= months;
  return answer(facts, isMet ? 'met' : 'not-met', isMet ? 'equivalenceGerman' : 'equivalenceGermanShort', {
    expected: least,
    actual: { value: durationMonths, unit: 'months' },
  });
}

export const fullEquivalence: Rule = {
  id: 'full-equivalence',
  kind: 'condition',
  check(facts) {
    const { recognition, licence } = facts.qualification;
    // Without a qualification there is nothing to recognise; the rule on its kind has answered.
    if (facts.qualification.kind === 'none') return null;
    if (recognition === 'full') return answer(facts, 'met', 'equivalenceFull', compared('full'));
    if (facts.regulated === true && (licence === 'granted' || licence === 'promised'))
      return answer(facts, 'met', 'equivalenceByLicence', compared(licence));
    if (isGermanQualification(facts)) return germanTraining(facts);
    switch (recognition) {
      case undefined:
        return answer(facts, 'missing', 'equivalenceMissing', UNKNOWN);
      case 'applied':
      case 'not-applied':
        return answer(facts, 'not-met', 'equivalenceComing', coming(recognition));
      case 'partial':
        return answer(facts, 'not-met', 'equivalencePartial', compared(recognition));
      case 'not-equivalent':
        return answer(facts, 'not-met', 'equivalenceRefused', compared(recognition));
    }
  },
  remedies: (facts, { ruleId, legalBasis }) =>
    facts.qualification.recognition === 'partial'
      ? [
          {
            id: 'close-gap',
            ruleId,
            centsPerYear: null,
            text: say(remedyTexts.closeGap, facts.language),
            legalBasis,
          },
        ]
      : [],
};
