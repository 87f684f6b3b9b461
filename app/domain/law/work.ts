import type { Occupation } from '../catalogue/occupation';
import type { Facts } from '../plan/facts';

/** Kinds of work as several rules need them; the sources stand with the rules. */

const QUALIFIED_KINDS = new Set(['skilled', 'specialist', 'research']);

/** Work below two years' training (§ 2 Abs. 12b AufenthG), by occupation. Assistants need no licence for the work itself. */
export function isAssistantWork({ occupation }: Facts): boolean {
  return occupation.minimumQualification === 'none' || occupation.minimumQualification === 'assistant';
}

/** Work that takes a degree or a training of at least two years (§ 2 Abs. 12b AufenthG). */
export function isQualifiedWork(facts: Facts): boolean {
  return QUALIFIED_KINDS.has(facts.kind) && !isAssistantWork(facts);
}

/** Training or further training in the sense of § 16a AufenthG. */
export function isTraining({ kind }: Pick<Facts, 'kind'>): boolean {
  return kind === 'training' || kind === 'further-training';
}

/** The profession that recognition is for: the target of a bridge, else the job's own; null for assistant work without a target. */
export function targetOf(facts: Facts): Occupation | null {
  return facts.targetOccupation ?? (isAssistantWork(facts) ? null : facts.occupation);
}

/** The occupation's ISCO-08 code begins with one of the prefixes; null where no code is known. */
export function isInIscoGroup({ isco08 }: Facts, prefixes: readonly string[]): boolean | null {
  return isco08 === null ? null : prefixes.some((prefix) => isco08.startsWith(prefix));
}
