import type { Facts } from '../../plan/facts';
import { qualificationFindings } from '../../texts/findings/qualification';
import type { QuestionPath } from '../../texts/questions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, comparedTo } from '../answers';
import { code, say, type Rule } from '../rule';
import { sourceOf } from '../sources';
import { isTertiaryProgramme } from './academic-qualification';
import { isGermanQualification } from './full-equivalence';

/**
 * A German degree, or one that is recognised or comparable.
 * Source: § 18 Abs. 2 Nr. 4, Abs. 3 Nr. 2 AufenthG; the reading of anabin as the federal portal states it.
 * Valid throughout the encoded time.
 * Covers: H+ with an equivalent or corresponding degree passes by printout; H+/- likewise where the degree is
 * listed with that institution; unlisted and conditionally comparable degrees go to the ZAB; H- is closed unless
 * the ZAB finds otherwise. In regulated work the licence procedure examines the degree.
 * A tertiary programme that the Blue Card takes instead of a degree is examined in the same way.
 * Leaves out: doubts about the single certificate.
 */
const LAW = sourceOf(
  '§ 18 Abs. 2 Nr. 4, Abs. 3 Nr. 2 AufenthG',
  'https://make-it-in-germany.com/de/arbeiten-in-deutschland/anerkennung/auslaendischer/hochschulabschluesse',
  'A',
);

type Key = keyof typeof qualificationFindings;
type Verdict =
  | { readonly result: 'met'; readonly text: Key; readonly actual: string }
  | {
      readonly result: 'not-met';
      readonly text: Key;
      readonly actual: string;
      readonly step?: 'degree-evaluation' | 'licence-promise';
    }
  | { readonly result: 'missing'; readonly text: Key; readonly paths: readonly QuestionPath[] };

const COMPARABILITY = 'candidate.qualification.comparability';
const INSTITUTION = 'candidate.qualification.anabinInstitution';
const DEGREE = 'candidate.qualification.anabinDegree';

function byAnabin({ qualification }: Facts): Verdict {
  const { anabinInstitution: institution, anabinDegree: degree } = qualification;
  if (institution === undefined && degree === undefined)
    return { result: 'missing', text: 'degreeMissing', paths: [COMPARABILITY] };
  if (institution === 'H-') return { result: 'not-met', text: 'degreeInstitution', actual: 'H-' };
  if (institution === undefined) return { result: 'missing', text: 'degreeMissing', paths: [INSTITUTION] };
  if (degree === undefined) return { result: 'missing', text: 'degreeMissing', paths: [DEGREE] };
  if (degree === 'equivalent' || degree === 'corresponds') {
    return { result: 'met', text: 'degreeListed', actual: `${institution} ${degree}` };
  }
  return {
    result: 'not-met',
    text: 'degreeEvaluation',
    actual: `${institution} ${degree}`,
    step: 'degree-evaluation',
  };
}

function byComparability(facts: Facts): Verdict {
  switch (facts.qualification.comparability) {
    case 'comparable':
      return { result: 'met', text: 'degreeComparable', actual: 'comparable' };
    case 'conditionally-comparable':
      return {
        result: 'not-met',
        text: 'degreeEvaluation',
        actual: 'conditionally-comparable',
        step: 'degree-evaluation',
      };
    case 'not-comparable':
      return { result: 'not-met', text: 'degreeNotComparable', actual: 'not-comparable' };
    case undefined:
      return byAnabin(facts);
  }
}

function inRegulatedWork(facts: Facts): Verdict {
  const { licence, recognition } = facts.qualification;
  if (licence === 'granted' || licence === 'promised')
    return { result: 'met', text: 'degreeByLicence', actual: licence };
  if (recognition === 'partial' || recognition === 'not-equivalent') {
    return { result: 'not-met', text: 'degreePartial', actual: recognition };
  }
  if (recognition === 'full') return { result: 'met', text: 'equivalenceFull', actual: 'full' };
  const byPaper = byComparability(facts);
  if (byPaper.result === 'met') return byPaper;
  if (licence === 'none' || recognition !== undefined) {
    return {
      result: 'not-met',
      text: 'degreeWithLicence',
      actual: licence ?? recognition ?? 'none',
      step: 'licence-promise',
    };
  }
  return {
    result: 'missing',
    text: 'licenceMissing',
    paths: ['candidate.qualification.licence', 'candidate.qualification.recognition'],
  };
}

function verdictOn(facts: Facts): Verdict {
  if (isGermanQualification(facts)) return { result: 'met', text: 'degreeGerman', actual: 'DE' };
  if (facts.regulated === true) return inRegulatedWork(facts);
  if (facts.qualification.recognition === 'full')
    return { result: 'met', text: 'equivalenceFull', actual: 'full' };
  return byComparability(facts);
}

const answer = answersOf('comparable-degree', LAW, qualificationFindings);
const expected = code('comparable');
const compared = comparedTo(expected);
const comparedUntil = {
  'degree-evaluation': comparedTo(expected, { broughtByStep: 'degree-evaluation' }),
  'licence-promise': comparedTo(expected, { broughtByStep: 'licence-promise' }),
} as const;

function compare(facts: Facts) {
  const verdict = verdictOn(facts);
  const { result, text } = verdict;
  if (result === 'missing') return answer(facts, result, text, { expected, missingPaths: verdict.paths });
  if (result === 'met' || verdict.step === undefined)
    return answer(facts, result, text, compared(verdict.actual));
  return answer(facts, result, text, comparedUntil[verdict.step](verdict.actual));
}

export const comparableDegree: Rule = {
  id: 'comparable-degree',
  kind: 'condition',
  // Without a degree there is nothing to compare; the rule on the kind of qualification has answered.
  check: (facts) => (facts.qualification.kind === 'academic' ? compare(facts) : null),
  remedies(facts, { ruleId, legalBasis }) {
    const gap = facts.regulated === true;
    const text = say(gap ? remedyTexts.closeGap : remedyTexts.evaluate, facts.language);
    return [{ id: gap ? 'close-gap' : 'degree-evaluation', ruleId, centsPerYear: null, text, legalBasis }];
  },
};

/** The same for the Blue Card, which takes a tertiary programme instead of a degree. */
export const comparableForCard: Rule = {
  ...comparableDegree,
  check: (facts, route) =>
    isTertiaryProgramme(facts) ? compare(facts) : comparableDegree.check(facts, route),
};
