import { describe, expect, it } from 'vitest';

import { fakeClock } from '#tests/support/fake-clock';
import { createLog } from '~/platform/log.server';
import type { HeardNews, LiveChannel } from '~/platform/live-channel.server';
import type { Database } from '~/platform/database.server';
import { openDeskStream } from '~/services/live/open-desk-stream.server';

/** A channel that says what the test says. */
function channel() {
  const listeners = new Map<(news: HeardNews) => void, () => void>();
  const live: LiveChannel = {
    subscribe: (listener, onClose) => {
      listeners.set(listener, onClose);
      return () => void listeners.delete(listener);
    },
    get size() {
      return listeners.size;
    },
    close: () => {
      for (const onClose of [...listeners.values()]) onClose();
      return Promise.resolve();
    },
  };
  return {
    live,
    say: (news: HeardNews) => {
      for (const listener of [...listeners.keys()]) listener(news);
    },
  };
}

function open(values: { enquiryId?: string; isStillMember?: () => Promise<boolean> } = {}) {
  const { live, say } = channel();
  const abort = new AbortController();
  // Without an open enquiry the stream asks no database.
  const app = {
    database: {} as Database,
    clock: fakeClock('2026-11-23T09:00:00.000Z'),
    log: createLog('test', 'silent'),
    live,
  };
  const response = openDeskStream(app, {
    deskId: 'near',
    personId: 'kim',
    enquiryId: values.enquiryId ?? null,
    signal: abort.signal,
    isStillMember: values.isStillMember ?? (() => Promise.resolve(true)),
  });
  return { live, say, abort, response };
}

const changed = (deskIds: string[]): HeardNews => ({
  kind: 'enquiry',
  enquiryId: 'e1',
  organisationId: 'firm',
  deskIds,
});

describe('a stream of news', () => {
  it('says that the own inbox changed, nothing of other desks and nothing of what it is', async () => {
    const { live, say, response } = open();
    say(changed(['far']));
    say(changed(['near', 'far']));
    say({ kind: 'team', enquiryId: 'e1', deskId: 'near' });
    say({ kind: 'missed' });
    await live.close();
    const text = await response.text();
    expect(text.match(/^event: .*$/gm)).toEqual(['event: hello', 'event: inbox', 'event: inbox']);
    expect(text).not.toContain('e1');
    expect(live.size).toBe(0);
  });

  it('is not compressed or kept by anybody on the way', () => {
    const { response, abort } = open();
    expect(response.headers.get('Content-Type')).toContain('text/event-stream');
    expect(response.headers.get('Cache-Control')).toBe('no-store, no-transform');
    abort.abort();
  });

  it('ends when the person no longer belongs to the desk, and when the browser goes away', async () => {
    const left = open({ isStillMember: () => Promise.resolve(false) });
    left.say({ kind: 'access', organisationId: 'far' });
    expect(left.live.size).toBe(1);
    left.say({ kind: 'access', organisationId: 'near' });
    expect(await left.response.text()).toContain('event: end');
    expect(left.live.size).toBe(0);
    const gone = open();
    gone.abort.abort();
    await gone.response.text();
    expect(gone.live.size).toBe(0);
  });

  it('holds fifty people of one desk, each told once', async () => {
    const { live, say } = channel();
    const app = {
      database: {} as Database,
      clock: fakeClock('2026-11-23T09:00:00.000Z'),
      log: createLog('test', 'silent'),
      live,
    };
    const streams = Array.from({ length: 50 }, (_, index) =>
      openDeskStream(app, {
        deskId: 'near',
        personId: `person-${index}`,
        enquiryId: null,
        signal: new AbortController().signal,
        isStillMember: () => Promise.resolve(true),
      }),
    );
    say(changed(['near']));
    await live.close();
    const texts = await Promise.all(streams.map((stream) => stream.text()));
    expect(texts.every((text) => text.split('event: inbox').length === 2)).toBe(true);
  });
});
