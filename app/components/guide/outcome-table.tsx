import type { CoverageResult } from '~/domain/guide/coverage';
import { formatNumber } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { Table } from '../table';

const OUTCOMES = ['open', 'reachable', 'blocked', 'missing-facts', 'not-applicable'] as const;

/** How the enumerated cases split; words that are no outcome of a route are shown as the run wrote them. */
export function OutcomeTable({ result }: { result: CoverageResult }) {
  const t = useT('guide');
  const plan = useT('plan');
  const language = useLanguage();
  const rows = Object.entries(result.byOutcome).map(([id, count]) => ({ id, count }));
  if (rows.length === 0) return null;
  const name = (id: string): string => {
    const known = OUTCOMES.find((outcome) => outcome === id);
    return known === undefined ? id : plan(`outcome.${textKey(known)}`);
  };
  const share = (count: number): string => {
    const tenths = String(Math.round((count * 1000) / Math.max(1, result.combinations)) / 10);
    return `${language === 'de' ? tenths.replace('.', ',') : tenths} %`;
  };
  return (
    <Table
      caption={t('coverage.byOutcome')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'outcome', header: t('coverage.outcomeColumn'), isRowHeader: true, cell: ({ id }) => name(id) },
        {
          id: 'count',
          header: t('coverage.countColumn'),
          isNumeric: true,
          cell: ({ count }) => formatNumber(count, language),
        },
        {
          id: 'share',
          header: t('coverage.shareColumn'),
          isNumeric: true,
          cell: ({ count }) => share(count),
        },
      ]}
    />
  );
}
