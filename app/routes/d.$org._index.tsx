import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Notice, PageHeader } from '~/components';
import { InboxCards } from '~/components/enquiries/inbox-page';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { hasDeskProfile } from '~/queries/enquiries/desk-people.server';
import { inboxView } from '~/queries/enquiries/inbox-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The inbox of a desk, where its people begin their day. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const [view, hasProfile] = await Promise.all([
    inboxView(app, { deskId: organisation.id }, { search, language, personId: person.id }),
    hasDeskProfile(app.database, organisation.id),
  ]);
  const path = `/d/${organisation.slug}`;
  return {
    title: `${translatorFor(language, 'enquiries')('inbox.title')} · ${organisation.name}`,
    hasProfile,
    view: { ...view, path, enquiries: `${path}/enquiries` },
  };
}

export default function DeskInboxPage() {
  const { hasProfile, view } = useLoaderData<typeof loader>();
  const t = useT('enquiries');
  return (
    <>
      <PageHeader title={t('inbox.title')} lead={t('inbox.lead')} />
      {hasProfile ? null : <Notice kind="warning">{t('inbox.noProfile')}</Notice>}
      <InboxCards view={view} empty={{ title: t('inbox.empty'), text: t('inbox.emptyTodo') }} />
    </>
  );
}
