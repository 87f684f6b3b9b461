import { formatCount } from '../../money';
import type { BilingualWith } from '../../texts/bilingual';
import { balkansQuota, shortQuota } from '../../texts/findings/any-job';
import { valueOn, type Parameter } from '../parameters/parameter';
import { SHORT_EMPLOYMENT_QUOTA, WESTERN_BALKANS_QUOTA } from '../parameters/quotas';
import { finding, type Rule } from '../rule';
import { sourceOf } from '../sources';

/**
 * Places a year. Whether one is left nobody but the agency knows, so the finding informs and decides nothing.
 * Source: §§ 15d, 26 Abs. 2 BeschV with the dated numbers; valid as the numbers are.
 * Covers: the number of the year. Leaves out: monthly shares and waiting lists of the missions.
 */
function quotaRule(quota: Parameter<number>, words: BilingualWith<{ readonly quota: string }>): Rule {
  return {
    id: 'yearly-quota',
    kind: 'refusal-ground',
    check(facts) {
      const answer = valueOn(quota, facts.applicationDate, facts.asOf);
      if (answer.status === 'missing') return null;
      const { value, citation, url, confidence } = answer.entry;
      return finding('yearly-quota', {
        result: 'not-applicable',
        text: words[facts.language]({ quota: formatCount(value, facts.language) }),
        source: sourceOf(citation, url, confidence, quota.checkedOn),
        expected: { value, unit: 'count' },
      });
    },
  };
}

export const balkanQuota = quotaRule(WESTERN_BALKANS_QUOTA, balkansQuota);
export const shortEmploymentQuota = quotaRule(SHORT_EMPLOYMENT_QUOTA, shortQuota);
