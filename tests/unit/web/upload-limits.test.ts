import { createHmac } from 'node:crypto';

import type { Request } from 'express';
import { describe, expect, it } from 'vitest';

import { testEnvironment } from '#tests/support/context';
import { limitOf } from '~/web/upload-limits';

const environment = testEnvironment();
const limit = limitOf(environment);

const signature = createHmac('sha256', environment.SESSION_SECRET).update('a-token').digest('base64');
const SIGNED_IN = `lotsenwerk.session_token=${encodeURIComponent(`a-token.${signature}`)}`;
const limitAt = (path: string, cookie?: string) => limit({ path, headers: { cookie } } as Request);

describe('how large a body may be', () => {
  it('is more than 20 MB for a list of services, if somebody is signed in', () => {
    for (const path of ['/operator/exchange', '/operator/exchange/'])
      expect(limitAt(path, SIGNED_IN)).toBeGreaterThan(20_000_000);
  });

  it('is ten files for the folder of a case, if somebody is signed in, and there only', () => {
    for (const path of ['/o/muster/cases/0190/folder', '/o/muster/cases/0190/folder/upload']) {
      expect(limitAt(path, SIGNED_IN)).toBeGreaterThan(10 * 25 * 1024 * 1024);
      expect(limitAt(path)).toBe(environment.BODY_LIMIT_BYTES);
    }
    for (const path of [
      '/o/muster/cases/0190/folder.data',
      '/o/muster/cases/0190/folder/files/1',
      '/o/muster/folder',
    ])
      expect(limitAt(path, SIGNED_IN)).toBe(environment.BODY_LIMIT_BYTES);
  });

  it('is several papers for a device that a candidate signed in, and there only', () => {
    const device = 'candidate-0123456789abcdef=secret';
    const usual = environment.BODY_LIMIT_BYTES;
    for (const path of ['/c/token/papers', '/c/token/papers/upload'])
      expect(limitAt(path, device)).toBeGreaterThan(10 * 25 * 1024 * 1024);
    expect(limitAt('/c/token/papers')).toBe(usual);
    for (const path of ['/c/token', '/c/token/steps', '/c/token/papers/else', '/o/a/c/token/papers'])
      expect(limitAt(path, device)).toBe(usual);
  });

  it('is the usual for strangers, forged sessions and every other page', () => {
    const usual = environment.BODY_LIMIT_BYTES;
    expect(limitAt('/operator/exchange')).toBe(usual);
    expect(limitAt('/operator/exchange', 'lotsenwerk.session_token=a-token.forged')).toBe(usual);
    for (const path of ['/operator', '/operator/exchange/1', '/operator/exchange.data', '/login'])
      expect(limitAt(path, SIGNED_IN)).toBe(usual);
  });
});
