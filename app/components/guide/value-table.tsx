import type { ParameterValueView, ParameterView } from '~/domain/guide/parameter-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Notice } from '../notice';
import { SourceLink } from '../source-link';
import { Table } from '../table';
import { Period } from './period';
import { ValueText } from './value-text';

/** Every value of a parameter, newest first, with citation and how sure it is. */
export function ValueTable({ parameter }: { parameter: ParameterView }) {
  const t = useT('guide');
  const language = useLanguage();
  return (
    <div className="grid gap-3">
      <Table<ParameterValueView>
        caption={t('law.caption', { title: parameter.title })}
        isCaptionHidden
        rows={[...parameter.values].reverse()}
        rowKey={(row) => row.from}
        columns={[
          {
            id: 'period',
            header: t('law.period'),
            isRowHeader: true,
            cell: (row) => <Period from={row.from} to={row.to} isOlder={row.isOlder} />,
          },
          { id: 'value', header: t('law.value'), cell: (row) => <ValueText value={row.value} /> },
          {
            id: 'source',
            header: t('law.source'),
            cell: (row) => <SourceLink basis={row.citation} url={row.url} />,
          },
          { id: 'confidence', header: t('law.confidence'), cell: (row) => t(`confidence.${row.confidence}`) },
        ]}
      />
      {parameter.unknownFrom === null ? null : (
        <Notice kind="warning">
          {t('law.unknown', { date: formatDate(parameter.unknownFrom, language) })}
        </Notice>
      )}
    </div>
  );
}
