import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, DefinitionList, PageHeader } from '~/components';
import { ENTRY_LINK } from '~/components/directory-admin/entry-table';
import { MemberTable } from '~/components/organisations/member-table';
import { formatNumber } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { directoryFigures } from '~/queries/directory/directory-figures.server';
import { memberList } from '~/queries/organisations/member-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Where the operator begins: what the directory asks for today, and who else works here. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireOperator(args);
  const { database, clock } = args.context.app;
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  const [figures, list] = await Promise.all([
    directoryFigures(database, clock.today()),
    memberList(database, { organisation, personId: person.id, role, now: clock.now() }),
  ]);
  return {
    title: `${t('overview.title')} · ${organisation.name}`,
    organisationName: organisation.name,
    figures,
    members: list.members,
  };
}

export default function OperatorPage() {
  const { organisationName, figures, members } = useLoaderData<typeof loader>();
  const t = useT('directory-admin');
  const language = useLanguage();
  const figure = (count: number, to: string) => (
    <Link to={to} className={`${ENTRY_LINK} inline-block min-h-6 font-semibold`}>
      {formatNumber(count, language)}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('overview.title')} lead={t('overview.lead')} />
      <Card title={t('list.title')}>
        <DefinitionList
          items={[
            { term: t('overview.listed'), value: figure(figures.listed, '/operator/directory?state=listed') },
            { term: t('overview.stale'), value: figure(figures.stale, '/operator/stale') },
            { term: t('overview.bounced'), value: figure(figures.bounced, '/operator/stale/bounced') },
            { term: t('overview.overdue'), value: figure(figures.overdue, '/operator/directory?state=over') },
            { term: t('overview.reports'), value: figure(figures.openReports, '/operator/reports') },
          ]}
        />
      </Card>
      <Card title={t('overview.members')}>
        <MemberTable organisationName={organisationName} members={members} />
      </Card>
    </>
  );
}
