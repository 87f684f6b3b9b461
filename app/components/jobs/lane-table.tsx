import { Card, Table } from '~/components';
import type { Quantile } from '~/domain/operations/lateness';
import { formatNumber } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface LaneRow {
  lane: string;
  counts: { waiting: number; active: number; delayed: number; failed: number } | null;
  p50: Quantile | null;
  p99: Quantile | null;
  failures: number;
}

const SECOND_MS = 1_000;

/** The lanes with what waits in them and how late their work begins. */
export function LaneTable({ rows }: { rows: readonly LaneRow[] }) {
  const t = useT('jobs');
  const language = useLanguage();
  const nameOf = useLaneName();
  const count = (kind: 'waiting' | 'active' | 'delayed' | 'failed') => ({
    id: kind,
    header: t(`lanes.${kind}`),
    isNumeric: true,
    cell: ({ counts }: LaneRow) =>
      counts === null ? t('lanes.unknown') : formatNumber(counts[kind], language),
  });
  const late = (which: 'p50' | 'p99') => ({
    id: which,
    header: t(`lanes.${which}`),
    isNumeric: true,
    cell: (row: LaneRow) => {
      const value = row[which];
      if (value === null) return t('lanes.unknown');
      const time = timeOf(value.ms, language);
      return value.isBeyond ? t('lanes.beyond', { time }) : t('lanes.within', { time });
    },
  });
  return (
    <Card title={t('lanes.title')}>
      <p className="mb-3 text-ink-muted">{t('lanes.lead')}</p>
      <Table
        caption={t('lanes.title')}
        isCaptionHidden
        columns={[
          { id: 'lane', header: t('lanes.lane'), isRowHeader: true, cell: ({ lane }) => nameOf(lane) },
          count('waiting'),
          count('active'),
          count('delayed'),
          count('failed'),
          late('p50'),
          late('p99'),
          {
            id: 'failures',
            header: t('lanes.failures'),
            isNumeric: true,
            cell: ({ failures }) => formatNumber(failures, language),
          },
        ]}
        rows={rows}
        rowKey={({ lane }) => lane}
      />
    </Card>
  );
}

/** What a lane is called; one that has no words yet is "other". */
export function useLaneName(): (lane: string) => string {
  const t = useT('jobs');
  return (lane) => {
    switch (lane) {
      case 'sweep':
      case 'reminders':
      case 'mail':
      case 'digest':
      case 'calendar':
      case 'retention':
      case 'directory':
      case 'papers':
      case 'outbox':
        return t(`laneName.${lane}`);
      default:
        return t('laneName.other');
    }
  };
}

function timeOf(ms: number, language: 'de' | 'en'): string {
  return ms < SECOND_MS ? `${formatNumber(ms, language)} ms` : `${formatNumber(ms / SECOND_MS, language)} s`;
}
