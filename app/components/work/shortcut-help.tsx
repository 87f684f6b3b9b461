import { useCallback, useEffect, useRef, useState } from 'react';
import { SHORTCUTS } from '~/domain/work/shortcuts';
import { useT } from '~/i18n/use-t';
import { Button } from '../button';
import { useShortcuts } from './use-shortcuts';

const KEPT_AS = 'lotsenwerk-shortcuts';
const OFF = 'off';

/**
 * Keyboard shortcuts with their help. They can be switched off, as WCAG 2.1.4 asks for single keys; the choice is kept
 * in this browser. Without a script there are none, and no button.
 *
 * @param home `/o/<slug>`
 */
export function ShortcutHelp({ home }: { home: string }) {
  const t = useT('shortcuts');
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setIsOn] = useState(false);
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => {
    setHasScript(true);
    setIsOn(kept() !== OFF);
  }, []);
  const showHelp = useCallback(() => dialog.current?.showModal(), []);
  useShortcuts(isOn, home, showHelp);
  if (!hasScript) return null;
  return (
    <div className="max-md:hidden print:hidden">
      <Button look="quiet" className="-ml-4" onClick={showHelp}>
        {t('open')}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="shortcuts-title"
        className="m-auto max-h-[90dvh] w-[36rem] max-w-[calc(100vw-2rem)] overflow-auto rounded-card border border-line bg-surface p-4 text-ink shadow-pop sm:p-6"
      >
        <h2 id="shortcuts-title" className="text-h2">
          {t('title')}
        </h2>
        <p className="mt-1 text-ink-muted">{t('lead')}</p>
        <table className="mt-4 w-full text-left">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('columnKey')}</th>
              <th scope="col">{t('columnWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {SHORTCUTS.map(({ keys, does }) => (
              <tr key={does} className="border-b border-line">
                <td className="py-1.5 pr-4 whitespace-nowrap">
                  {keys.map((key, index) => (
                    <span key={key}>
                      {index > 0 ? <span className="text-small text-ink-muted"> {t('then')} </span> : null}
                      <kbd className="inline-block min-w-7 rounded-control border border-line-strong bg-sunken px-2 text-center font-mono">
                        {key}
                      </kbd>
                    </span>
                  ))}
                </td>
                <td className="py-1.5">{t(`key.${does}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="mt-4 flex items-start gap-3">
          <input
            id="shortcuts-on"
            type="checkbox"
            checked={isOn}
            onChange={(event) => {
              setIsOn(event.target.checked);
              keep(event.target.checked ? null : OFF);
            }}
            aria-describedby="shortcuts-on-hint"
            className="mt-0.5 size-6 shrink-0 accent-primary"
          />
          <div>
            <label htmlFor="shortcuts-on">{t('on')}</label>
            <p id="shortcuts-on-hint" className="text-small text-ink-muted">
              {t('onHint')}
            </p>
          </div>
        </div>
        <Button className="mt-4" look="secondary" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </dialog>
    </div>
  );
}

/** Storage may be forbidden; then the choice holds for this page only. */
function kept(): string | null {
  try {
    return window.localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

function keep(value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(KEPT_AS);
    else window.localStorage.setItem(KEPT_AS, value);
  } catch {
    // Nothing to do: the browser keeps nothing.
  }
}
