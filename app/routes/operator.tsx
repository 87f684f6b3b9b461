import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { OperatorFrame } from '~/components/directory-admin/operator-frame';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';

/**
 * The frame of the operator's pages. Every page below asks its own gate as well: loaders run side by side, so this one
 * protects only the frame.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireOperator(args);
  const organisations = await organisationsOfPerson(args.context.app.database, person.id);
  return {
    name: organisation.name,
    others: organisations
      .filter((other) => other.slug !== organisation.slug)
      .map(({ name, path }) => ({ name, path })),
  };
}

export default function OperatorLayout() {
  const { name, others } = useLoaderData<typeof loader>();
  return (
    <OperatorFrame name={name} others={others}>
      <Outlet />
    </OperatorFrame>
  );
}
