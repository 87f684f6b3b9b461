import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { ConferenceView } from '~/components/network/conference-view';
import { canEditCases, CASE_EDITORS } from '~/domain/cases/access';
import { conferenceAct } from '~/forms/conference-act.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { conferencePage } from '~/queries/enquiries/conferences.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A conference as the employer sees it: consent, thread, and who read and wrote when. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const conferenceId = args.params.conference;
  if (conferenceId === undefined) throw notFound();
  return {
    title: `${translatorFor(language, 'network')('conference.title')} · ${organisation.name}`,
    base: `/o/${organisation.slug}/enquiries`,
    canAct: canEditCases(role),
    submissionKey: app.ids.next(),
    conference: await conferencePage(app.database, {
      ...{ conferenceId, language, today: app.clock.today() },
      owner: { employerId: organisation.id },
    }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const conferenceId = args.params.conference;
  if (conferenceId === undefined) throw notFound();
  return conferenceAct(args.request, args.context.app, {
    ...{ conferenceId, person },
    owner: { employerId: organisation.id },
    path: `/o/${organisation.slug}/conferences/${conferenceId}`,
  });
}

export default function EmployerConferencePage() {
  const { base, canAct, submissionKey, conference } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('network');
  return (
    <>
      <PageHeader
        title={t('conference.title')}
        lead={conference.purpose}
        breadcrumbs={[{ to: `${base}/${conference.enquiryId}`, label: t('conference.thread') }]}
      />
      <ConferenceView
        conference={conference}
        submissionKey={submissionKey}
        canAct={canAct}
        typed={answer?.typed ?? ''}
        error={answer?.error ?? null}
      />
    </>
  );
}
