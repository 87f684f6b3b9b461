import { useEffect, useState } from 'react';

import type { SimilarLink } from './similar-answers';

/** Nobody is asked at each key. */
const PAUSE_MS = 600;

/**
 * What was answered already on what is being typed into the form with the id, asked for after a pause. The words go in
 * the body and never into an address. Without a script the preview shows the same.
 */
export function useSimilarAnswers(formId: string, address: string): readonly SimilarLink[] {
  const [answers, setAnswers] = useState<readonly SimilarLink[]>([]);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked: AbortController | null = null;
    const ask = async () => {
      asked?.abort();
      asked = new AbortController();
      const all = new FormData(form);
      const body = new URLSearchParams({ subject: String(all.get('subject') ?? '') });
      try {
        const response = await fetch(address, { method: 'POST', body, signal: asked.signal });
        if (response.ok) setAnswers(((await response.json()) as { answers: SimilarLink[] }).answers);
      } catch {
        // Only an aid: what was typed before, or no network, changes nothing about asking.
      }
    };
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE_MS);
    };
    form.addEventListener('input', onInput);
    return () => {
      clearTimeout(timer);
      asked?.abort();
      form.removeEventListener('input', onInput);
    };
  }, [formId, address]);
  return answers;
}
