import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { EmptyState, Notice, PageHeader } from '~/components';
import { CompanyChamberCard } from '~/components/chambers/company-chamber-card';
import { WhatChamberSees } from '~/components/chambers/what-chamber-sees';
import { columnOfDay } from '~/domain/cases/day-column';
import { canEditProfile } from '~/domain/organisations/roles';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { chambersOfCompany } from '~/queries/chambers/chambers-of-company.server';
import { allowFigures } from '~/services/chambers/leave-chamber.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The chambers of a firm, and what each of them sees. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const { database, clock } = args.context.app;
  const chambers = await chambersOfCompany(database, {
    companyId: organisation.id,
    today: columnOfDay(clock.today()),
  });
  return {
    title: `${translatorFor(languageOf(args.request), 'chamber-join')('mine.title')} · ${organisation.name}`,
    base: `/o/${organisation.slug}/chamber`,
    canEdit: canEditProfile(role),
    chambers,
  };
}

/** The firm lets its cases count, or no longer. */
export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: ['owner', 'hr'] });
  const form = await readForm(args.request);
  const membershipId = form.get('membership');
  if (typeof membershipId !== 'string' || membershipId.includes('\u0000')) throw notFound();
  const outcome = await allowFigures(args.context.app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: args.context.requestId },
    membershipId,
    isAllowed: form.get('figures') === 'allow',
  });
  if (outcome === 'not-found') throw notFound();
  return redirectWithFlash(`/o/${organisation.slug}/chamber`, {
    kind: 'success',
    key: 'chamber-join:mine.figuresSaved',
  });
}

export default function CompanyChambersPage() {
  const { base, canEdit, chambers } = useLoaderData<typeof loader>();
  const t = useT('chamber-join');
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      {canEdit ? null : <Notice>{t('mine.readOnly')}</Notice>}
      {chambers.length === 0 ? (
        <EmptyState title={t('mine.none')} text={t('mine.noneText')} />
      ) : (
        chambers.map((chamber) => (
          <CompanyChamberCard key={chamber.membershipId} chamber={chamber} base={base} canEdit={canEdit} />
        ))
      )}
      <WhatChamberSees />
    </>
  );
}
