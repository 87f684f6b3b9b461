import { describe, expect, it } from 'vitest';

import { holdableFields, openSubmission, sealSubmission } from '~/auth/held-submission.server';
import { openSealedText, sealText } from '~/auth/sealed-text.server';
import { testEnvironment } from '#tests/support/context';
import { fakeClock } from '#tests/support/fake-clock';

const context = (secret = 'a-secret-of-more-than-thirty-two-characters') => ({
  environment: testEnvironment({ SESSION_SECRET: secret }),
  clock: fakeClock('2027-01-04T09:00:00.000Z'),
});

describe('sealed text', () => {
  it('opens to what was sealed, until its time is over', () => {
    const own = context();
    const sealed = sealText(own, 'test', { a: ['ä', 1] }, 1_000);
    own.clock.advance(999);
    expect(openSealedText(own, 'test', sealed)).toEqual({ a: ['ä', 1] });
    own.clock.advance(1);
    expect(openSealedText(own, 'test', sealed)).toBeNull();
  });

  it('is never the same twice and never readable', () => {
    const own = context();
    const [one, two] = [
      sealText(own, 'test', 'Pflegekraft', 1_000),
      sealText(own, 'test', 'Pflegekraft', 1_000),
    ];
    expect(one).not.toBe(two);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('Pflegekraft');
  });

  it('does not open for another purpose, with another secret, or with a single changed bit', () => {
    const own = context();
    const sealed = sealText(own, 'test', 'x', 1_000);
    expect(openSealedText(own, 'other', sealed)).toBeNull();
    expect(openSealedText(context('another-secret-of-more-than-thirty-two'), 'test', sealed)).toBeNull();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(openSealedText(own, 'test', changed.toString('base64url')), `byte ${at}`).toBeNull();
    }
  });

  it.each([null, undefined, 7, '', 'x', 'ä'.repeat(100), 'A'.repeat(8_000)])('does not open %j', (value) => {
    expect(openSealedText(context(), 'test', value)).toBeNull();
  });
});

describe('a held submission', () => {
  it('carries texts in order, repeated names too, and neither passwords, codes, tokens nor files', () => {
    const form = new FormData();
    form.append('title', 'Fall');
    form.append('language', 'de');
    form.append('language', 'en');
    form.append('postalCode', '99084');
    form.append('occupationCode', '81302');
    for (const name of [
      'password',
      'currentPassword',
      'newPassword',
      'Passwort',
      'code',
      'token',
      'held',
      'setup',
    ]) {
      form.append(name, 'geheim');
    }
    form.append('file', new File(['x'], 'pass.pdf'));
    expect(holdableFields(form)).toEqual([
      ['title', 'Fall'],
      ['language', 'de'],
      ['language', 'en'],
      ['postalCode', '99084'],
      ['occupationCode', '81302'],
    ]);
  });

  it('opens only to a path of this site', () => {
    const own = context();
    expect(openSubmission(own, sealSubmission(own, { path: '/o/x', fields: [] }))).toEqual({
      path: '/o/x',
      fields: [],
    });
    expect(openSubmission(own, sealSubmission(own, { path: '//evil.example', fields: [] }))).toBeNull();
  });
});
