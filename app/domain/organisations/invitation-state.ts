/** What has become of an invitation, on the moment it is looked at. */
export type InvitationState = 'open' | 'expired' | 'accepted' | 'revoked';

export interface InvitationTimes {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_DAYS = 14;

/** An invitation lapses 14 days after it was sent. */
export function invitationExpiry(sentAt: Date): Date {
  return new Date(sentAt.getTime() + VALID_DAYS * DAY_MS);
}

export function invitationState(invitation: InvitationTimes, now: Date): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt.getTime() <= now.getTime() ? 'expired' : 'open';
}

/** A second press of the button within this time finds the mail that was just written, instead of sending another. */
const JUST_SENT_MS = 60 * 1000;

export function wasJustSent(sentAt: Date, now: Date): boolean {
  return now.getTime() - sentAt.getTime() < JUST_SENT_MS;
}

/** More than this looks like somebody using us to send mail to strangers. */
export const MAX_OPEN_INVITATIONS = 50;
export const MAX_INVITATIONS_PER_DAY = 100;
