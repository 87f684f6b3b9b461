import { useNavigate } from '@remix-run/react';
import { useEffect } from 'react';
import { shortcutOf, type Shortcut } from '~/domain/work/shortcuts';

const SEQUENCE_MS = 1_000;
const LINES = '[data-work-line]';

/**
 * Listens to keys while `isOn`. Keys with Ctrl, Alt or Meta belong to the browser, keys in fields to the field; a check
 * box takes the space bar only.
 */
export function useShortcuts(isOn: boolean, home: string, showHelp: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!isOn) return;
    const act = (does: Shortcut) => {
      switch (does) {
        case 'today':
          return navigate(home);
        case 'cases':
        case 'board':
        case 'calendar':
          return navigate(`${home}/${does}`);
        case 'create':
          return navigate(`${home}/cases/new`);
        case 'help':
          return showHelp();
        case 'search':
          return search(() => navigate(`${home}/search`));
        case 'next':
          return step(1);
        case 'previous':
          return step(-1);
        case 'select':
        case 'done':
        case 'move':
          return press(does);
      }
    };
    let before: { key: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const isRecent = before !== null && event.timeStamp - before.at < SEQUENCE_MS;
      const does = shortcutOf(isRecent && before !== null ? before.key : null, event.key);
      before = does === 'waits' ? { key: event.key, at: event.timeStamp } : null;
      if (does === null || does === 'waits') return;
      event.preventDefault();
      act(does);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, home, navigate, showHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select');
}

/** To the search field of the page, or to the page of the search. */
function search(goThere: () => void): void {
  const field = document.querySelector<HTMLElement>('main input[type="search"]');
  if (field === null) goThere();
  else field.focus();
}

function currentLine(): Element | null {
  return document.activeElement?.closest(LINES) ?? null;
}

/** Moves the focus to the line below or above; from elsewhere to the first or last one. */
function step(by: 1 | -1): void {
  const lines = [...document.querySelectorAll(LINES)];
  const current = currentLine();
  const at = current === null ? (by === 1 ? -1 : lines.length) : lines.indexOf(current);
  lines[at + by]?.querySelector<HTMLElement>('[data-work-action="open"]')?.focus();
}

/** Presses a button of the line with the focus. */
function press(action: 'select' | 'done' | 'move'): void {
  currentLine()?.querySelector<HTMLElement>(`[data-work-action="${action}"]`)?.click();
}
