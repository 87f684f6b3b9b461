import { generalFindings } from '../../texts/findings/general';
import { answersOf, comparedTo } from '../answers';
import { no, type FindingExtras, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Holders of temporary protection (§ 24) cannot get an EU Blue Card.
 * Source: § 19f Abs. 1, 2 AufenthG; valid throughout the encoded time.
 * Covers: the present title as stated. Leaves out: holders of an EU long-term residence title of another member state, whom the same norm excludes;
 * the request cannot tell them.
 */
const answer = answersOf(
  'no-temporary-protection',
  provision('AufenthG', '19f', 'Abs. 1, 2'),
  generalFindings,
);
const compared = comparedTo(no);
const PLACE_UNKNOWN: FindingExtras = { expected: no, missingPaths: ['candidate.country'] };
const TITLE_UNKNOWN: FindingExtras = { expected: no, missingPaths: ['candidate.germanTitle'] };
const PROTECTION = /^24(-|$)/;

/** True for `24` and its paragraphs. */
export function isTemporaryProtection(title: string | undefined): boolean {
  return title !== undefined && PROTECTION.test(title);
}

export const noTemporaryProtection: Rule = {
  id: 'no-temporary-protection',
  kind: 'refusal-ground',
  check(facts) {
    const title = facts.candidate.germanTitle;
    if (title === undefined && facts.inGermany !== false)
      return answer(
        facts,
        'missing',
        'protectionMissing',
        facts.inGermany === null ? PLACE_UNKNOWN : TITLE_UNKNOWN,
      );
    return isTemporaryProtection(title)
      ? answer(facts, 'not-met', 'protectionHeld', compared(title ?? 'none'))
      : answer(facts, 'met', 'protectionNone', compared(title ?? 'none'));
  },
};
