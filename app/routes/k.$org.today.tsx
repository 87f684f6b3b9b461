import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';

import { requirePartner } from '~/auth/share-gate.server';
import { Badge, Card, EmptyState, Notice, PageHeader } from '~/components';
import { textKey } from '~/components/plan/text-key';
import { formatDate, formatDateTime } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { adviserDay } from '~/queries/chambers/adviser-day.server';
import { standsInFor } from '~/queries/chambers/stands-in-for.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The day of an adviser over the cases that members share. */
export async function loader(args: LoaderFunctionArgs) {
  const { reader, language, organisation, base, person, today } = await requirePartner(args, 'chamber');
  const { database } = args.context.app;
  const [day, absent] = await Promise.all([
    adviserDay(database, { ...reader, language }),
    standsInFor(database, { organisationId: organisation.id, personId: person.id, today }),
  ]);
  return {
    title: `${translatorFor(language, 'advisers')('today.title')} · ${organisation.name}`,
    base,
    day,
    absent,
  };
}

const LINK = 'text-link underline underline-offset-4 [overflow-wrap:anywhere]';

export default function AdviserTodayPage() {
  const { base, day, absent } = useLoaderData<typeof loader>();
  const t = useT('advisers');
  const words = useT('sharing');
  const language = useLanguage();
  const { steps, comments, newShares, members } = day;
  const caseOf = (line: { employerName: string; caseNumber: number }) =>
    t('today.caseOf', { employer: line.employerName, number: String(line.caseNumber) });
  const late = steps.filter(({ isOverdue }) => isOverdue);
  const soon = steps.filter(({ isOverdue }) => !isOverdue);
  const isEmpty = steps.length + comments.length + newShares.length === 0;
  const stepLine = (step: (typeof steps)[number]) => (
    <Line key={step.stepId}>
      <Link to={`${base}/${step.shareId}`} className={LINK}>
        {step.title}
      </Link>
      <span className="block text-small text-ink-muted">
        {caseOf(step)} · {t('today.by', { who: words(`actor.${textKey(step.actor)}`) })} ·{' '}
        {t('today.dueOn', { date: formatDate(step.dueOn, language) })}{' '}
        {step.isOverdue ? <Badge tone="danger">{words('view.overdue')}</Badge> : null}
      </span>
    </Line>
  );
  return (
    <>
      <PageHeader title={t('today.title')} lead={t('today.lead')} />
      {absent.length === 0 ? null : (
        <Notice title={t('today.standingIn', { names: absent.map(({ name }) => name).join(', ') })}>
          <ul>
            {absent
              .filter(({ note }) => note !== '')
              .map(({ personId, name, note }) => (
                <li key={personId} className="whitespace-pre-line">
                  {name}: {note}
                </li>
              ))}
          </ul>
        </Notice>
      )}
      {isEmpty ? <EmptyState title={t('today.none')} text={t('today.noneText')} /> : null}
      <Section title={t('today.overdue')}>{late.map(stepLine)}</Section>
      <Section title={t('today.comments')}>
        {comments.map((comment) => (
          <Line key={`${comment.shareId}-${comment.stepId}-${comment.at.getTime()}`}>
            <Link to={`${base}/${comment.shareId}/steps/${comment.stepId}`} className={LINK}>
              {comment.title}
            </Link>
            <span className="block text-small text-ink-muted">
              {caseOf(comment)} · {formatDateTime(comment.at, language)}
            </span>
          </Line>
        ))}
      </Section>
      <Section title={t('today.due')}>{soon.map(stepLine)}</Section>
      <Section title={t('today.newShares')}>
        {newShares.map((share) => (
          <Line key={share.shareId}>
            <Link to={`${base}/${share.shareId}`} className={LINK}>
              {caseOf(share)}
            </Link>
            <span className="block text-small text-ink-muted">
              {t('today.sharedUntil', { date: formatDate(share.endsOn, language) })}
            </span>
          </Line>
        ))}
      </Section>
      {members === null ? null : <p className="text-ink-muted">{t('today.myMembers', { count: members })}</p>}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Card title={`${title} (${children.length})`}>
      <ul className="grid gap-3">{children}</ul>
    </Card>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <li className="border-l-2 border-line pl-3">{children}</li>;
}
