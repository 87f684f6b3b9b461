import { useCallback, useEffect, useRef, useState } from 'react';

/** Where saving as one types stands. */
export type AutosaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; time: string }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'conflict' }
  | { kind: 'refused' };

/** What the saving address answers; the status says the rest. */
interface Answer {
  revision?: number;
  time?: string;
}

const QUIET_MS = 900;
const RETRY_MS = 6_000;

/**
 * Saves a form as one types: after a short silence its fields go to `address`, one request at a time. The hidden
 * `revision` field follows the answers, so that a later submit is not taken for a second tab.
 *
 * The form works without it; nothing here is needed to save.
 */
export function useAutosave(address: string) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<number | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const isDirty = useRef(false);
  const [state, setState] = useState<AutosaveState>({ kind: 'idle' });

  const schedule = useCallback((delayMs: number, save: () => void) => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, delayMs);
  }, []);

  const save = useCallback(async () => {
    const element = form.current;
    if (element === null || !isDirty.current || running.current !== null) return;
    isDirty.current = false;
    setState({ kind: 'saving' });
    running.current = send(address, element).then((next) => {
      running.current = null;
      setState(next);
      if (next.kind === 'offline' || next.kind === 'signed-out') {
        isDirty.current = true;
        schedule(RETRY_MS, () => void save());
      } else if (isDirty.current) schedule(QUIET_MS, () => void save());
    });
    await running.current;
  }, [address, schedule]);

  const changed = useCallback(() => {
    isDirty.current = true;
    schedule(QUIET_MS, () => void save());
  }, [save, schedule]);

  /** Before the form is submitted: stop the timer and let a request under way bring its revision. */
  const settle = useCallback(async () => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    isDirty.current = false;
    await running.current;
  }, []);

  const isBusy = useCallback(() => running.current !== null, []);

  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
      // Leaving by a link within the page: what was typed in the last moment still goes out.
      void save();
    },
    [save],
  );

  return { form, state, changed, settle, isBusy };
}

async function send(address: string, element: HTMLFormElement): Promise<AutosaveState> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: new FormData(element),
      headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' },
      redirect: 'manual',
      keepalive: true,
    });
    switch (response.status) {
      case 200: {
        const answer = (await response.json()) as Answer;
        const revision = element.elements.namedItem('revision');
        if (revision instanceof HTMLInputElement && answer.revision !== undefined)
          revision.value = String(answer.revision);
        return { kind: 'saved', time: answer.time ?? '' };
      }
      case 401:
        return { kind: 'signed-out' };
      case 409:
        return { kind: 'conflict' };
      case 400:
      case 413:
        return { kind: 'refused' };
      default:
        return { kind: 'offline' };
    }
  } catch {
    return { kind: 'offline' };
  }
}
