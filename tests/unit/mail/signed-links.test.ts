import { describe, expect, it } from 'vitest';

import { testEnvironment } from '#tests/support/context';
import { fromBase32, tagOf, taggedAddress, toBase32 } from '~/domain/mail/signed-tag';
import {
  actToken,
  MAIL_ACTS,
  openActToken,
  openStopToken,
  stopToken,
} from '~/services/mail/act-token.server';
import { openSignedAddress, signedAddress } from '~/services/mail/signed-address.server';

const environment = testEnvironment({ MAIL_INBOUND_ADDRESS: 'post@in.lotsenwerk.example' });
const other = testEnvironment({
  MAIL_INBOUND_ADDRESS: 'post@in.lotsenwerk.example',
  SESSION_SECRET: 'another-secret-another-secret-another-secret',
});
const mailId = '01938f2a-7b6c-7def-8123-456789abcdef';
const stepId = '01938f2a-7b6c-7def-8123-fedcba987654';

describe('base 32 in addresses', () => {
  it.each([[[]], [[0]], [[255, 1]], [[1, 2, 3, 4, 5]], [[250, 251, 252, 253, 254, 255]]])(
    '%j comes back',
    (bytes) => {
      expect([...(fromBase32(toBase32(Uint8Array.from(bytes))) ?? [1, 1])].slice(0, bytes.length)).toEqual(
        bytes,
      );
    },
  );
  it('refuses letters that it does not have', () => {
    expect(fromBase32('a0')).toBeNull();
  });
  it('finds its tag in any case, and none in other addresses', () => {
    const address = taggedAddress('post@in.example', 'b-abc');
    expect(address).toBe('post+b-abc@in.example');
    expect(tagOf('POST+B-ABC@IN.EXAMPLE', 'post@in.example')).toBe('b-abc');
    for (const wrong of ['post@in.example', 'post+b@in.example.evil', 'x+b-abc@in.example'])
      expect(tagOf(wrong, 'post@in.example')).toBeNull();
  });
});

describe('the address that a mail comes back to', () => {
  const address = signedAddress(environment, 'bounce', mailId) ?? '';

  it('names the mail, fits into 64 letters, and survives capital letters', () => {
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(openSignedAddress(environment, address.toUpperCase())).toEqual({ purpose: 'bounce', mailId });
  });

  it('cannot be made up, nor used for another purpose, nor at another installation', () => {
    const last = address.replace(/.@/, (end) => (end.startsWith('a') ? 'b@' : 'a@'));
    for (const wrong of [
      last,
      address.replace('+b-', '+r-'),
      address.replace('+b-', '+b-a'),
      'post+b-@in.lotsenwerk.example',
    ])
      expect(openSignedAddress(environment, wrong)).toBeNull();
    expect(openSignedAddress(other, address)).toBeNull();
  });

  it('is not there where no mail is received', () => {
    expect(signedAddress(testEnvironment(), 'bounce', mailId)).toBeNull();
  });
});

describe('the link of an act', () => {
  const expiresAt = new Date('2027-03-26T06:30:00.000Z');

  it.each(MAIL_ACTS)('%s comes back with mail, step and last moment', (act) => {
    const token = actToken(environment, { mailId, stepId, act, expiresAt });
    expect(openActToken(environment, token)).toEqual({ mailId, stepId, act, expiresAt });
  });

  it('with any one letter changed opens nothing', () => {
    const token = actToken(environment, { mailId, stepId, act: 'done', expiresAt });
    for (let at = 0; at < token.length; at += 1) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      expect(openActToken(environment, token.slice(0, at) + letter + token.slice(at + 1))).toBeNull();
    }
    for (const wrong of [
      '',
      `${token}A`,
      token.slice(1),
      `${token} `,
      '!!',
      stopToken(environment, { personId: mailId, organisationId: stepId }),
    ])
      expect(openActToken(environment, wrong)).toBeNull();
    expect(openActToken(other, token)).toBeNull();
  });
});

describe('the link that ends mails', () => {
  it.each([stepId, null])('comes back with person and organisation %s', (organisationId) => {
    const token = stopToken(environment, { personId: mailId, organisationId });
    expect(openStopToken(environment, token)).toEqual({ personId: mailId, organisationId });
    expect(openStopToken(other, token)).toBeNull();
    expect(openStopToken(environment, token.slice(2))).toBeNull();
  });
});
