import { SHARE_ITEMS, type ShareItem } from '~/domain/sharing/scope';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface ShareLogLine {
  id: string;
  kind: string;
  /** Moment as text. */
  at: string;
  actorName: string | null;
  scope: readonly ShareItem[] | null;
  endsOn: string | null;
}

/** What happened to a share, the newest first. */
export function ShareLog({ rows }: { rows: readonly ShareLogLine[] }) {
  return (
    <ol className="grid gap-2">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-x-4 sm:grid-cols-[12rem_1fr]">
          <span className="text-small text-ink-muted">{row.at}</span>
          <span>
            <LogText row={row} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function LogText({ row }: { row: ShareLogLine }) {
  const t = useT('sharing');
  const language = useLanguage();
  const name = row.actorName ?? t('log.someone');
  switch (row.kind) {
    case 'case-shared':
    case 'share-changed':
      return (
        <>
          {t(`log.${row.kind}`, {
            name,
            items: SHARE_ITEMS.filter((item) => row.scope?.includes(item))
              .map((item) => t(`item.${item}`))
              .join('; '),
            date: row.endsOn === null ? '' : formatDate(row.endsOn, language),
          })}
        </>
      );
    case 'share-viewed':
      return <>{t('log.share-viewed', { name })}</>;
    default:
      return <>{row.actorName === null ? t('log.lapsed') : t('log.share-ended', { name })}</>;
  }
}
