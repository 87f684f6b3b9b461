import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { AppShell } from '~/components';
import { OrganisationSwitcher } from '~/components/organisations/organisation-switcher';
import { canManageMembers } from '~/domain/organisations/roles';
import { useT } from '~/i18n/use-t';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';

/**
 * The frame of a chamber's pages. Every page below asks its own gate as well: loaders run side by side, so this one
 * protects only the frame.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'chamber' });
  const organisations = await organisationsOfPerson(args.context.app.database, person.id);
  return {
    slug: organisation.slug,
    name: organisation.name,
    isInCharge: canManageMembers('chamber', role),
    others: organisations
      .filter((other) => other.slug !== organisation.slug)
      .map(({ name, path }) => ({ name, path })),
  };
}

export default function ChamberLayout() {
  const { slug, name, isInCharge, others } = useLoaderData<typeof loader>();
  const t = useT('frame');
  const home = `/k/${slug}`;
  const navigation = [
    { to: home, label: t('navigation.overview'), isExact: true },
    { to: `${home}/today`, label: t('navigation.today') },
    { to: `${home}/cases`, label: t('navigation.sharedCases') },
    { to: `${home}/members`, label: t('navigation.members') },
    { to: `${home}/advisers`, label: t('navigation.advisers') },
    { to: `${home}/report`, label: t('navigation.report') },
    { to: `${home}/branding`, label: t('navigation.branding') },
    ...(isInCharge ? [{ to: `${home}/billing`, label: t('navigation.licence') }] : []),
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
