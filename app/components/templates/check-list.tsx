import { useT } from '~/i18n/use-t';

/** A list to tick off on paper: the box is drawn, because nothing of it is stored. */
export function CheckList({ checks }: { checks: readonly string[] }) {
  const t = useT('templates');
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-ink-muted">{t('checksNote')}</p>
      <ul className="grid gap-3">
        {checks.map((check) => (
          <li key={check} className="flex break-inside-avoid items-start gap-3">
            <span aria-hidden="true" className="mt-1 size-5 shrink-0 border-2 border-line-strong" />
            <span className="min-w-0 grow">{check}</span>
            <span aria-hidden="true" className="hidden shrink-0 text-small print:inline">
              {t('checkedOn')} ____________
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
