import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { ConferenceView } from '~/components/network/conference-view';
import { conferenceAct } from '~/forms/conference-act.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { conferencePage } from '~/queries/enquiries/conferences.server';
import { noteConferenceRead } from '~/services/enquiries/take-part-in-conference.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A conference as a desk sees it that called it or was invited. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const conferenceId = args.params.conference;
  if (conferenceId === undefined) throw notFound();
  const deskId = organisation.id;
  const conference = await conferencePage(app.database, {
    ...{ conferenceId, language, today: app.clock.today() },
    owner: { deskId },
  });
  const { organisationId } = conference;
  await noteConferenceRead(app, { organisationId, conferenceId, deskId, personId: person.id });
  return {
    title: `${translatorFor(language, 'network')('conference.title')} · ${organisation.name}`,
    network: `/d/${organisation.slug}/network`,
    submissionKey: app.ids.next(),
    conference,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const conferenceId = args.params.conference;
  if (conferenceId === undefined) throw notFound();
  return conferenceAct(args.request, args.context.app, {
    ...{ conferenceId, person },
    owner: { deskId: organisation.id },
    path: `/d/${organisation.slug}/conferences/${conferenceId}`,
  });
}

export default function DeskConferencePage() {
  const { network, submissionKey, conference } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('network');
  return (
    <>
      <PageHeader
        title={t('conference.title')}
        lead={conference.purpose}
        breadcrumbs={[{ to: network, label: t('title') }]}
      />
      <ConferenceView
        conference={conference}
        submissionKey={submissionKey}
        canAct
        typed={answer?.typed ?? ''}
        error={answer?.error ?? null}
      />
    </>
  );
}
