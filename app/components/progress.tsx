import { useId } from 'react';
import { useT } from '~/i18n/use-t';

/** How much of a known amount is done, in words and as a bar. */
export function Progress({ done, total, label }: { done: number; total: number; label?: string }) {
  const t = useT('common');
  const labelId = useId();
  return (
    <div className="grid gap-1">
      <p id={labelId} className="flex flex-wrap justify-between gap-x-3 text-small">
        <span>{label ?? t('progress.label')}</span>
        <span className="text-ink-muted tabular-nums">
          {t('progress.of', { done: String(done), total: String(total) })}
        </span>
      </p>
      <progress
        aria-labelledby={labelId}
        max={Math.max(total, 1)}
        value={done}
        className="h-2.5 w-full appearance-none overflow-hidden rounded-full border border-line-strong bg-sunken accent-primary [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-primary"
      />
    </div>
  );
}
