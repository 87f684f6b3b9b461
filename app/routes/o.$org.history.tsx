import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, LinkButton, PageHeader, Pagination, Table } from '~/components';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { auditHistory } from '~/queries/organisations/audit-history.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who did what in the organisation, for its owners. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const { organisation } = await requireMember(args, { kind: 'employer', roles: ['owner'] });
  const language = languageOf(request);
  const t = translatorFor(language, 'organisation');
  const before = new URL(request.url).searchParams.get('before');
  const { entries, older } = await auditHistory(context.app.database, {
    organisationId: organisation.id,
    before,
  });
  const here = `/o/${organisation.slug}/history`;
  return {
    title: `${t('history.title')} · ${organisation.name}`,
    membersTo: `/o/${organisation.slug}/members`,
    deletionsTo: `/o/${organisation.slug}/deletions`,
    rows: entries.map(({ at, ...entry }) => ({ ...entry, when: formatDateTime(at, language) })),
    newerTo: before === null ? null : here,
    olderTo: older === null ? null : `${here}?before=${encodeURIComponent(older)}`,
  };
}

export default function HistoryPage() {
  const { rows, membersTo, deletionsTo, newerTo, olderTo } = useLoaderData<typeof loader>();
  const t = useT('organisation');
  return (
    <>
      <PageHeader
        title={t('history.title')}
        lead={t('history.intro')}
        breadcrumbs={[{ to: membersTo, label: t('members.title') }]}
        actions={
          <LinkButton to={deletionsTo} look="quiet">
            {t('history.deletions')}
          </LinkButton>
        }
      />
      <Card>
        <Table
          caption={t('history.title')}
          isCaptionHidden
          empty={t('history.empty')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'what',
              header: t('history.what'),
              isRowHeader: true,
              cell: (row) => t(`history.actions.${row.action}`),
            },
            { id: 'who', header: t('history.who'), cell: (row) => row.actorName ?? t('history.nobody') },
            { id: 'when', header: t('history.when'), cell: (row) => row.when },
          ]}
        />
      </Card>
      <Pagination newerTo={newerTo} olderTo={olderTo} />
    </>
  );
}
