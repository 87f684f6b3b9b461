/**
 * Two people in one section at once: what each of them changed is kept, and only a field that both changed to different
 * values is a conflict. Compared are three versions: what is stored, what the form showed at first, and what it holds now.
 */
import type { Draft } from './draft';
import { fieldsOf, type FieldName, type Section } from './fields';

export interface SectionVersions {
  readonly stored: Draft;
  /** What the form showed when it was loaded or last saved. */
  readonly base: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export interface MergedSection {
  /** The whole section; where there is a conflict, what is stored. */
  readonly values: Record<string, string>;
  readonly conflicts: readonly FieldName[];
}

/** The section with both people's changes. */
export function mergeSection(section: Section, { stored, base, typed }: SectionVersions): MergedSection {
  const values: Record<string, string> = {};
  const conflicts: FieldName[] = [];
  for (const name of fieldsOf(section)) {
    const there = stored[name] ?? '';
    const before = base[name] ?? '';
    const here = typed[name] ?? '';
    const isMine = here !== before;
    const isTheirs = there !== before;
    if (isMine && isTheirs && here !== there) conflicts.push(name);
    values[name] = isMine && !isTheirs ? here : there;
  }
  return { values, conflicts };
}
