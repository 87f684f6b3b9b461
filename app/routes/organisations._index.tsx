import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { EmptyState, LinkButton, PageHeader, PublicShell } from '~/components';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Everything the person belongs to: the choice of where to work. */
export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  const t = translatorFor(languageOf(args.request), 'organisation');
  return {
    title: `${t('list.title')} · Lotsenwerk`,
    organisations: await organisationsOfPerson(args.context.app.database, person.id),
  };
}

export default function OrganisationsPage() {
  const { organisations } = useLoaderData<typeof loader>();
  const t = useT('organisation');
  const create = <LinkButton to="/organisations/new">{t('list.create')}</LinkButton>;
  if (organisations.length === 0) {
    return (
      <PublicShell>
        <PageHeader title={t('list.title')} />
        <EmptyState title={t('list.empty')} text={t('list.emptyHint')} action={create} />
      </PublicShell>
    );
  }
  return (
    <PublicShell>
      <PageHeader title={t('list.title')} lead={t('list.intro')} actions={create} />
      <ul className="grid gap-4 sm:grid-cols-2">
        {organisations.map((organisation) => (
          <li
            key={organisation.path}
            className="rounded-card border border-line bg-surface p-4 shadow-card sm:p-6"
          >
            <div className="flex flex-wrap items-start justify-between gap-2">
              <h2 className="min-w-0 text-h3 break-words">
                <Link to={organisation.path} className="text-link underline underline-offset-4">
                  {organisation.name}
                </Link>
              </h2>
              <p className="text-small text-ink-muted">{t(`kinds.${organisation.kind}`)}</p>
            </div>
            <p className="mt-2 text-ink-muted">{t('list.role', { role: t(`roles.${organisation.role}`) })}</p>
          </li>
        ))}
      </ul>
    </PublicShell>
  );
}
