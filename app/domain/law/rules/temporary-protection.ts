import { formatDate } from '../../calendar/calendar-date';
import { protectionEnd, protectionFindings } from '../../texts/findings/protection';
import { answersOf } from '../answers';
import { protectionEndOf } from '../protection-end';
import { code, finding, type Rule } from '../rule';
import { provision } from '../sources';
import { isTemporaryProtection } from './no-temporary-protection';

/**
 * Temporary protection as the title to work with: any employment, no consent; valid on the first day of work.
 * Source: § 24 AufenthG, § 4a Abs. 1 AufenthG, § 31 BeschV; titles valid on 2026-02-01 run on to 2027-03-04.
 * Valid throughout the encoded time.
 * Covers: titles held. Leaves out: who may get protection, which is no route of recruiting.
 */
const SOURCE = provision('AufenthG', '24');
const answer = answersOf('temporary-protection', SOURCE, protectionFindings);

export const temporaryProtectionHeld: Rule = {
  id: 'temporary-protection',
  kind: 'condition',
  check(facts) {
    const title = facts.candidate.germanTitle;
    if (title === undefined && facts.inGermany !== false)
      return answer(facts, 'missing', 'missing', {
        expected: code('24'),
        missingPaths: ['candidate.germanTitle'],
      });
    const isHeld = facts.inGermany !== false && isTemporaryProtection(title);
    return answer(facts, isHeld ? 'met' : 'not-met', isHeld ? 'held' : 'notHeld', {
      expected: code('24'),
      actual: code(title ?? 'none'),
    });
  },
};

export const temporaryProtectionLasts: Rule = {
  id: 'temporary-protection-end',
  kind: 'condition',
  check(facts) {
    if (!isTemporaryProtection(facts.candidate.germanTitle)) return null;
    const end = protectionEndOf(facts);
    if (end === null) return null;
    const isValid = end.until >= facts.desiredStart;
    return finding('temporary-protection-end', {
      result: isValid ? 'met' : 'not-met',
      text: protectionEnd[isValid ? 'met' : 'notMet'][facts.language]({
        end: formatDate(end.until, facts.language),
      }),
      source: end.source,
      expected: { value: facts.desiredStart, unit: 'date' },
      actual: { value: end.until, unit: 'date' },
    });
  },
};
