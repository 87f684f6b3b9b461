import { opportunityFindings } from '../../texts/findings/opportunity-card';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { sourceOf } from '../sources';

/**
 * People in Germany get the opportunity card only if they hold a title for training (chapter 2, section 3) or for work
 * (section 4).
 * Source: § 20a Abs. 4 S. 2 AufenthG, since 2024-06-01, read in a copy of the statute.
 * Covers: the present title by its section, §§ 16 to 17 and 18 to 21; a national visa counts as given for one of these.
 * Leaves out: what a national visa was given for. An open question does not hold the route back: whoever holds no such
 * title can leave and apply with a visa.
 */
const answer = answersOf(
  'card-in-germany',
  sourceOf('§ 20a Abs. 4 S. 2 AufenthG', 'https://digitale-gesetze.de/gesetze/aufenthg/20a', 'B'),
  opportunityFindings,
);
const SECTION_3_OR_4 = /^(16[a-g]?|17|18[a-i]?|19[a-f]?|20[ab]?|21)(-|$)/;
const expected = code('§§ 16-21');

export const cardInGermany: Rule = {
  id: 'card-in-germany',
  kind: 'refusal-ground',
  check(facts) {
    const title = facts.candidate.germanTitle;
    if (facts.inGermany !== true) return null;
    if (title === undefined)
      return answer(facts, 'missing', 'titleMissing', {
        expected,
        missingPaths: ['candidate.germanTitle'],
      });
    return SECTION_3_OR_4.test(title) || title === 'national-visa'
      ? answer(facts, 'met', 'titleFits', { expected, actual: code(title) })
      : answer(facts, 'not-met', 'titleDoesNotFit', { expected, actual: code(title) });
  },
  remedies: remedyOf('visa-from-abroad', remedyTexts.visaFromAbroad),
};
