import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { OrganisationLanding } from '~/components/organisations/organisation-landing';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { organisationLanding } from '~/queries/organisations/organisation-landing.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Where a chamber begins. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, { kind: 'chamber' });
  const t = translatorFor(languageOf(args.request), 'organisation');
  const landing = await organisationLanding(args.context.app, member);
  return { title: `${t('landing.chamberTitle')} · ${landing.name}`, landing };
}

export default function ChamberPage() {
  return <OrganisationLanding landing={useLoaderData<typeof loader>().landing} />;
}
