import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, PageHeader } from '~/components';
import { MemberTable } from '~/components/organisations/member-table';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { organisationLanding } from '~/queries/organisations/organisation-landing.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who works at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, { kind: 'desk' });
  const t = translatorFor(languageOf(args.request), 'organisation');
  const landing = await organisationLanding(args.context.app, member);
  return { title: `${t('landing.membersTitle')} · ${landing.name}`, landing };
}

export default function DeskTeamPage() {
  const { landing } = useLoaderData<typeof loader>();
  const t = useT('organisation');
  return (
    <>
      <PageHeader title={t('landing.membersTitle')} />
      <Card>
        <MemberTable organisationName={landing.name} members={landing.members} />
      </Card>
    </>
  );
}
