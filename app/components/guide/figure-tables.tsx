import type { DurationView } from '~/domain/guide/duration-view';
import type { FeeView } from '~/domain/guide/fee-view';
import type { LimitView } from '~/domain/guide/limit-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { SourceLink } from '../source-link';
import { Table } from '../table';

/** Fees and costs with who pays, since when, and where it stands. */
export function FeeTable({ fees }: { fees: readonly FeeView[] }) {
  const t = useT('guide');
  const words = useT('plan');
  const language = useLanguage();
  return (
    <Table<FeeView>
      caption={t('law.feesTitle')}
      isCaptionHidden
      rows={fees}
      rowKey={({ id }) => id}
      columns={[
        { id: 'label', header: t('law.fee'), isRowHeader: true, cell: ({ label }) => label },
        { id: 'amount', header: t('law.amount'), isNumeric: true, cell: ({ amount }) => amount },
        { id: 'payer', header: t('law.payer'), cell: ({ payer }) => words(`payer.${textKey(payer)}`) },
        {
          id: 'since',
          header: t('law.period'),
          cell: ({ since, source }) =>
            since === null
              ? t('law.readOn', { date: formatDate(source.checkedOn, language) })
              : t('law.unchanged', {
                  from: formatDate(since, language),
                  to: formatDate(source.checkedOn, language),
                }),
        },
        {
          id: 'source',
          header: t('law.source'),
          cell: ({ source }) => (
            <>
              <SourceLink basis={source.title} url={source.url} />{' '}
              <span className="text-small text-ink-muted">({t(`confidence.${source.confidence}`)})</span>
            </>
          ),
        },
      ]}
    />
  );
}

/** Limits with what starts them, who holds them and what their norm allows. */
export function LimitTable({ limits }: { limits: readonly LimitView[] }) {
  const t = useT('guide');
  const words = useT('plan');
  return (
    <Table<LimitView>
      caption={t('law.limitsTitle')}
      isCaptionHidden
      rows={limits}
      rowKey={({ id }) => id}
      columns={[
        { id: 'title', header: t('law.limit'), isRowHeader: true, cell: ({ title }) => title },
        {
          id: 'length',
          header: t('law.length'),
          cell: ({ length, kind }) => `${length} (${t(`law.limitKind.${kind}`)})`,
        },
        { id: 'start', header: t('law.startsWhen'), cell: ({ startsWhen }) => startsWhen },
        { id: 'holder', header: t('law.holder'), cell: ({ holder }) => words(`actor.${textKey(holder)}`) },
        {
          id: 'source',
          header: t('law.source'),
          cell: ({ legalBasis, notes, isConfirmed }) => (
            <>
              <span className="block">{legalBasis}</span>
              {notes.map((note) => (
                <span key={note} className="block text-small text-ink-muted">
                  {note}
                </span>
              ))}
              {isConfirmed ? null : (
                <span className="block text-small text-ink-muted">{t('confidence.unverified')}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** How many days the steps of the plans take as a rule. */
export function DurationTable({ durations }: { durations: readonly DurationView[] }) {
  const t = useT('guide');
  const language = useLanguage();
  const days = (count: number) => String(count);
  return (
    <Table<DurationView>
      caption={t('law.durationsTitle')}
      isCaptionHidden
      rows={durations}
      rowKey={({ id, title }) => `${id} ${title}`}
      columns={[
        {
          id: 'title',
          header: t('law.step'),
          isRowHeader: true,
          cell: ({ title, legalBasis }) => (legalBasis === null ? title : `${title} (${legalBasis})`),
        },
        { id: 'typical', header: t('law.typical'), isNumeric: true, cell: (row) => days(row.typicalDays) },
        { id: 'min', header: t('law.shortest'), isNumeric: true, cell: (row) => days(row.minDays) },
        { id: 'max', header: t('law.longest'), isNumeric: true, cell: (row) => days(row.maxDays) },
        {
          id: 'source',
          header: t('law.source'),
          cell: ({ source }) => (
            <>
              <SourceLink basis={source.title} url={source.url} />{' '}
              <span className="text-small text-ink-muted">
                ({t(`confidence.${source.confidence}`)}, {formatDate(source.checkedOn, language)})
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
