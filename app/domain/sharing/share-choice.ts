/** What somebody has chosen for a share, in the address of its preview: words and ids, never a name. */
import type { ShareScope } from './scope';

/** Stands for everybody at the partner who may see shared cases. */
export const ALL_ADVISERS = 'all';

export interface ChosenShare {
  partnerId: string;
  /** The share that is changed; null: a new one. */
  shareId: string | null;
  adviserId: string | null;
  scope: ShareScope;
  /** The last day, as typed. */
  endsOn: string;
  revision: number;
}

/** The choice as fields of an address or a form. */
export function choiceFields(choice: ChosenShare): [string, string][] {
  return [
    ['with', choice.partnerId],
    ...(choice.shareId === null ? [] : [['share', choice.shareId] as [string, string]]),
    ...(choice.adviserId === null ? [] : [['adviser', choice.adviserId] as [string, string]]),
    ...choice.scope.map((item): [string, string] => ['show', item]),
    ['until', choice.endsOn],
    ['revision', String(choice.revision)],
  ];
}

/** The same as the part of an address after "?". */
export function choiceSearch(choice: ChosenShare): string {
  return new URLSearchParams(choiceFields(choice)).toString();
}
