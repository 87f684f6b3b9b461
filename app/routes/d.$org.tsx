import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { AppShell } from '~/components';
import { OrganisationSwitcher } from '~/components/organisations/organisation-switcher';
import { useT } from '~/i18n/use-t';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';

/**
 * The frame of a desk's pages. Every page below asks its own gate as well: loaders run side by side, so this one
 * protects only the frame.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const organisations = await organisationsOfPerson(args.context.app.database, person.id);
  return {
    slug: organisation.slug,
    name: organisation.name,
    others: organisations
      .filter((other) => other.slug !== organisation.slug)
      .map(({ name, path }) => ({ name, path })),
  };
}

export default function DeskLayout() {
  const { slug, name, others } = useLoaderData<typeof loader>();
  const t = useT('frame');
  const home = `/d/${slug}`;
  const navigation = [
    { to: home, label: t('navigation.inbox'), isExact: true },
    { to: `${home}/cases`, label: t('navigation.sharedCases') },
    { to: `${home}/templates`, label: t('navigation.templates') },
    { to: `${home}/figures`, label: t('navigation.figures') },
    { to: `${home}/articles`, label: t('navigation.articles') },
    { to: `${home}/network`, label: t('navigation.network') },
    { to: `${home}/profile`, label: t('navigation.profile') },
    { to: `${home}/team`, label: t('navigation.members') },
  ];
  return (
    <AppShell
      navigation={navigation}
      organisationName={name}
      switcher={<OrganisationSwitcher others={others} />}
    >
      <Outlet />
    </AppShell>
  );
}
