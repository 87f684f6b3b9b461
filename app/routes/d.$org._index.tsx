import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { useCallback } from 'react';
import { z } from 'zod';

import { requireMember } from '~/auth/gates.server';
import { LinkButton, Notice, PageHeader } from '~/components';
import { DeskShortcuts } from '~/components/enquiries/desk-shortcuts';
import { BulkConfirm, BulkResult, type BulkAsked, type BulkLine } from '~/components/enquiries/inbox-bulk';
import { InboxCards } from '~/components/enquiries/inbox-page';
import { useDeskLive } from '~/components/live/use-desk-live';
import { CLOSE_OUTCOMES } from '~/domain/enquiries';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { deskPeople, hasDeskProfile, peopleChoices } from '~/queries/enquiries/desk-people.server';
import { lineNames, savedInboxFilters } from '~/queries/enquiries/inbox-filters.server';
import { inboxView } from '~/queries/enquiries/inbox-view.server';
import { workOnMany, type ManyAct } from '~/services/enquiries/work-on-many.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The inbox of a desk, where its people begin their day. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const deskId = organisation.id;
  const saved = await savedInboxFilters(app.database, { deskId, personId: person.id });
  const [view, hasProfile, people] = await Promise.all([
    inboxView(app, { deskId }, { search, language, personId: person.id, saved }),
    hasDeskProfile(app.database, deskId),
    deskPeople(app.database, deskId),
  ]);
  const path = `/d/${organisation.slug}`;
  return {
    title: `${translatorFor(language, 'enquiries')('inbox.title')} · ${organisation.name}`,
    hasProfile,
    isLead: role === 'lead',
    people: peopleChoices(people, language),
    view: { ...view, path, enquiries: `${path}/enquiries` },
  };
}

/** A page of the inbox has no more lines. */
const MOST_LINES = 50;

const bulkSchema = z.object({
  intent: z.enum(['ask-claim', 'ask-assign', 'ask-close', 'claim', 'assign', 'close']),
  ids: z.array(z.string().min(1).max(64)).max(MOST_LINES),
  personId: z.string().max(64).default(''),
  outcome: z.enum(CLOSE_OUTCOMES).default('solved'),
});

/** What is done with several lines: asked first, and then told line by line. */
export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const form = await readForm(args.request);
  const parsed = bulkSchema.safeParse({ ...Object.fromEntries(form), ids: form.getAll('id') });
  if (!parsed.success) throw badRequest('This cannot be done with several enquiries.');
  const { intent, ids, personId, outcome } = parsed.data;
  const deskId = organisation.id;
  const names = await lineNames(app.database, { deskId, ids });
  if (intent === 'ask-claim' || intent === 'ask-assign' || intent === 'ask-close') {
    const asked: BulkAsked = {
      intent: intent === 'ask-claim' ? 'claim' : intent === 'ask-assign' ? 'assign' : 'close',
      personId,
      outcome,
      lines: [...names].map(([id, subject]) => ({ id, subject })),
    };
    return data({ asked, done: null });
  }
  const act: ManyAct =
    intent === 'claim'
      ? { act: 'claim' }
      : intent === 'assign'
        ? { act: 'assign', personId: personId === '' ? null : personId }
        : { act: 'close', as: outcome };
  const by = { side: 'holder', personId: person.id, name: person.name, requestId } as const;
  const results = await workOnMany(app, { deskId, enquiryIds: ids, by, act });
  const done: BulkLine[] = results.map(({ enquiryId, result }) => ({
    id: enquiryId,
    subject: names.get(enquiryId) ?? '',
    result,
  }));
  return data({ asked: null, done });
}

export default function DeskInboxPage() {
  const { hasProfile, isLead, people, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  const t = useT('enquiries');
  const tDesk = useT('desk');
  const onNews = useCallback(() => revalidate(), [revalidate]);
  useDeskLive(`${view.path}/live`, onNews);
  const here = view.query === '' ? view.path : `${view.path}?${view.query}`;
  if (answer?.asked)
    return (
      <>
        <PageHeader title={t('inbox.title')} />
        <BulkConfirm asked={answer.asked} backTo={here} />
      </>
    );
  return (
    <>
      <PageHeader title={t('inbox.title')} lead={t('inbox.lead')} />
      {hasProfile ? null : (
        <Notice kind="warning">
          <p>{t('inbox.noProfile')}</p>
          {isLead ? (
            <p className="mt-3">
              <LinkButton to={`${view.path}/start`}>{tDesk('start.button')}</LinkButton>
            </p>
          ) : null}
        </Notice>
      )}
      {answer?.done ? <BulkResult lines={answer.done} /> : null}
      <InboxCards
        view={view}
        people={people}
        empty={{ title: t('inbox.empty'), text: t('inbox.emptyTodo') }}
      />
      <DeskShortcuts page="inbox" inbox={view.path} />
    </>
  );
}
