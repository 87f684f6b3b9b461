import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { Card, LinkButton, PageHeader, PublicShell } from '~/components';
import { canEditCases } from '~/domain/cases/access';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { wishedService } from '~/queries/enquiries/wished-service.server';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** From the finder to the question: for one's only firm at once, else by choosing it. */
export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  const { app } = args.context;
  const [service, organisations] = await Promise.all([
    wishedService(app, args.params.service ?? null),
    organisationsOfPerson(app.database, person.id),
  ]);
  if (service === null) throw notFound();
  const firms = organisations
    .filter(({ kind, role }) => kind === 'employer' && canEditCases(role))
    .map(({ path, name }) => ({ name, to: `${path}/enquiries/new?service=${service.id}` }));
  const [first, ...others] = firms;
  if (first !== undefined && others.length === 0) throw redirect(first.to);
  const t = translatorFor(languageOf(args.request), 'enquiries');
  return { title: t('finder.title', { name: service.name }), service, firms };
}

export default function AskServicePage() {
  const { title, service, firms } = useLoaderData<typeof loader>();
  const t = useT('enquiries');
  return (
    <PublicShell>
      <PageHeader title={title} breadcrumbs={[{ to: `/services/${service.id}`, label: service.name }]} />
      <Card className="max-w-3xl">
        {firms.length === 0 ? (
          <div className="grid justify-items-start gap-4">
            <p>{t('finder.noFirm')}</p>
            <LinkButton to="/organisations/new">{t('finder.newFirm')}</LinkButton>
          </div>
        ) : (
          <>
            <p>{t('finder.choose')}</p>
            <ul className="mt-3 grid gap-2">
              {firms.map(({ to, name }) => (
                <li key={to}>
                  <Link to={to} className="text-link underline underline-offset-4">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </PublicShell>
  );
}
