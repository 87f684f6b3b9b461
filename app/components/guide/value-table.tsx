import type { LawValue } from '~/domain/guide/law-value';
import type { ParameterValueView, ParameterView } from '~/domain/guide/parameter-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Notice } from '../notice';
import { SourceLink } from '../source-link';
import { Table } from '../table';
import { DateText, Money } from '../values';
import { Period } from './period';

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
            cell: (row) => <Period from={row.from} to={row.to} />,
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

function ValueText({ value }: { value: LawValue }) {
  const t = useT('guide');
  switch (value.kind) {
    case 'cents':
      return (
        <>
          <Money cents={value.cents} />
          {value.grossCents === undefined || value.grossCents === null ? null : (
            <span className="text-ink-muted">
              {' '}
              ({t('law.gross')} <Money cents={value.grossCents} />)
            </span>
          )}
        </>
      );
    case 'date':
      return <DateText date={value.date} />;
    case 'text':
      return <>{value.text}</>;
    case 'list':
      return (
        <>
          {value.items.map((item) => (
            <span key={item} className="block">
              {item}
            </span>
          ))}
        </>
      );
  }
}
