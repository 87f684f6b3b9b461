import { protectionEndOf } from '../law/protection-end';
import { isFreeMover } from '../law/rules/citizenship';
import { isTemporaryProtection } from '../law/rules/no-temporary-protection';
import { titleNeededReasons } from '../texts/plan';
import type { Facts, RouteAssessment } from './facts';

/**
 * Whether the person needs a (new) residence title for this job.
 * Source: § 4a Abs. 1 AufenthG (a title allows employment unless a law forbids it), § 31 BeschV for § 24,
 * § 18g Abs. 4 for the Blue Card. The list of sections that allow any job is own knowledge except §§ 24 and 30.
 */
const ANY_JOB = /^(9|9a|18c|22|23|25(-[123])?|28|30|31|32|33|34|36|36a|37|38)(-|$)/;
const BLUE_CARD = /^18g(-|$)/;

export interface TitleNeed {
  readonly isNeeded: boolean;
  readonly reason: string;
}

export function titleNeed(facts: Facts, assessments: readonly RouteAssessment[]): TitleNeed {
  const answer = (isNeeded: boolean, key: keyof typeof titleNeededReasons): TitleNeed => ({
    isNeeded,
    reason: titleNeededReasons[key][facts.language],
  });
  if (isFreeMover(facts)) return answer(false, 'freeMovement');
  const title = facts.candidate.germanTitle;
  if (facts.inGermany !== true || title === undefined) return answer(true, 'needed');
  const isProtected = isTemporaryProtection(title);
  const cardIsEnough =
    BLUE_CARD.test(title) &&
    assessments.some(({ id, outcome }) => id.startsWith('18g') && outcome === 'open');
  if (!isProtected && !cardIsEnough && !ANY_JOB.test(title)) return answer(true, 'needed');
  const validUntil = isProtected
    ? (protectionEndOf(facts)?.until ?? null)
    : (facts.candidate.titleValidUntil ?? null);
  if (validUntil !== null && validUntil < facts.desiredStart) return answer(true, 'endsBefore');
  return answer(false, isProtected ? 'protection' : cardIsEnough ? 'blueCard' : 'anyJob');
}
