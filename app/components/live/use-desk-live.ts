import { useEffect, useRef } from 'react';

/** What a stream of a desk says; nothing of it says what is new. */
export type DeskNews = 'inbox' | 'enquiry' | 'team';

/** Many events in a row, as when a list is worked off, lead to one look. */
const GATHER_MS = 300;

/**
 * Listens while the page is in sight: hidden tabs hold no connection, for browsers allow few to one server, and look
 * once when they come back. Where nothing can be heard the page is as good as its last reload.
 *
 * @param address of the stream
 * @param onNews called at most every `GATHER_MS` for each kind; the newest one counts
 */
export function useDeskLive(address: string, onNews: (news: DeskNews) => void): void {
  const latest = useRef(onNews);
  useEffect(() => {
    latest.current = onNews;
  });
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    let stream: EventSource | null = null;
    const waiting = new Map<DeskNews, ReturnType<typeof setTimeout>>();
    const hear = (news: DeskNews) => () => {
      if (waiting.has(news)) return;
      waiting.set(
        news,
        setTimeout(() => {
          waiting.delete(news);
          latest.current(news);
        }, GATHER_MS),
      );
    };
    const close = () => {
      stream?.close();
      stream = null;
    };
    let hasBeenAway = false;
    const open = () => {
      if (stream !== null) return;
      stream = new EventSource(address);
      for (const news of ['inbox', 'enquiry', 'team'] as const) stream.addEventListener(news, hear(news));
      stream.addEventListener('hello', () => {
        // What happened while the connection was away was not heard.
        if (hasBeenAway) latest.current(address.includes('?') ? 'enquiry' : 'inbox');
        hasBeenAway = true;
      });
      stream.addEventListener('end', close);
    };
    const follow = () => (document.visibilityState === 'visible' ? open() : close());
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      for (const timer of waiting.values()) clearTimeout(timer);
      close();
    };
  }, [address]);
}
