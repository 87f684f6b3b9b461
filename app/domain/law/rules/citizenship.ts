import { hasFreeMovement } from '../../catalogue/country-groups';
import type { Facts } from '../../plan/facts';
import { generalFindings } from '../../texts/findings/general';
import { finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Free movement: citizens of the EU, the EEA and Switzerland need no title and may work.
 * Source: §§ 1, 2, 12 FreizügG/EU; agreement EU-Switzerland. Valid throughout the encoded time.
 * Covers: any of several nationalities. Leaves out: third-country family members, who hold their own right.
 */
const SOURCE = provision('FreizügG/EU', '2');

/** True if one of the nationalities carries free movement. */
export function isFreeMover(facts: Facts): boolean {
  return facts.candidate.nationalities.some((country) => hasFreeMovement(country));
}

export const freeMovement: Rule = {
  id: 'free-movement',
  kind: 'condition',
  check(facts) {
    const free = isFreeMover(facts);
    return finding('free-movement', {
      result: free ? 'met' : 'not-applicable',
      text: say(free ? generalFindings.freeMovementMet : generalFindings.freeMovementNot, facts.language),
      source: SOURCE,
      actual: { value: [...facts.candidate.nationalities], unit: 'country' },
    });
  },
};
