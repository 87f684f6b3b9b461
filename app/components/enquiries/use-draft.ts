import { useCallback, useEffect, useRef, useState } from 'react';

const SOON_MS = 1_200;

/** `idle`: nothing typed since the page came; `lost`: could not be kept, the text stands only here. */
export type DraftState = 'idle' | 'typing' | 'kept' | 'lost';

/** Keeps what is typed, a moment after the last key. Answers with 4xx and broken connections both say "lost". */
export function useDraft(
  path: string,
  kind: string,
): { state: DraftState; keep: (text: string) => void; stop: () => void } {
  const [state, setState] = useState<DraftState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** What is being sent is no draft any more. */
  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
  }, []);
  useEffect(() => stop, [stop, kind]);
  const keep = useCallback(
    (text: string) => {
      setState('typing');
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void send(path, kind, text).then((isKept) => setState(isKept ? 'kept' : 'lost'));
      }, SOON_MS);
    },
    [path, kind],
  );
  return { state, keep, stop };
}

async function send(path: string, kind: string, text: string): Promise<boolean> {
  try {
    const answer = await fetch(`${path}/team`, {
      method: 'POST',
      body: new URLSearchParams({ kind, text }),
      headers: { 'X-Requested-With': 'fetch', Accept: 'application/json' },
    });
    return answer.ok;
  } catch {
    return false;
  }
}
