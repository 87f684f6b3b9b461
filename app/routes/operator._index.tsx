import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { OrganisationLanding } from '~/components/organisations/organisation-landing';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { notFound } from '~/platform/errors';
import { operatorMembership } from '~/queries/organisations/operator-membership.server';
import { organisationLanding } from '~/queries/organisations/organisation-landing.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Where the operator begins. There is one operator, so no organisation stands in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  const membership = await operatorMembership(args.context.app.database, person.id);
  if (membership === null) throw notFound();
  const t = translatorFor(languageOf(args.request), 'organisation');
  const landing = await organisationLanding(args.context.app, { person, ...membership });
  return { title: `${t('landing.operatorTitle')} · ${landing.name}`, landing };
}

export default function OperatorPage() {
  return <OrganisationLanding landing={useLoaderData<typeof loader>().landing} />;
}
