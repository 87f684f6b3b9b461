import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { ConfirmStep, PageHeader } from '~/components';
import { columnOfDay } from '~/domain/cases/day-column';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { chambersOfCompany } from '~/queries/chambers/chambers-of-company.server';
import { leaveChamber } from '~/services/chambers/leave-chamber.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Asks before a firm leaves a chamber. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer', roles: ['owner', 'hr'] });
  const { database, clock } = args.context.app;
  const chambers = await chambersOfCompany(database, {
    companyId: organisation.id,
    today: columnOfDay(clock.today()),
  });
  const chamber = chambers.find(({ membershipId }) => membershipId === args.params['membership']);
  if (chamber === undefined) throw notFound();
  const t = translatorFor(languageOf(args.request), 'chamber-join');
  return {
    title: `${t('mine.leaveTitle', { name: chamber.name })} · ${organisation.name}`,
    base: `/o/${organisation.slug}/chamber`,
    name: chamber.name,
    shares: chamber.shares,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: ['owner', 'hr'] });
  const outcome = await leaveChamber(args.context.app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: args.context.requestId },
    membershipId: (args.params['membership'] ?? '').replaceAll('\u0000', ''),
  });
  if (outcome === 'not-found') throw notFound();
  return redirectWithFlash(`/o/${organisation.slug}/chamber`, {
    kind: 'success',
    key: 'chamber-join:mine.left',
  });
}

export default function LeaveChamberPage() {
  const { base, name, shares } = useLoaderData<typeof loader>();
  const t = useT('chamber-join');
  const title = t('mine.leaveTitle', { name });
  return (
    <>
      <PageHeader title={title} breadcrumbs={[{ to: base, label: t('mine.title') }]} />
      <ConfirmStep title={t('mine.leave')} confirmText={t('mine.leaveConfirm')} cancelTo={base} isDangerous>
        <p>{t('mine.leaveText')}</p>
        {shares > 0 ? (
          <p>
            {t('mine.shares', { count: shares })} {t('mine.leaveShares')}
          </p>
        ) : null}
      </ConfirmStep>
    </>
  );
}
