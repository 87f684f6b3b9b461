import type { AppContext } from '~/platform/context.server';
import type { HeardNews, LiveChannel } from '~/platform/live-channel.server';

import { endPresence, notePresence } from './note-presence.server';

/** Proxies and browsers give up silent connections after a minute or so. */
const BEAT_MS = 20_000;
/** How soon a browser comes back after the stream broke. */
const COME_BACK_MS = 3_000;

export interface DeskStream {
  deskId: string;
  personId: string;
  /** The enquiry that is open in the page; null: a list. */
  enquiryId: string | null;
  /** The browser went away. */
  signal: AbortSignal;
  /** Asked with each beat and whenever members changed; the stream ends when it says no. */
  isStillMember: () => Promise<boolean>;
}

/** An answer that stays open and says what is new until browser, process or membership ends it. */
export function openDeskStream(
  app: Pick<AppContext, 'database' | 'clock' | 'log'> & { live: LiveChannel },
  { deskId, personId, enquiryId, signal, isStillMember }: DeskStream,
): Response {
  const encoder = new TextEncoder();
  const presence = enquiryId === null ? null : { enquiryId, deskId, personId };
  let end: () => void = () => undefined;

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false;
      const say = (text: string) => {
        if (!isOver) controller.enqueue(encoder.encode(text));
      };
      const asked = (work: Promise<unknown>) =>
        work.catch((error: unknown) => app.log.warn({ err: error }, 'a stream of news missed a beat'));
      const check = async () => {
        if (await isStillMember()) {
          if (presence !== null && !isOver) await notePresence(app, presence);
          return;
        }
        say('event: end\ndata:\n\n');
        end();
      };
      const hear = (news: HeardNews) => {
        const event = eventOf(news, deskId, enquiryId);
        if (event !== null) say(`event: ${event}\ndata:\n\n`);
        if (news.kind === 'access' && news.organisationId === deskId) void asked(check());
      };
      const beat = setInterval(() => {
        say(': beat\n\n');
        void asked(check());
      }, BEAT_MS);
      const unsubscribe = app.live.subscribe(hear, () => end());
      end = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(beat);
        unsubscribe();
        signal.removeEventListener('abort', end);
        if (presence !== null) void asked(endPresence(app, presence));
        try {
          controller.close();
        } catch {
          // The browser has cancelled it already.
        }
      };
      if (signal.aborted) return end();
      signal.addEventListener('abort', end);
      say(`retry: ${COME_BACK_MS}\nevent: hello\ndata:\n\n`);
      if (presence !== null) void asked(notePresence(app, presence));
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // `no-transform`: compressed, the news would wait until a buffer is full.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

function eventOf(news: HeardNews, deskId: string, enquiryId: string | null): string | null {
  switch (news.kind) {
    case 'missed':
      return enquiryId === null ? 'inbox' : 'enquiry';
    case 'enquiry':
      if (news.enquiryId === enquiryId) return 'enquiry';
      return enquiryId === null && news.deskIds.includes(deskId) ? 'inbox' : null;
    case 'team':
      return news.deskId === deskId && news.enquiryId === enquiryId ? 'team' : null;
    case 'access':
      return null;
  }
}
