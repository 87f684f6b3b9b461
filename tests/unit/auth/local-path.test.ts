import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localPath, loginPath } from '~/auth/local-path';

describe('localPath', () => {
  it.each([
    ['/', '/'],
    ['/o/betrieb/cases?page=2', '/o/betrieb/cases?page=2'],
    ['/o/betrieb#steps', '/o/betrieb'],
    ['/a/../b', '/b'],
    ['/logins', '/logins'],
    ['/o/über uns', '/o/%C3%BCber%20uns'],
  ])('keeps %j as %j', (value, path) => {
    expect(localPath(value)).toBe(path);
  });

  it.each([
    null,
    undefined,
    7,
    '',
    'o/betrieb',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    '/login',
    '/login?next=/login',
    '/login/code',
    '/logout',
    '/signup',
    `/${'x'.repeat(2_000)}`,
  ])('refuses %j', (value) => {
    expect(localPath(value)).toBeNull();
  });

  it('never leads to another host, whatever is typed', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '/',
        '\\',
        '.',
        '..',
        '@',
        ':',
        '?',
        '#',
        '%2f',
        '%5c',
        '\t',
        '\r',
        ' ',
        'evil.example',
        'a',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const path = localPath(`/${parts.join('')}`);
        if (path !== null)
          expect(new URL(path, 'https://lotsenwerk.example').host).toBe('lotsenwerk.example');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('loginPath', () => {
  it('carries the way back as one value', () => {
    expect(loginPath('/o/x?a=1&b=2')).toBe('/login?next=%2Fo%2Fx%3Fa%3D1%26b%3D2');
    expect(loginPath(null)).toBe('/login');
  });
});
