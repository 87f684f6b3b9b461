import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { EmptyState, LinkButton, Notice, PageHeader, Pagination } from '~/components';
import { MemberFilterBar } from '~/components/chambers/member-filter-bar';
import { MemberBulkTable } from '~/components/chambers/member-bulk-table';
import { ViewLinks } from '~/components/work/view-links';
import { MEMBER_STATUSES } from '~/domain/chambers/membership';
import { bulkSchema } from '~/forms/chamber-forms.server';
import { memberFilterOf } from '~/forms/member-filter.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { adviserChoices } from '~/queries/chambers/adviser-choices.server';
import { memberPage } from '~/queries/chambers/member-page.server';
import { decideMembers } from '~/services/chambers/decide-members.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The members of a chamber: searched, filtered, decided on many at once. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'chamber' });
  const { database } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const { filter, kept } = memberFilterOf(searchParams);
  const [page, advisers] = await Promise.all([
    memberPage(database, { organisationId: organisation.id, ...filter }),
    adviserChoices(database, organisation.id),
  ]);
  const next =
    page.next === null
      ? null
      : new URLSearchParams([...kept, ['name', page.next.name], ['after', page.next.id]]);
  return {
    title: `${translatorFor(languageOf(args.request), 'chamber')('members.title')} · ${organisation.name}`,
    base: `/k/${organisation.slug}/members`,
    canEdit: role === 'admin',
    canInvite: role !== 'analyst',
    lines: page.lines,
    counts: page.counts,
    advisers,
    status: filter.status,
    text: filter.text,
    adviser: filter.adviser,
    nextSearch: next?.toString() ?? null,
    keptSearch: kept.toString(),
    isFirstPage: filter.after === null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const language = languageOf(request);
  const t = translatorFor(language, 'chamber');
  const submission = parseForm(await readForm(request), bulkSchema, language);
  if (submission.status !== 'success' || submission.value.member.length === 0)
    return data({ kind: 'warning' as const, messages: [t('members.chooseSome')] }, { status: 400 });
  const { act, member } = submission.value;
  const result = await decideMembers(context.app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: context.requestId },
    membershipIds: [...new Set(member)],
    act,
    secondReason: null,
  });
  const messages = [
    ...(result.done > 0 ? [t('members.done', { count: result.done })] : []),
    ...(result.needReason.length > 0 ? [t('members.needReason', { count: result.needReason.length })] : []),
    ...(result.skipped > 0 ? [t('members.skipped', { count: result.skipped })] : []),
  ];
  return data({ kind: result.needReason.length > 0 ? ('warning' as const) : ('success' as const), messages });
}

export default function ChamberMembersPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('chamber');
  const { base, lines, counts, status, text, adviser, canEdit, canInvite } = page;
  const search = (values: Record<string, string>) => {
    const found = new URLSearchParams(values).toString();
    return found === '' ? base : `${base}?${found}`;
  };
  const others = { ...(text === '' ? {} : { text }), ...(adviser === null ? {} : { adviser }) };
  const hasFilter = text !== '' || adviser !== null || status !== null;
  return (
    <>
      <PageHeader
        title={t('members.title')}
        lead={t('members.lead')}
        actions={
          canInvite ? (
            <>
              <LinkButton to={`${base}/invites`}>{t('members.invites')}</LinkButton>
              {canEdit ? (
                <LinkButton to={`${base}/lists`} look="secondary">
                  {t('members.lists')}
                </LinkButton>
              ) : null}
            </>
          ) : null
        }
      />
      {answer ? (
        <Notice kind={answer.kind} isLive>
          <ul>
            {answer.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <ViewLinks
        label={t('members.filter')}
        links={[
          { to: search(others), label: t('members.all'), isCurrent: status === null },
          ...MEMBER_STATUSES.map((value) => ({
            to: search({ ...others, status: value }),
            label: t(`members.status.${value}`),
            count: counts[value],
            isCurrent: status === value,
          })),
        ]}
      />
      <MemberFilterBar base={base} status={status} text={text} adviser={adviser} advisers={page.advisers} />
      {lines.length === 0 ? (
        <EmptyState
          title={t(hasFilter ? 'members.nothing' : 'members.empty')}
          text={t(hasFilter ? 'members.nothingText' : 'members.emptyText')}
        />
      ) : (
        <MemberBulkTable base={base} lines={lines} status={status} canEdit={canEdit} />
      )}
      <Pagination
        newerTo={page.isFirstPage ? null : `${base}?${page.keptSearch}`}
        olderTo={page.nextSearch === null ? null : `${base}?${page.nextSearch}`}
        newer={t('members.newer')}
        older={t('members.older')}
      />
      {canEdit ? (
        <p className="flex flex-wrap gap-x-4">
          <span>{t('members.export')}:</span>
          <a href={`${base}/export?format=csv`} className="text-link underline underline-offset-4">
            {t('members.exportCsv')}
          </a>
          <a href={`${base}/export?format=xlsx`} className="text-link underline underline-offset-4">
            {t('members.exportXlsx')}
          </a>
        </p>
      ) : null}
    </>
  );
}
