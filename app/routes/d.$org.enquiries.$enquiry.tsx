import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Badge, Card, DefinitionList, Disclosure, PageHeader } from '~/components';
import { ClockList } from '~/components/enquiries/clock-list';
import { HolderActions } from '~/components/enquiries/holder-actions';
import { HOLDER_STEPS, HolderStep } from '~/components/enquiries/holder-step';
import { SentFacts } from '~/components/enquiries/sent-facts';
import { EnquiryStatusBadge } from '~/components/enquiries/status-badge';
import { ThreadMessages } from '~/components/enquiries/thread-messages';
import { ThreadTimeline } from '~/components/enquiries/thread-timeline';
import { WriteAsDesk, type Writing } from '~/components/enquiries/write-as-desk';
import { isStateCode, STATE_NAMES } from '~/domain/catalogue/states';
import { isOccupationGroup } from '~/domain/directory/vocabulary';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import { holderActSchema } from '~/forms/enquiry-forms.server';
import { HOLDER_FLASH, HOLDER_REFUSAL, holderAct } from '~/forms/holder-act.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { deskPeople, otherDesks } from '~/queries/enquiries/desk-people.server';
import { enquiryThread } from '~/queries/enquiries/enquiry-thread.server';
import { workOnEnquiry } from '~/services/enquiries/work-on-enquiry.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One enquiry as its desk works on it. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const deskId = organisation.id;
  const search = new URL(args.request.url).searchParams;
  const step = HOLDER_STEPS.find((each) => each === search.get('do')) ?? null;
  const [thread, people, desks] = await Promise.all([
    enquiryThread(app.database, enquiryId, { as: 'desk', deskId }, { now: app.clock.now(), language }),
    step === 'assign' ? deskPeople(app.database, deskId) : [],
    step === 'forward' ? otherDesks(app.database, deskId) : [],
  ]);
  const writing = search.get('write');
  return {
    title: `${thread.subject} · ${organisation.name}`,
    path: `/d/${organisation.slug}/enquiries/${enquiryId}`,
    inbox: `/d/${organisation.slug}`,
    step,
    writing: (writing === 'ask-back' || writing === 'note' ? writing : 'answer') as Writing,
    submissionKey: app.ids.next(),
    isMine: thread.standing.assigneeId === person.id,
    topic: topicWord(thread.topic, language),
    state: thread.state !== null && isStateCode(thread.state) ? STATE_NAMES[thread.state][language] : null,
    occupation:
      thread.occupationGroup !== null && isOccupationGroup(thread.occupationGroup)
        ? occupationGroupWord(thread.occupationGroup, language)
        : null,
    answerLanguage: new Intl.DisplayNames([language], { type: 'language' }).of(thread.language) ?? '',
    people,
    desks,
    thread,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const form = await readForm(args.request);
  const textOf = (name: string) => String(form.get(name) ?? '').replaceAll('\u0000', '');
  const typed = { text: textOf('text') || textOf('reason') || textOf('note'), key: textOf('submissionKey') };
  const submission = parseForm(form, holderActSchema, languageOf(args.request));
  if (submission.status !== 'success') {
    const error = Object.values(submission.error ?? {}).flat()[0] ?? null;
    return data({ ...typed, error, isWarned: false, revision: null }, { status: 400 });
  }
  const { value } = submission;
  const outcome = await workOnEnquiry(args.context.app, {
    scope: { enquiryId, as: 'desk', deskId: organisation.id },
    by: { side: 'holder', personId: person.id, name: person.name, requestId: args.context.requestId },
    ...holderAct(value),
  });
  if (outcome.outcome === 'changed-meanwhile')
    return data({ ...typed, error: null, isWarned: true, revision: outcome.revision }, { status: 409 });
  const inbox = `/d/${organisation.slug}`;
  const path = `${inbox}/enquiries/${enquiryId}`;
  if (outcome.outcome !== 'done')
    return redirectWithFlash(path, { kind: 'warning', key: HOLDER_REFUSAL[outcome.outcome] });
  // What was given away is no longer here to be looked at.
  const isGone = value.intent === 'decline' || value.intent === 'forward';
  return redirectWithFlash(isGone ? inbox : path, { kind: 'success', key: HOLDER_FLASH[value.intent] });
}

export default function DeskEnquiryPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const language = useLanguage();
  const { thread, path, inbox, step, writing, isMine } = page;
  const { standing } = thread;
  const asker = thread.leaving?.sender.organisation ?? '';
  const isOver = standing.status === 'withdrawn' || standing.status === 'merged';
  if (step !== null)
    return (
      <>
        <PageHeader title={thread.subject} breadcrumbs={[{ to: path, label: t('inbox.subject') }]} />
        <HolderStep
          step={step}
          path={path}
          people={page.people}
          desks={page.desks}
          assigneeId={standing.assigneeId}
          typed={answer?.text ?? ''}
          error={answer?.error ?? null}
        />
      </>
    );
  return (
    <>
      <PageHeader
        title={thread.subject}
        breadcrumbs={[{ to: inbox, label: t('inbox.title') }]}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-body">
            <span>{t('work.from', { name: asker })}</span>
            <EnquiryStatusBadge status={standing.status} />
            {thread.urgency === 'urgent' ? <Badge tone="danger">{t('inbox.urgent')}</Badge> : null}
          </span>
        }
      />
      <HolderActions status={standing.status} path={path} isMine={isMine} />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <Card title={t('thread.messages')}>
          <div className="grid gap-6">
            <ThreadMessages messages={thread.messages} from="desk" />
            {isOver || standing.status === 'closed' ? null : (
              <WriteAsDesk
                path={path}
                writing={writing}
                asker={asker}
                submissionKey={answer?.isWarned === true ? answer.key : page.submissionKey}
                revision={answer?.revision ?? standing.revision}
                text={answer?.text ?? ''}
                error={answer?.error ?? null}
                isWarned={answer?.isWarned ?? false}
              />
            )}
          </div>
        </Card>
        <div className="grid gap-6">
          <Card title={t('clock.title')}>
            <ClockList clocks={thread.clocks} />
          </Card>
          <Card title={t('work.facts')}>
            <div className="grid gap-5">
              <DefinitionList
                items={[
                  { term: t('inbox.topic'), value: page.topic },
                  { term: t('work.place'), value: page.state ?? t('preview.unknown') },
                  { term: t('preview.occupation'), value: page.occupation ?? t('preview.unknown') },
                  { term: t('inbox.assignee'), value: standing.assigneeName ?? t('inbox.free') },
                  { term: t('list.asked'), value: formatDateTime(thread.askedAt, language) },
                ]}
              />
              <p>{t('work.language', { language: page.answerLanguage })}</p>
              {thread.leaving === null ? null : <SentFacts leaving={thread.leaving} />}
            </div>
          </Card>
        </div>
      </div>
      <Disclosure summary={t('thread.timeline')}>
        <ThreadTimeline events={thread.events} />
      </Disclosure>
    </>
  );
}
