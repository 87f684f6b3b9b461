import type { Facts } from '../../plan/facts';
import { qualificationFindings } from '../../texts/findings/qualification';
import { remedyTexts } from '../../texts/remedies';
import { code, finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Full equivalence with a German training, or a German training of at least two years.
 * Source: § 18 Abs. 2 Nr. 4, Abs. 3 Nr. 1, § 2 Abs. 12a AufenthG; valid throughout the encoded time.
 * Covers: the states of the German recognition; a licence granted or promised shows that equivalence was examined.
 * Leaves out: the Qualifikationsanalyse (§ 14 BQFG), which is part of the recognition procedure.
 */
const SOURCE = provision('AufenthG', '18', 'Abs. 2 Nr. 4, Abs. 3 Nr. 1');
const TWO_YEARS_IN_MONTHS = 24;
const RECOGNITION_PATH = 'candidate.qualification.recognition';

/** True where the qualification was gained in Germany and nothing needs recognition. */
export function isGermanQualification(facts: Facts): boolean {
  const { country, kind } = facts.qualification;
  return country === 'DE' && kind !== undefined && kind !== 'none';
}

function germanTraining(facts: Facts) {
  const { durationMonths } = facts.qualification;
  const expected = { value: TWO_YEARS_IN_MONTHS, unit: 'months' } as const;
  if (durationMonths === undefined) {
    return finding('full-equivalence', {
      result: 'missing',
      text: say(qualificationFindings.equivalenceGermanDuration, facts.language),
      source: SOURCE,
      expected,
      missingPaths: ['candidate.qualification.durationMonths'],
    });
  }
  const isMet = durationMonths >= TWO_YEARS_IN_MONTHS;
  return finding('full-equivalence', {
    result: isMet ? 'met' : 'not-met',
    text: say(
      isMet ? qualificationFindings.equivalenceGerman : qualificationFindings.equivalenceGermanShort,
      facts.language,
    ),
    source: SOURCE,
    expected,
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
    const base = { source: SOURCE, expected: code('full') };
    const words = (key: keyof typeof qualificationFindings) =>
      say(qualificationFindings[key], facts.language);
    if (recognition === 'full') {
      return finding('full-equivalence', {
        ...base,
        result: 'met',
        text: words('equivalenceFull'),
        actual: code('full'),
      });
    }
    if (facts.regulated === true && (licence === 'granted' || licence === 'promised')) {
      return finding('full-equivalence', {
        ...base,
        result: 'met',
        text: words('equivalenceByLicence'),
        actual: code(licence),
      });
    }
    if (isGermanQualification(facts)) return germanTraining(facts);
    switch (recognition) {
      case undefined:
        return finding('full-equivalence', {
          ...base,
          result: 'missing',
          text: words('equivalenceMissing'),
          missingPaths: [RECOGNITION_PATH],
        });
      case 'applied':
      case 'not-applied':
        return finding('full-equivalence', {
          ...base,
          result: 'not-met',
          broughtByStep: 'recognition-decision',
          text: words('equivalenceComing'),
          actual: code(recognition),
        });
      case 'partial':
        return finding('full-equivalence', {
          ...base,
          result: 'not-met',
          text: words('equivalencePartial'),
          actual: code(recognition),
        });
      case 'not-equivalent':
        return finding('full-equivalence', {
          ...base,
          result: 'not-met',
          text: words('equivalenceRefused'),
          actual: code(recognition),
        });
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
