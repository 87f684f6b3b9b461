import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const INTERVAL_MS = 1_000;

/** Asks for the page's data again each second while something is under way and the page is looked at. */
export function usePolling(isUnderWay: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isUnderWay || state !== 'idle') return;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') revalidate();
    }, INTERVAL_MS);
    return () => clearTimeout(timer);
  });
}
