import type { OutputKind, OutputProblem, ProblemReason } from '~/domain/hand-over/output';
import { useLanguage, useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { Card } from '../card';
import { usePolling } from '../exchange/use-polling';
import { Progress } from '../progress';
import { formatFileSize } from '../sharing/file-size';
import { Table } from '../table';

export interface MadeLine {
  id: string;
  kind: OutputKind;
  stepTitle: string | null;
  language: string;
  status: 'waiting' | 'making' | 'made' | 'failed';
  done: number;
  total: number;
  pageCount: number | null;
  sizeBytes: number | null;
  problems: readonly OutputProblem[];
  when: string;
  until: string;
}

const REASON_KEYS = {
  'not-a-page-format': 'notAPageFormat',
  broken: 'broken',
  encrypted: 'encrypted',
  'too-large': 'tooLarge',
  unreadable: 'unreadable',
} as const satisfies Record<ProblemReason, string>;

/** PDFs that were made or are under way; looks again by itself while one is. */
export function MadeCard({
  base,
  outputs,
  titles,
}: {
  base: string;
  outputs: readonly MadeLine[];
  titles: Readonly<Record<string, string>>;
}) {
  const t = useT('hand-over');
  const isUnderWay = outputs.some(({ status }) => status === 'waiting' || status === 'making');
  usePolling(isUnderWay);
  const whatOf = ({ kind, stepTitle, language }: MadeLine) =>
    kind === 'appointment'
      ? t('made.appointment', { step: stepTitle ?? '' })
      : t(language === 'en' ? 'made.folderEn' : 'made.folderDe');
  return (
    <Card title={t('made.title')}>
      {isUnderWay ? (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      ) : null}
      <div className="grid gap-4" aria-live="polite">
        <p className="max-w-prose text-small text-ink-muted">{t('made.kept')}</p>
        <Table
          caption={t('made.title')}
          isCaptionHidden
          empty={t('made.none')}
          rows={outputs}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'what',
              header: t('made.what'),
              isRowHeader: true,
              cell: (row) => <What row={row} name={whatOf(row)} titles={titles} />,
            },
            { id: 'when', header: t('made.when'), cell: ({ when }) => when },
            { id: 'state', header: t('made.state'), cell: (row) => <State row={row} /> },
            {
              id: 'file',
              header: t('made.file'),
              cell: (row) =>
                row.status === 'made' ? <Links base={base} row={row} what={whatOf(row)} /> : '–',
            },
          ]}
        />
      </div>
    </Card>
  );
}

function What({
  row,
  name,
  titles,
}: {
  row: MadeLine;
  name: string;
  titles: Readonly<Record<string, string>>;
}) {
  const t = useT('hand-over');
  return (
    <div className="font-normal">
      <span className="font-semibold">{name}</span>
      {row.problems.length === 0 ? null : (
        <div className="mt-1 text-small">
          <p>{t('made.problems', { count: row.problems.length })}</p>
          <ul className="list-disc pl-5">
            {row.problems.map(({ paperKey, fileId, reason }) => (
              <li key={fileId}>
                {titles[paperKey] ?? paperKey}: {t(`made.reason.${REASON_KEYS[reason]}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function State({ row }: { row: MadeLine }) {
  const t = useT('hand-over');
  const language = useLanguage();
  switch (row.status) {
    case 'waiting':
      return <Badge tone="info">{t('made.waiting')}</Badge>;
    case 'making':
      return (
        <Progress
          done={row.done}
          total={row.total}
          label={t('made.making', { done: String(row.done), total: String(row.total) })}
        />
      );
    case 'failed':
      return <Badge tone="danger">{t('made.failed')}</Badge>;
    case 'made':
      return (
        <span>
          {t('made.pages', { count: row.pageCount ?? 0, size: formatFileSize(row.sizeBytes ?? 0, language) })}
          <span className="block text-small text-ink-muted">{t('made.until', { day: row.until })}</span>
        </span>
      );
  }
}

function Links({ base, row, what }: { base: string; row: MadeLine; what: string }) {
  const t = useT('hand-over');
  const address = `${base}/hand-over/${row.id}`;
  const label = (action: string) => t('made.label', { action, what, when: row.when });
  const classes =
    'inline-flex min-h-target items-center text-link underline underline-offset-4 hover:no-underline';
  return (
    <span className="flex flex-wrap gap-x-4">
      <a href={`${address}?view`} className={classes} aria-label={label(t('made.open'))}>
        {t('made.open')}
      </a>
      <a href={address} download className={classes} aria-label={label(t('made.download'))}>
        {t('made.download')}
      </a>
    </span>
  );
}
