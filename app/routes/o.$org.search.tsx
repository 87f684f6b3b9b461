import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Badge, Button, Card, EmptyState, PageHeader } from '~/components';
import { CaseStatusBadge } from '~/components/cases/case-status-badge';
import { TextField } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { searchWork } from '~/queries/work/search.server';

const MAX_SEARCH = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Search over the cases and steps of the organisation. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer' });
  const language = languageOf(args.request);
  const typed = new URL(args.request.url).searchParams.get('q') ?? '';
  const text = typed.replaceAll('\u0000', '').trim().slice(0, MAX_SEARCH);
  const result = await searchWork(args.context.app.database, {
    organisationId: organisation.id,
    text,
    language,
  });
  return {
    ...result,
    title: `${translatorFor(language, 'work-lists')('search.title')} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    text,
  };
}

export default function SearchPage() {
  const { home, text, cases, steps, hasMoreCases, hasMoreSteps } = useLoaderData<typeof loader>();
  const t = useT('work');
  const lists = useT('work-lists');
  const language = useLanguage();
  const isEmpty = text !== '' && cases.length + steps.length === 0;
  return (
    <>
      <PageHeader title={lists('search.title')} lead={lists('search.lead')} />
      <Form method="get" role="search" key={text} className="flex flex-wrap items-end gap-4">
        <TextField
          field={plainField('q', { value: text, prefix: 'search' })}
          label={lists('search.label')}
          type="search"
          width="medium"
          maxLength={MAX_SEARCH}
          isRequired={false}
        />
        <Button type="submit">{lists('search.submit')}</Button>
      </Form>
      {isEmpty ? <EmptyState title={lists('search.nothing')} text={lists('search.nothingText')} /> : null}
      {cases.length > 0 ? (
        <Card title={lists('search.cases')}>
          <ul className="grid gap-3">
            {cases.map((found) => (
              <li key={found.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Link
                  to={`${home}/cases/${found.id}`}
                  className="font-semibold text-link underline underline-offset-4"
                >
                  {found.title}
                </Link>
                <span className="text-small text-ink-muted">
                  {t('caseNumber', { number: String(found.number) })}
                </span>
                <CaseStatusBadge status={found.status} />
              </li>
            ))}
          </ul>
          {hasMoreCases ? <p className="mt-3 text-ink-muted">{lists('search.more')}</p> : null}
        </Card>
      ) : null}
      {steps.length > 0 ? (
        <Card title={lists('search.steps')}>
          <ul className="grid gap-3">
            {steps.map((step) => (
              <li key={step.id}>
                <Link
                  to={`${home}/cases/${step.caseId}/steps/${step.id}`}
                  className="font-semibold text-link underline underline-offset-4"
                >
                  {step.title}
                </Link>{' '}
                {step.isDone ? <Badge tone="success">{lists('today.done')}</Badge> : null}
                <span className="block text-small text-ink-muted">
                  {step.caseTitle} · {t('caseNumber', { number: String(step.caseNumber) })}
                  {step.isDone || step.dueOn === null
                    ? null
                    : ` · ${t('waiting.until', { date: formatDate(step.dueOn, language) })}`}
                </span>
              </li>
            ))}
          </ul>
          {hasMoreSteps ? <p className="mt-3 text-ink-muted">{lists('search.more')}</p> : null}
        </Card>
      ) : null}
    </>
  );
}
