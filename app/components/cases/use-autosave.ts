import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanPreview } from '~/domain/cases/plan-preview';
import { whileOpen } from './open-autosave';
import { send, type Sent } from './send-draft';

/** Where saving as one types stands. */
export type AutosaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; time: string }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'conflict' }
  | { kind: 'refused' };

const QUIET_MS = 900;
const RETRY_MS = 6_000;

/**
 * Saves a form as one types: after a short silence, or when a field is left, its fields go to `address`, one request at
 * a time. The hidden fields `revision` and `base` follow the answers, so that a later submit is not taken for a second tab.
 *
 * The form works without it; nothing here is needed to save.
 */
export function useAutosave(address: string) {
  const form = useRef<HTMLFormElement>(null);
  /** The form outlives its place on the page: what was typed in the last moment still goes out. */
  const last = useRef<HTMLFormElement | null>(null);
  const timer = useRef<number | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const isDirty = useRef(false);
  const [state, setState] = useState<AutosaveState>({ kind: 'idle' });
  const [preview, setPreview] = useState<PlanPreview | null>(null);

  const schedule = useCallback((delayMs: number, save: () => void) => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, delayMs);
  }, []);

  const save = useCallback(async () => {
    const element = form.current ?? last.current;
    if (element === null || !isDirty.current || running.current !== null) return;
    isDirty.current = false;
    setState({ kind: 'saving' });
    running.current = send(address, element).then((sent: Sent) => {
      running.current = null;
      setState(sent.state);
      if (sent.preview !== null) setPreview(sent.preview);
      if (sent.state.kind === 'offline' || sent.state.kind === 'signed-out') {
        isDirty.current = true;
        schedule(RETRY_MS, () => void save());
      } else if (isDirty.current) schedule(QUIET_MS, () => void save());
    });
    await running.current;
  }, [address, schedule]);

  const changed = useCallback(() => {
    isDirty.current = true;
    last.current = form.current;
    schedule(QUIET_MS, () => void save());
  }, [save, schedule]);

  /** Saves what is open at once: a field was left, or the page is about to change. */
  const flush = useCallback(async () => {
    await running.current;
    await save();
  }, [save]);

  /** Before the form is submitted: stop the timer and let a request under way bring its revision. */
  const settle = useCallback(async () => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    isDirty.current = false;
    await running.current;
  }, []);

  const isBusy = useCallback(() => running.current !== null, []);

  useEffect(() => {
    const leave = () => void flush();
    const close = whileOpen(flush);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      close();
      if (timer.current !== null) window.clearTimeout(timer.current);
      leave();
    };
  }, [flush]);

  return { form, state, preview, changed, flush, settle, isBusy };
}
