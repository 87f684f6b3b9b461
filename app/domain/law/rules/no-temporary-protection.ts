import { generalFindings } from '../../texts/findings/general';
import { code, finding, no, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Holders of temporary protection (§ 24) cannot get an EU Blue Card.
 * Source: § 19f Abs. 1, 2 AufenthG; valid throughout the encoded time.
 * Covers: the present title as stated. Leaves out: holders of an EU long-term residence title of another member state, whom the same norm excludes;
 * the request cannot tell them.
 */
const SOURCE = provision('AufenthG', '19f', 'Abs. 1, 2');
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
    const held = isTemporaryProtection(title);
    if (title === undefined && facts.inGermany !== false) {
      return finding('no-temporary-protection', {
        result: 'missing',
        text: say(generalFindings.protectionMissing, facts.language),
        source: SOURCE,
        expected: no,
        missingPaths: [facts.inGermany === null ? 'candidate.country' : 'candidate.germanTitle'],
      });
    }
    return finding('no-temporary-protection', {
      result: held ? 'not-met' : 'met',
      source: SOURCE,
      expected: no,
      actual: code(title ?? 'none'),
      text: say(held ? generalFindings.protectionHeld : generalFindings.protectionNone, facts.language),
    });
  },
};
