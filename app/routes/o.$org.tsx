import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { AppShell } from '~/components';
import { OrganisationSwitcher } from '~/components/organisations/organisation-switcher';
import { ShortcutHelp } from '~/components/work/shortcut-help';
import { canManageMembers } from '~/domain/organisations/roles';
import { useT } from '~/i18n/use-t';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';

/**
 * The frame of an employer's pages. Every page below asks its own gate as well: loaders run side by side, so this one
 * protects only the frame.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'employer' });
  const organisations = await organisationsOfPerson(args.context.app.database, person.id);
  return {
    slug: organisation.slug,
    name: organisation.name,
    isInCharge: canManageMembers('employer', role),
    others: organisations
      .filter((other) => other.slug !== organisation.slug)
      .map(({ name, path }) => ({ name, path })),
  };
}

export default function EmployerLayout() {
  const { slug, name, isInCharge, others } = useLoaderData<typeof loader>();
  const t = useT('frame');
  const home = `/o/${slug}`;
  const navigation = [
    { to: home, label: t('navigation.today'), isExact: true },
    { to: `${home}/cases`, label: t('navigation.cases') },
    { to: `${home}/enquiries`, label: t('navigation.enquiries') },
    { to: `${home}/calendar`, label: t('navigation.calendar') },
    { to: `${home}/search`, label: t('navigation.search') },
    { to: `${home}/company`, label: t('navigation.company') },
    { to: `${home}/members`, label: t('navigation.members') },
    { to: `${home}/chamber`, label: t('navigation.chamber') },
    ...(isInCharge ? [{ to: `${home}/billing`, label: t('navigation.billing') }] : []),
  ];
  return (
    <AppShell
      navigation={navigation}
      organisationName={name}
      switcher={<OrganisationSwitcher others={others} />}
    >
      <Outlet />
      <ShortcutHelp home={home} />
    </AppShell>
  );
}
