import { useNavigate } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

import { useT } from '~/i18n/use-t';

import { Button } from '../button';

const KEPT_AS = 'lotsenwerk-shortcuts';

const KEYS = {
  inbox: ['j', 'k', 'x', '?'],
  enquiry: ['a', 'r', 'n', 'u', '?'],
} as const;

type Key = (typeof KEYS)[keyof typeof KEYS][number];

/** Keys of the inbox and of an enquiry. They obey the same switch as those of the firms' lists (WCAG 2.1.4). */
export function DeskShortcuts({ page, inbox }: { page: keyof typeof KEYS; inbox: string }) {
  const t = useT('desk');
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasScript, setHasScript] = useState(false);
  const [isOn, setIsOn] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    setHasScript(true);
    setIsOn(isWanted());
  }, []);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const key = (KEYS[page] as readonly string[]).includes(event.key) ? (event.key as Key) : null;
      if (key === null) return;
      event.preventDefault();
      if (key === '?') dialog.current?.showModal();
      else if (key === 'u') navigate(inbox);
      else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
      else if (key === 'x')
        line(document.activeElement)?.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
      else press(key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, page, inbox, navigate]);
  if (!hasScript) return null;
  return (
    <div className="max-md:hidden print:hidden">
      <Button look="quiet" className="-ml-4" onClick={() => dialog.current?.showModal()}>
        {t('keys.open')}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="desk-keys-title"
        className="m-auto max-h-[90dvh] w-[32rem] max-w-[calc(100vw-2rem)] overflow-auto rounded-card border border-line bg-surface p-4 text-ink shadow-pop sm:p-6"
      >
        <h2 id="desk-keys-title" className="text-h2">
          {t('keys.open')}
        </h2>
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {KEYS[page].map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="inline-block min-w-7 rounded-control border border-line-strong bg-sunken px-2 text-center font-mono">
                  {key}
                </kbd>
              </dt>
              <dd>{t(`keys.${key === '?' ? 'help' : key}`)}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex items-center gap-3">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => {
              setIsOn(event.target.checked);
              want(event.target.checked);
            }}
            className="size-6 accent-primary"
          />
          {t('keys.on')}
        </label>
        <Button className="mt-4" look="secondary" onClick={() => dialog.current?.close()}>
          {t('keys.close')}
        </Button>
      </dialog>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select');
}

function line(element: Element | null): Element | null {
  return element?.closest('tr') ?? null;
}

/** To the line below or above; from elsewhere to the first or last one. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-desk-line]')];
  const current = line(document.activeElement);
  const at = links.findIndex((link) => current !== null && line(link) === current);
  const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
  links[next]?.focus();
}

const TABS: Readonly<Partial<Record<Key, string>>> = { a: 'answer', r: 'ask-back', n: 'note' };

/** Opens the form and goes into its field. */
function press(key: Key): void {
  const tab = document.querySelector<HTMLElement>(`[data-desk-action="${TABS[key] ?? ''}"]`);
  if (tab?.getAttribute('aria-current') !== 'true') tab?.click();
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('#write textarea')?.focus({ preventScroll: false }),
  );
}

/** Storage may be forbidden; then the choice holds for this page only. */
function isWanted(): boolean {
  try {
    return window.localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

function want(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(KEPT_AS);
    else window.localStorage.setItem(KEPT_AS, 'off');
  } catch {
    // Nothing to do: the browser keeps nothing.
  }
}
