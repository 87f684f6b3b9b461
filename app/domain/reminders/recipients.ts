import type { CalendarDate } from '../calendar';
import type { MailMode } from '../mail-settings/mail-mode';

/** Somebody who can work on the cases of an organisation. */
export interface PossibleRecipient {
  readonly personId: string;
  readonly mode: MailMode;
  readonly absentFrom: CalendarDate | null;
  /** Last day of the absence. */
  readonly absentUntil: CalendarDate | null;
  /** Who stands in for all their steps while they are away. */
  readonly deputyId: string | null;
}

/** Why somebody is reminded: the step is theirs, they stand in for its owner, or they work on cases there. */
export type Because = 'owner' | 'deputy' | 'role';

export interface Chosen<P> {
  readonly member: P;
  readonly because: Because;
}

export function isAbsent({ absentFrom, absentUntil }: PossibleRecipient, today: CalendarDate): boolean {
  return absentFrom !== null && absentUntil !== null && absentFrom <= today && today <= absentUntil;
}

/**
 * Who is reminded. The owner of the step; while the owner is away or wants no mails, the deputy of the step, else the
 * one that the owner named for the absence; without any of them everybody who is there. An owner who is away is asked
 * rather than nobody; only who has switched mails off gets none, and if that is everybody, the answer is empty.
 *
 * @param members those who may work on cases, in the order in which they are named
 */
export function recipientsOf<P extends PossibleRecipient>(
  members: readonly P[],
  step: { readonly ownerId: string | null; readonly deputyId: string | null } | null,
  today: CalendarDate,
): Chosen<P>[] {
  const find = (personId: string | null | undefined) =>
    members.find((member) => member.personId === personId);
  const there = members.filter((member) => member.mode !== 'off' && !isAbsent(member, today));
  const owner = find(step?.ownerId);
  if (owner !== undefined && there.includes(owner)) return [{ member: owner, because: 'owner' }];
  const deputies = [step?.deputyId, owner?.deputyId].flatMap((personId) => find(personId) ?? []);
  const deputy = deputies.find((member) => there.includes(member));
  if (deputy !== undefined) return [{ member: deputy, because: 'deputy' }];
  if (there.length > 0) return there.map((member) => ({ member, because: 'role' }));
  if (owner !== undefined && owner.mode !== 'off') return [{ member: owner, because: 'owner' }];
  return members
    .filter(({ mode }) => mode !== 'off')
    .map((member): Chosen<P> => ({ member, because: 'role' }));
}
