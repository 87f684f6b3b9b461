import { Card, Table } from '~/components';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface AccessLine {
  id: string;
  who: string | null;
  via: 'member' | 'candidate' | 'export';
  kind: 'view' | 'download';
  at: string;
}

/** More than the query gives are not shown; the sentence says so. */
const MOST = 50;

/** Who opened a file, the latest first. */
export function AccessTable({ accesses }: { accesses: readonly AccessLine[] }) {
  const t = useT('folder');
  const language = useLanguage();
  const nameOf = ({ who, via }: AccessLine) => {
    if (via === 'candidate') return t('filePage.viaCandidate');
    const name = who ?? t('file.formerPerson');
    return via === 'export' ? t('filePage.viaExport', { name }) : name;
  };
  return (
    <Card title={t('filePage.access')}>
      <Table
        caption={t('filePage.access')}
        isCaptionHidden
        rows={accesses}
        rowKey={(row) => row.id}
        empty={t('filePage.accessNone')}
        columns={[
          { id: 'who', header: t('filePage.accessWho'), isRowHeader: true, cell: nameOf },
          { id: 'what', header: t('filePage.accessWhat'), cell: (row) => t(`filePage.${row.kind}`) },
          {
            id: 'when',
            header: t('filePage.accessWhen'),
            cell: (row) => formatDateTime(new Date(row.at), language),
          },
        ]}
      />
      {accesses.length < MOST ? null : (
        <p className="mt-3 text-small text-ink-muted">{t('filePage.accessMore', { shown: String(MOST) })}</p>
      )}
    </Card>
  );
}
