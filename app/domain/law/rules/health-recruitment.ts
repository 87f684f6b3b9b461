import { isInGroup } from '../../catalogue/country-groups';
import type { Facts } from '../../plan/facts';
import { generalFindings } from '../../texts/findings/general';
import type { QuestionPath } from '../../texts/questions';
import { remedyTexts } from '../../texts/remedies';
import { code, finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Ban on recruiting health and care staff from 55 states; only the Federal Employment Agency may.
 * Source: §§ 38, 39 BeschV with annex (BGBl. 2023 I Nr. 353, since 2023-12-14), § 40 Abs. 1 Nr. 1 AufenthG.
 * Covers: the state from which the person is recruited, not the nationality; people who apply unasked are not
 * recruited (own knowledge). Leaves out: the annex before 2023-12-14, which is judged by the present list.
 */
const SOURCE = provision('BeschV', '38', 'mit Anlage');
const ALLOWED = new Set(['federal-agency', 'self-initiated']);

export type RecruitmentState = 'free' | 'allowed' | 'banned' | 'open';

/** How the ban meets the case; `open` where a fact is missing that could make it bite. */
export function recruitmentState(facts: Facts): RecruitmentState {
  if (!facts.healthOrCare) return 'free';
  const { recruitedFrom, recruitment } = facts.candidate;
  if (recruitment !== undefined && ALLOWED.has(recruitment)) {
    return recruitedFrom !== undefined && !isInGroup(recruitedFrom, 'healthRecruitmentBan')
      ? 'free'
      : 'allowed';
  }
  if (recruitedFrom === undefined) return 'open';
  if (!isInGroup(recruitedFrom, 'healthRecruitmentBan')) return 'free';
  return recruitment === undefined ? 'open' : 'banned';
}

const RESULT = { free: 'met', allowed: 'met', banned: 'not-met', open: 'missing' } as const;
const TEXT = {
  free: generalFindings.recruitmentFree,
  allowed: generalFindings.recruitmentAllowed,
  banned: generalFindings.recruitmentBanned,
  open: generalFindings.recruitmentMissing,
} as const;

export const healthRecruitment: Rule = {
  id: 'health-recruitment',
  kind: 'refusal-ground',
  variesWith: 'consent',
  check(facts, { consentRequired }) {
    if (!facts.healthOrCare) return null;
    const state = recruitmentState(facts);
    // Without the agency's consent nobody refuses it; the ban itself still holds and the warning says so.
    const result = state === 'banned' && !consentRequired ? 'not-applicable' : RESULT[state];
    const missingPaths: QuestionPath[] = [];
    if (facts.candidate.recruitedFrom === undefined) missingPaths.push('candidate.recruitedFrom');
    if (facts.candidate.recruitment === undefined) missingPaths.push('candidate.recruitment');
    return finding('health-recruitment', {
      result,
      text: say(TEXT[state], facts.language),
      source: SOURCE,
      ...(facts.candidate.recruitedFrom === undefined
        ? {}
        : { actual: { value: facts.candidate.recruitedFrom, unit: 'country' } }),
      expected: code('federal-agency'),
      ...(result === 'missing' ? { missingPaths } : {}),
    });
  },
  remedies: (facts, { ruleId, legalBasis }) => [
    {
      id: 'agency-placement',
      ruleId,
      centsPerYear: null,
      text: say(remedyTexts.agencyPlacement, facts.language),
      legalBasis,
    },
  ],
};
