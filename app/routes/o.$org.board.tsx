import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { EmptyState, LinkButton, PageHeader } from '~/components';
import { CaseBoard } from '~/components/work/case-board';
import { CaseLooks } from '~/components/work/case-looks';
import { canEditCases } from '~/domain/cases/access';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { getBoard } from '~/queries/work/board.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The running cases in seven stages. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const board = await getBoard(app.database, {
    organisationId: organisation.id,
    personId: person.id,
    today: app.clock.today(),
    language,
  });
  return {
    ...board,
    title: `${translatorFor(language, 'work-lists')('board.title')} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    canEdit: canEditCases(role),
  };
}

export default function BoardPage() {
  const { columns, hasMore, closed, isEmpty, home, canEdit } = useLoaderData<typeof loader>();
  const t = useT('work-lists');
  const newCase = canEdit ? (
    <LinkButton to={`${home}/cases/new`}>{t('board.newCase')}</LinkButton>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('board.title')} lead={t('board.lead')} actions={newCase} />
      <CaseLooks home={home} look="board" />
      {isEmpty ? (
        <EmptyState title={t('board.empty')} text={t('board.emptyText')} action={newCase} />
      ) : (
        <CaseBoard columns={columns} home={home} />
      )}
      {hasMore ? <p className="text-ink-muted">{t('board.more')}</p> : null}
      {closed > 0 ? (
        <p>
          <Link to={`${home}/cases?status=closed`} className="text-link underline underline-offset-4">
            {t('board.closed', { count: closed })}
          </Link>
        </p>
      ) : null}
    </>
  );
}
