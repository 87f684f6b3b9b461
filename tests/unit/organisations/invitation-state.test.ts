import { describe, expect, it } from 'vitest';

import { maskedEmail, normalisedEmail } from '~/domain/organisations/email-address';
import { invitationExpiry, invitationState, wasJustSent } from '~/domain/organisations/invitation-state';

const sentAt = new Date('2027-03-01T09:00:00.000Z');
const open = { expiresAt: invitationExpiry(sentAt), acceptedAt: null, revokedAt: null };
const at = (iso: string) => new Date(iso);

describe('an invitation', () => {
  it.each([
    ['open on the day it was sent', open, '2027-03-01T09:00:00.000Z', 'open'],
    ['open to the last millisecond of 14 days', open, '2027-03-15T08:59:59.999Z', 'open'],
    ['lapsed after 14 days', open, '2027-03-15T09:00:00.000Z', 'expired'],
    ['revoked', { ...open, revokedAt: sentAt }, '2027-03-02T09:00:00.000Z', 'revoked'],
    [
      'revoked even when it would have lapsed',
      { ...open, revokedAt: sentAt },
      '2027-04-02T09:00:00.000Z',
      'revoked',
    ],
    [
      'accepted even when it would have lapsed',
      { ...open, acceptedAt: sentAt },
      '2027-04-02T09:00:00.000Z',
      'accepted',
    ],
  ] as const)('is %s', (_what, invitation, now, state) => {
    expect(invitationState(invitation, at(now))).toBe(state);
  });

  it('counts as just sent for one minute', () => {
    expect(wasJustSent(sentAt, at('2027-03-01T09:00:59.999Z'))).toBe(true);
    expect(wasJustSent(sentAt, at('2027-03-01T09:01:00.000Z'))).toBe(false);
  });
});

describe('addresses', () => {
  it('are compared in lower case and without spaces around', () => {
    expect(normalisedEmail('  Anna.Berg@Example.ORG ')).toBe('anna.berg@example.org');
  });

  it.each([
    ['anna.berg@example.org', 'a…@example.org'],
    ['"a@b"@example.org', '"…@example.org'],
    ['nobody', '…'],
    ['@example.org', '…'],
  ])('show of %s only %s', (email, masked) => {
    expect(maskedEmail(email)).toBe(masked);
  });
});
