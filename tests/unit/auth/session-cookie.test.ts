import { describe, expect, it } from 'vitest';

import {
  cookiePrefix,
  findSessionToken,
  sessionCookieHeader,
  tokenInSetCookies,
} from '~/auth/session-cookie.server';
import { testEnvironment } from '#tests/support/context';

const http = testEnvironment();
const https = testEnvironment({ BASE_URL: 'https://lotsenwerk.example' });

describe('the session cookie', () => {
  it('is bound to the host over https, and has no such prefix over http, where browsers would refuse it', () => {
    expect(cookiePrefix(https)).toBe('__Host-lotsenwerk');
    expect(cookiePrefix(http)).toBe('lotsenwerk');
  });

  it('is found among others, with blanks and quotes around', () => {
    const header = `lang=de;  ${sessionCookieHeader(http, 'abc')} ; flash=x`;
    expect(findSessionToken(http, header)).toBe('abc');
  });

  it('is found if a forged one of the same name comes first', () => {
    const header = `lotsenwerk.session_token=abc.forged; ${sessionCookieHeader(http, 'abc')}`;
    expect(findSessionToken(http, header)).toBe('abc');
  });

  it('does not open with another secret or over the other protocol', () => {
    const header = sessionCookieHeader(http, 'abc');
    expect(findSessionToken(testEnvironment({ SESSION_SECRET: 'x'.repeat(40) }), header)).toBeNull();
    expect(findSessionToken(https, header)).toBeNull();
  });

  it('is found in the answer of a sign-in', () => {
    const cookie = `${sessionCookieHeader(http, 'abc')}; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax`;
    expect(tokenInSetCookies(http, ['lang=de; Path=/', cookie])).toBe('abc');
    expect(tokenInSetCookies(http, [])).toBeNull();
  });
});
