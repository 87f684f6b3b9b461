/** Codes by which firms join a chamber, and whether one still opens. */
import type { CalendarDate } from '../calendar/calendar-date';

/** Without letters and digits that are taken for one another (I, L, O, U, 0, 1). */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const GROUP = 4;
export const CODE_LENGTH = 8;

/** `K7QM-3XRB` of random bytes, at least {@link CODE_LENGTH} of them. 30^8 codes; looking for one is limited by the page. */
export function codeOfBytes(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? 'A');
  return `${letters.slice(0, GROUP).join('')}-${letters.slice(GROUP).join('')}`;
}

/** The code as it is kept, of what somebody typed (`k7qm 3xrb`), or null if it can be none. */
export function normalisedCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (letters.length !== CODE_LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter)))
    return null;
  return `${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}

export type InviteState = 'open' | 'revoked' | 'used-up' | 'over';

export interface InviteFacts {
  revokedAt: unknown;
  maxUses: number | null;
  uses: number;
  /** The last day on which it opens; null: no last day. */
  endsOn: CalendarDate | null;
}

/** Whether a code opens on a day, and if not, why. */
export function inviteState(invite: InviteFacts, today: CalendarDate): InviteState {
  if (invite.revokedAt !== null) return 'revoked';
  if (invite.endsOn !== null && invite.endsOn < today) return 'over';
  return invite.maxUses !== null && invite.uses >= invite.maxUses ? 'used-up' : 'open';
}
