import { useCallback, useEffect, useReducer, useRef } from 'react';

import type { ReceiveOutcome } from '~/domain/folder/receive-outcome';

export type UploadStage =
  | { stage: 'waiting' }
  | { stage: 'sending'; share: number }
  | { stage: 'checking' }
  | { stage: 'retrying' }
  | { stage: 'failed'; isSignedOut: boolean }
  | { stage: 'answered'; outcome: ReceiveOutcome };

export interface UploadItem {
  id: number;
  file: File;
  fields: Readonly<Record<string, string>>;
  now: UploadStage;
}

export interface Uploads {
  items: readonly UploadItem[];
  add(files: readonly File[], fieldsOf: (position: number) => Record<string, string>): void;
  again(id: number): void;
}

type Change = { kind: 'add'; items: readonly UploadItem[] } | { kind: 'set'; id: number; now: UploadStage };

function reduce(items: readonly UploadItem[], change: Change): readonly UploadItem[] {
  if (change.kind === 'add') return [...items, ...change.items];
  return items.map((item) => (item.id === change.id ? { ...item, now: change.now } : item));
}

/** What sends a file comes when somebody sends one: most visits of a folder only look. */
const sending = () => import('./send-with-retries');

/** Sends files one after the other, tries again after a broken connection, and says when something was stored. */
export function useUploads(to: string, onStored: () => void): Uploads {
  const [items, dispatch] = useReducer(reduce, []);
  const queue = useRef<UploadItem[]>([]);
  const isRunning = useRef(false);
  const nextId = useRef(1);
  const leaving = useRef<AbortController | null>(null);
  const stored = useRef(onStored);
  stored.current = onStored;

  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const send = useCallback(
    async (item: UploadItem) => {
      const signal = leaving.current?.signal ?? new AbortController().signal;
      const set = (now: UploadStage) => {
        if (!signal.aborted) dispatch({ kind: 'set', id: item.id, now });
      };
      try {
        const { sendWithRetries } = await sending();
        await sendWithRetries({ to, item, signal, set });
      } catch {
        // The way to the server is gone, or a newer release took the script away: the person may try again.
        set({ stage: 'failed', isSignedOut: false });
      }
    },
    [to],
  );

  const run = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    for (let item = queue.current.shift(); item !== undefined; item = queue.current.shift()) await send(item);
    isRunning.current = false;
    stored.current();
  }, [send]);

  const enqueue = useCallback(
    (added: readonly UploadItem[]) => {
      queue.current.push(...added);
      void run();
    },
    [run],
  );

  return {
    items,
    add(files, fieldsOf) {
      const added = files.map((file, position): UploadItem => {
        const id = nextId.current;
        nextId.current += 1;
        return { id, file, fields: fieldsOf(position), now: { stage: 'waiting' } };
      });
      dispatch({ kind: 'add', items: added });
      enqueue(added);
    },
    again(id) {
      const item = items.find((candidate) => candidate.id === id);
      if (item === undefined) return;
      dispatch({ kind: 'set', id, now: { stage: 'waiting' } });
      enqueue([item]);
    },
  };
}
