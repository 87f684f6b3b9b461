import { Link } from '@remix-run/react';
import type { Actor } from '~/domain/plan/contract/vocabulary';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { EmptyState } from '../empty-state';
import { PageHeader } from '../page-header';
import { Pagination } from '../pagination';
import { textKey } from '../plan/text-key';
import { Table } from '../table';
import { ViewLinks } from '../work/view-links';

interface Line {
  shareId: string;
  employerName: string;
  caseNumber: number;
  endsOn: string;
  isNew: boolean;
  plan: {
    occupation: string | null;
    doneSteps: number;
    totalSteps: number;
    next: { title: string; actor: Actor; dueOn: string; isOverdue: boolean } | null;
  } | null;
}

export interface SharedCaseListProps {
  list: {
    base: string;
    lines: readonly Line[];
    olderThan: string | null;
    stuck: number;
    onlyStuck: boolean;
    isFirstPage: boolean;
  };
}

/** The cases that firms show to a chamber or desk: what is next, and what is late. */
export function SharedCaseList({ list }: SharedCaseListProps) {
  const t = useT('sharing');
  const language = useLanguage();
  const { base, lines, onlyStuck } = list;
  const search = onlyStuck ? '?view=stuck' : '';
  const older =
    list.olderThan === null ? null : `${base}?${onlyStuck ? 'view=stuck&' : ''}before=${list.olderThan}`;
  return (
    <>
      <PageHeader title={t('partner.title')} lead={t('partner.lead')} />
      <ViewLinks
        label={t('partner.title')}
        links={[
          { to: base, label: t('partner.all'), isCurrent: !onlyStuck },
          { to: `${base}?view=stuck`, label: t('partner.stuck'), count: list.stuck, isCurrent: onlyStuck },
        ]}
      />
      {lines.length === 0 ? (
        <EmptyState
          title={t(onlyStuck ? 'partner.nothingStuck' : 'partner.empty')}
          text={t(onlyStuck ? 'partner.nothingStuckText' : 'partner.emptyText')}
        />
      ) : (
        <Table
          caption={t('partner.caption')}
          isCaptionHidden
          rows={lines}
          rowKey={(line) => line.shareId}
          columns={[
            {
              id: 'case',
              header: t('partner.columnCase'),
              isRowHeader: true,
              cell: (line) => (
                <>
                  <Link to={`${base}/${line.shareId}`} className="text-link underline underline-offset-4">
                    {t('partner.caseOf', { employer: line.employerName, number: String(line.caseNumber) })}
                  </Link>{' '}
                  {line.isNew ? <Badge tone="info">{t('partner.new')}</Badge> : null}
                  {line.plan?.occupation ? (
                    <span className="block font-normal text-small text-ink-muted">
                      {line.plan.occupation}
                    </span>
                  ) : null}
                </>
              ),
            },
            { id: 'next', header: t('partner.columnNext'), cell: (line) => <NextStep line={line} /> },
            {
              id: 'progress',
              header: t('partner.columnProgress'),
              cell: ({ plan }) =>
                plan === null || plan.totalSteps === 0
                  ? '–'
                  : t('partner.progress', { done: String(plan.doneSteps), total: String(plan.totalSteps) }),
            },
            {
              id: 'until',
              header: t('partner.columnUntil'),
              cell: (line) => formatDate(line.endsOn, language),
            },
          ]}
        />
      )}
      <Pagination newerTo={list.isFirstPage ? null : `${base}${search}`} olderTo={older} />
    </>
  );
}

function NextStep({ line: { plan } }: { line: Line }) {
  const t = useT('sharing');
  const language = useLanguage();
  if (plan === null) return <span className="text-ink-muted">{t('partner.notShown')}</span>;
  if (plan.next === null)
    return (
      <span className="text-ink-muted">
        {t(plan.totalSteps === 0 ? 'partner.notStarted' : 'partner.nothingOpen')}
      </span>
    );
  const { title, actor, dueOn, isOverdue } = plan.next;
  return (
    <>
      {title}
      <span className="block text-small text-ink-muted">
        {t('view.who', { who: t(`actor.${textKey(actor)}`) })} ·{' '}
        {t('view.dueOn', { date: formatDate(dueOn, language) })}{' '}
        {isOverdue ? <Badge tone="danger">{t('view.overdue')}</Badge> : null}
      </span>
    </>
  );
}
