import type { ParameterValueView, ParameterView } from '~/domain/guide/parameter-view';
import { useT } from '~/i18n/use-t';
import { SourceLink } from '../source-link';
import { Table } from '../table';
import { DateText } from '../values';
import { Period } from './period';
import { ValueText } from './value-text';

interface LengthRow {
  readonly parameter: ParameterView;
  readonly value: ParameterValueView;
  readonly isNewest: boolean;
}

/** Lengths, ages and hours of the law, the newest value of each first. */
export function LengthTable({ parameters }: { parameters: readonly ParameterView[] }) {
  const t = useT('guide');
  const rows = parameters.flatMap((parameter): LengthRow[] =>
    [...parameter.values].reverse().map((value, index) => ({ parameter, value, isNewest: index === 0 })),
  );
  return (
    <Table<LengthRow>
      caption={t('law.lengthsTitle')}
      isCaptionHidden
      rows={rows}
      rowKey={({ parameter, value }) => `${parameter.name} ${value.from}`}
      columns={[
        {
          id: 'what',
          header: t('law.lengthOf'),
          isRowHeader: true,
          cell: ({ parameter, isNewest }) => (
            <>
              <span className="block scroll-mt-6" id={isNewest ? parameter.name : undefined}>
                {parameter.title}
              </span>
              <span className="block text-small font-normal text-ink-muted">{parameter.text}</span>
            </>
          ),
        },
        {
          id: 'value',
          header: t('law.value'),
          cell: ({ parameter, value }) => (
            <>
              <ValueText value={value.value} /> {parameter.unit}
            </>
          ),
        },
        {
          id: 'period',
          header: t('law.period'),
          cell: ({ value }) => <Period from={value.from} to={value.to} isOlder={value.isOlder} />,
        },
        {
          id: 'source',
          header: t('law.source'),
          cell: ({ parameter, value }) => (
            <>
              <span className="block">
                <SourceLink basis={value.citation} url={value.url} />
              </span>
              <span className="block text-small text-ink-muted">
                {t(`confidence.${value.confidence}`)} · {t('law.checkedOn')}:{' '}
                <DateText date={parameter.checkedOn} />
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
