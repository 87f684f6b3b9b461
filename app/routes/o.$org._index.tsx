import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, EmptyState, LinkButton, PageHeader } from '~/components';
import { CaseStatusBadge } from '~/components/cases/case-status-badge';
import { OpenStepList } from '~/components/cases/open-step-list';
import { addDays, daysBetween } from '~/domain/calendar';
import { canEditCases } from '~/domain/cases/access';
import { formatDateLong } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { openSteps } from '~/queries/cases/open-steps.server';

const DAYS_OF_A_WEEK = 7;
/** Far steps shown on this page; the cases hold all of them. */
const LATER_STEPS = 10;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Today: open steps of all cases, the most overdue first. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const today = app.clock.today();
  const language = languageOf(args.request);
  const { steps, hasMore, unfinishedCases, isEmpty } = await openSteps(app.database, {
    organisationId: organisation.id,
    personId: person.id,
    today,
    language,
  });
  const nextWeek = addDays(today, DAYS_OF_A_WEEK);
  const t = translatorFor(language, 'cases');
  const rows = steps.map((step) => ({
    ...step,
    daysLate: step.isOverdue ? daysBetween(step.dueOn, today) : 0,
  }));
  const later = rows.filter((step) => step.dueOn > nextWeek);
  return {
    title: `${t('today.title')} · ${organisation.name}`,
    day: formatDateLong(today, language),
    base: `/o/${organisation.slug}/cases`,
    canEdit: canEditCases(role),
    isEmpty,
    hasMore: hasMore || later.length > LATER_STEPS,
    unfinishedCases: canEditCases(role) ? unfinishedCases : [],
    groups: {
      overdue: rows.filter((step) => step.dueOn < today),
      dueToday: rows.filter((step) => step.dueOn === today),
      thisWeek: rows.filter((step) => step.dueOn > today && step.dueOn <= nextWeek),
      later: later.slice(0, LATER_STEPS),
    },
  };
}

const GROUPS = ['overdue', 'dueToday', 'thisWeek', 'later'] as const;

export default function TodayPage() {
  const { day, base, canEdit, isEmpty, hasMore, unfinishedCases, groups } = useLoaderData<typeof loader>();
  const t = useT('cases');
  const newCase = canEdit ? <LinkButton to={`${base}/new`}>{t('list.new')}</LinkButton> : undefined;
  if (isEmpty) {
    return (
      <>
        <PageHeader title={t('today.title')} lead={day} />
        <EmptyState
          title={t('today.empty')}
          text={canEdit ? t('today.emptyText') : t('list.emptyReader')}
          action={newCase}
        />
      </>
    );
  }
  const shown = GROUPS.filter((group) => groups[group].length > 0);
  return (
    <>
      <PageHeader title={t('today.title')} lead={`${day}. ${t('today.lead')}`} actions={newCase} />
      {unfinishedCases.length > 0 ? (
        <Card title={t('today.unfinished')}>
          <ul className="grid gap-3">
            {unfinishedCases.map((found) => (
              <li key={found.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Link
                  to={`${base}/${found.id}`}
                  className="font-semibold text-link underline underline-offset-4"
                >
                  {found.title}
                </Link>
                <CaseStatusBadge status={found.status} />
                <span className="text-small text-ink-muted">
                  {found.status === 'draft' ? t('today.unfinishedDraft') : t('today.unfinishedPlanned')}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState title={t('today.nothingDue')} text={t('today.nothingDueText')} />
      ) : null}
      {shown.map((group) => (
        <Card key={group} title={t(`today.${group}`)}>
          <OpenStepList steps={groups[group]} base={base} />
        </Card>
      ))}
      {hasMore ? <p className="text-ink-muted">{t('today.more')}</p> : null}
    </>
  );
}
