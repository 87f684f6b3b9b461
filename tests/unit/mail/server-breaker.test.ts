import { describe, expect, it } from 'vitest';

import type { SendResult } from '~/platform/mail-transport.server';
import { createServerBreaker } from '~/services/mail/server-breaker.server';

const AWAY: SendResult = { outcome: 'unreachable', code: 'ECONNREFUSED' };
const NO: SendResult = {
  outcome: 'refused',
  code: 550,
  about: 'recipient',
  status: '5.1.1',
  isPermanent: true,
};

function aBreaker() {
  let nowMs = 0;
  const breaker = createServerBreaker(
    { retryFirstMs: 30_000 },
    () => nowMs,
    () => 0,
  );
  return { breaker, wait: (ms: number) => (nowMs += ms) };
}

describe('the mail server away', () => {
  it('is noticed after five tries in a row without an answer, not by refusals', () => {
    const { breaker } = aBreaker();
    for (let tries = 0; tries < 4; tries += 1) expect(breaker.note(AWAY)).toBeNull();
    expect(breaker.note(NO)).toBeNull();
    for (let tries = 0; tries < 4; tries += 1) breaker.note(AWAY);
    expect(breaker.allows()).toBe('all');
    expect(breaker.note(AWAY)).toBe('opened');
    expect(breaker.allows()).toBe('none');
  });

  it('is looked at by one mail after pauses that grow to a minute, and all go with its first answer', () => {
    const { breaker, wait } = aBreaker();
    for (let tries = 0; tries < 16; tries += 1) breaker.note(AWAY);
    for (const pauseMs of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
      wait(pauseMs - 1);
      expect(breaker.allows()).toBe('none');
      wait(1);
      expect(breaker.allows()).toBe('one');
      expect(breaker.note(AWAY)).toBeNull();
      expect(breaker.allows()).toBe('none');
    }
    wait(60_000);
    expect(breaker.note({ outcome: 'accepted' })).toBe('closed');
    expect(breaker.allows()).toBe('all');
  });

  it('is not what a worker that stops or a reminder that became void tells', () => {
    const { breaker } = aBreaker();
    for (let tries = 0; tries < 9; tries += 1) {
      breaker.note({ outcome: 'withheld' });
      breaker.note({ outcome: 'unreachable', code: 'stopped' });
    }
    expect(breaker.allows()).toBe('all');
  });
});
