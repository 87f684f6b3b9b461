import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';

import { requireMember } from '~/auth/gates.server';
import { Badge, Card, DefinitionList, Disclosure, PageHeader } from '~/components';
import { ClockList } from '~/components/enquiries/clock-list';
import { DeskShortcuts } from '~/components/enquiries/desk-shortcuts';
import { DESK_STEPS, DeskStep } from '~/components/enquiries/desk-step';
import { HolderActions } from '~/components/enquiries/holder-actions';
import { HOLDER_STEPS, HolderStep } from '~/components/enquiries/holder-step';
import { MergedThreads, RelatedCard } from '~/components/enquiries/related-card';
import { SentFacts } from '~/components/enquiries/sent-facts';
import { SentFiles } from '~/components/enquiries/sent-files';
import { TeamDrafts, TeamLine } from '~/components/enquiries/team-line';
import { EnquiryStatusBadge } from '~/components/enquiries/status-badge';
import { ThreadMessages } from '~/components/enquiries/thread-messages';
import { ThreadTimeline } from '~/components/enquiries/thread-timeline';
import { useEnquiryTeam } from '~/components/enquiries/use-enquiry-team';
import { WriteAsDesk, type Writing } from '~/components/enquiries/write-as-desk';
import { MoreWays } from '~/components/network/more-ways';
import { isStateCode, STATE_NAMES } from '~/domain/catalogue/states';
import { isOccupationGroup, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import { withSignature } from '~/domain/enquiries';
import { DESK_INTENTS, deskActSchema } from '~/forms/desk-forms.server';
import { holderActSchema } from '~/forms/enquiry-forms.server';
import { HOLDER_FLASH, HOLDER_REFUSAL, holderAct } from '~/forms/holder-act.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateLong, formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { deskPeople, peopleChoices, otherDesks } from '~/queries/enquiries/desk-people.server';
import { enquiryTeam } from '~/queries/enquiries/enquiry-team.server';
import { enquiryThread } from '~/queries/enquiries/enquiry-thread.server';
import { relatedEnquiries } from '~/queries/enquiries/related-enquiries.server';
import {
  filledTemplates,
  findReplyTemplate,
  replyTemplates,
  signatureOf,
} from '~/queries/enquiries/reply-templates.server';
import type { EnquiryActor } from '~/services/enquiries/enquiry-context.server';
import { mergeEnquiries, unmergeEnquiry } from '~/services/enquiries/merge-enquiries.server';
import { splitEnquiry } from '~/services/enquiries/split-enquiry.server';
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
  const today = app.clock.today();
  const [thread, people, desks, team, related, templates, signature] = await Promise.all([
    enquiryThread(app.database, enquiryId, { as: 'desk', deskId }, { now: app.clock.now(), language }),
    step === 'assign' ? deskPeople(app.database, deskId) : [],
    step === 'forward' ? otherDesks(app.database, deskId) : [],
    enquiryTeam(app, { enquiryId, deskId, personId: person.id }),
    relatedEnquiries(app.database, { enquiryId, deskId }),
    replyTemplates(app.database, { deskId, today }),
    signatureOf(app.database, { deskId, personId: person.id }),
  ]);
  const writing = search.get('write');
  const path = `/d/${organisation.slug}/enquiries/${enquiryId}`;
  const answerIn = thread.language === 'en' ? 'en' : 'de';
  const filled = filledTemplates(templates, thread.topic, {
    betrieb: thread.leaving?.sender.organisation ?? '',
    person: thread.leaving?.sender.person ?? '',
    frage: thread.subject,
    thema: topicWord(thread.topic, answerIn),
    land: thread.state !== null && isStateCode(thread.state) ? STATE_NAMES[thread.state][answerIn] : '',
    stelle: organisation.name,
    bearbeitung: person.name,
    heute: formatDateLong(today, answerIn),
  });
  return {
    title: `${thread.subject} · ${organisation.name}`,
    path,
    inbox: `/d/${organisation.slug}`,
    live: `/d/${organisation.slug}/live?enquiry=${enquiryId}`,
    step,
    deskStep: DESK_STEPS.find((each) => each === search.get('do')) ?? null,
    splitMessage: thread.messages.find(({ id }) => id === search.get('message')) ?? null,
    writing: (writing === 'ask-back' || writing === 'note' ? writing : 'answer') as Writing,
    submissionKey: app.ids.next(),
    isMine: thread.standing.assigneeId === person.id,
    topic: topicWord(thread.topic, language),
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    state: thread.state !== null && isStateCode(thread.state) ? STATE_NAMES[thread.state][language] : null,
    occupation:
      thread.occupationGroup !== null && isOccupationGroup(thread.occupationGroup)
        ? occupationGroupWord(thread.occupationGroup, language)
        : null,
    answerLanguage: new Intl.DisplayNames([language], { type: 'language' }).of(thread.language) ?? '',
    people: peopleChoices(people, language),
    desks,
    thread,
    team,
    related,
    templates: filled,
    template: filled.find(({ id, isSendable }) => isSendable && id === search.get('template')) ?? null,
    signature,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const { app, requestId } = args.context;
  const deskId = organisation.id;
  const language = languageOf(args.request);
  const form = await readForm(args.request);
  const textOf = (name: string) => String(form.get(name) ?? '').replaceAll('\u0000', '');
  const typed = {
    text: textOf('text') || textOf('reason') || textOf('note') || textOf('subject'),
    key: textOf('submissionKey'),
  };
  const refused = (error: string | null) =>
    data({ ...typed, error, revision: null, meanwhile: null }, { status: 400 });
  const by = { side: 'holder', personId: person.id, name: person.name, requestId } as const;
  const inbox = `/d/${organisation.slug}`;
  const path = `${inbox}/enquiries/${enquiryId}`;

  if (DESK_INTENTS.includes(textOf('intent'))) {
    const submission = parseForm(form, deskActSchema, language);
    if (submission.status !== 'success')
      return refused(Object.values(submission.error ?? {}).flat()[0] ?? null);
    return workOnSeveral(app, { deskId, enquiryId, by, inbox }, submission.value);
  }

  const submission = parseForm(form, holderActSchema, language);
  if (submission.status !== 'success')
    return refused(Object.values(submission.error ?? {}).flat()[0] ?? null);
  const { value } = submission;
  const templateId = textOf('templateId');
  if (templateId !== '') {
    const template = await findReplyTemplate(app.database, { deskId, templateId, today: app.clock.today() });
    if (template?.isSendable === false) return refused(translatorFor(language, 'desk')('template.notSent'));
  }
  const act = holderAct(value);
  const signed =
    act.act === 'answer' || act.act === 'ask-back'
      ? {
          ...act,
          text: withSignature(act.text, await signatureOf(app.database, { deskId, personId: person.id })),
        }
      : act;
  const outcome = await workOnEnquiry(app, { scope: { enquiryId, as: 'desk', deskId }, by, ...signed });
  if (outcome.outcome === 'changed-meanwhile')
    return data(
      { ...typed, error: null, revision: outcome.revision, meanwhile: outcome.messageIds },
      { status: 409 },
    );
  if (outcome.outcome !== 'done')
    return redirectWithFlash(path, { kind: 'warning', key: HOLDER_REFUSAL[outcome.outcome] });
  // What was given away is no longer here to be looked at.
  const isGone = value.intent === 'decline' || value.intent === 'forward';
  return redirectWithFlash(isGone ? inbox : path, { kind: 'success', key: HOLDER_FLASH[value.intent] });
}

/** What concerns two enquiries; afterwards the page shows the one that goes on. */
async function workOnSeveral(
  app: ActionFunctionArgs['context']['app'],
  { deskId, enquiryId, by, inbox }: { deskId: string; enquiryId: string; by: EnquiryActor; inbox: string },
  act: z.output<typeof deskActSchema>,
) {
  const pathOf = (id: string) => `${inbox}/enquiries/${id}`;
  if (act.intent === 'merge') {
    const { outcome } = await mergeEnquiries(app, { deskId, enquiryId, intoId: act.intoId, by });
    return outcome === 'done'
      ? redirectWithFlash(pathOf(act.intoId), { kind: 'success', key: 'desk:merge.done' })
      : redirectWithFlash(pathOf(enquiryId), { kind: 'warning', key: MERGE_REFUSAL[outcome] });
  }
  if (act.intent === 'unmerge') {
    const { outcome } = await unmergeEnquiry(app, { deskId, enquiryId, by });
    return redirectWithFlash(
      pathOf(enquiryId),
      outcome === 'done'
        ? { kind: 'success', key: 'desk:unmerge.done' }
        : { kind: 'warning', key: MERGE_REFUSAL[outcome] },
    );
  }
  const { messageId, subject, topic, submissionKey } = act;
  const wanted = { messageId, subject, topic, submissionKey };
  const split = await splitEnquiry(app, { deskId, enquiryId, by, ...wanted });
  return split.outcome === 'done'
    ? redirectWithFlash(pathOf(split.enquiryId), { kind: 'success', key: 'desk:split.done' })
    : redirectWithFlash(pathOf(enquiryId), { kind: 'warning', key: MERGE_REFUSAL[split.outcome] });
}

const MERGE_REFUSAL = {
  'not-possible-now': 'enquiries:flash.notNow',
  'not-the-same-asker': 'desk:merge.otherAsker',
  'the-same': 'enquiries:flash.notNow',
  'no-such-message': 'desk:split.noMessage',
} as const;

export default function DeskEnquiryPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const { thread, path, inbox, step, deskStep } = page;
  if (step === null && deskStep === null) return <WorkPage page={page} answer={answer} />;
  return (
    <>
      <PageHeader title={thread.subject} breadcrumbs={[{ to: path, label: t('inbox.subject') }]} />
      {step === null ? null : (
        <HolderStep
          step={step}
          path={path}
          people={page.people}
          desks={page.desks}
          assigneeId={thread.standing.assigneeId}
          typed={answer?.text ?? ''}
          error={answer?.error ?? null}
        />
      )}
      {deskStep === null ? null : (
        <DeskStep
          step={deskStep}
          path={path}
          inbox={inbox}
          assigneeName={thread.standing.assigneeName}
          beside={page.related.openBeside}
          message={page.splitMessage}
          topic={thread.topic}
          topics={page.topics}
          submissionKey={page.submissionKey}
          typed={answer?.text ?? ''}
          error={answer?.error ?? null}
        />
      )}
    </>
  );
}

interface WorkPageProps {
  page: ReturnType<typeof useLoaderData<typeof loader>>;
  answer: ReturnType<typeof useActionData<typeof action>>;
}

function WorkPage({ page, answer }: WorkPageProps) {
  const t = useT('enquiries');
  const language = useLanguage();
  const team = useEnquiryTeam(page);
  const { thread, path, inbox, writing, isMine, related } = page;
  const { standing } = thread;
  const asker = thread.leaving?.sender.organisation ?? '';
  const isOver = standing.status === 'withdrawn' || standing.status === 'merged';
  const meanwhile = answer?.meanwhile ?? null;
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
            <span className="text-ink-muted">
              {t('inbox.assignee')}: {standing.assigneeName ?? t('inbox.free')}
            </span>
          </span>
        }
      />
      <HolderActions
        status={standing.status}
        path={path}
        isMine={isMine}
        isTaken={standing.assigneeId !== null}
        canMerge={related.openBeside.length > 0}
      />
      <MoreWays inbox={inbox} enquiryId={thread.id} status={standing.status} />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <Card title={t('thread.messages')} aside={<TeamLine team={team} />}>
          <div className="grid gap-6">
            <MergedThreads related={related} base={`${inbox}/enquiries`} />
            <ThreadMessages
              messages={thread.messages}
              from="desk"
              filesPath={isOver || standing.status === 'closed' ? null : `${path}/files`}
              splitTo={isOver || standing.status === 'closed' ? null : `${path}?do=split&message=`}
            />
            <TeamDrafts team={team} />
            {isOver || standing.status === 'closed' ? null : (
              <WriteAsDesk
                // A new form after each message of one's own, and for each kind; not when the page looks again.
                key={`${writing} ${page.team.ownMessages} ${page.template?.id ?? ''}`}
                path={path}
                writing={writing}
                asker={asker}
                submissionKey={meanwhile === null ? page.submissionKey : (answer?.key ?? page.submissionKey)}
                revision={standing.revision}
                seenRevision={answer?.revision ?? null}
                text={answer?.text ?? page.template?.filled ?? page.team.own[writing] ?? ''}
                error={answer?.error ?? null}
                meanwhile={
                  meanwhile === null ? null : thread.messages.filter(({ id }) => meanwhile.includes(id))
                }
                templatesPath={`${inbox}/templates`}
                templates={page.templates}
                templateId={page.template?.id ?? ''}
                signature={page.signature}
              />
            )}
          </div>
        </Card>
        <div className="grid gap-6">
          <Card title={t('clock.title')}>
            <ClockList clocks={thread.clocks} />
          </Card>
          <RelatedCard related={related} base={`${inbox}/enquiries`} path={path} />
          <Card title={t('work.facts')}>
            <div className="grid gap-5">
              <DefinitionList
                items={[
                  { term: t('inbox.topic'), value: page.topic },
                  { term: t('work.place'), value: page.state ?? t('preview.unknown') },
                  { term: t('preview.occupation'), value: page.occupation ?? t('preview.unknown') },
                  { term: t('list.asked'), value: formatDateTime(thread.askedAt, language) },
                ]}
              />
              <p>{t('work.language', { language: page.answerLanguage })}</p>
              {thread.leaving === null ? null : <SentFacts leaving={thread.leaving} />}
              <SentFiles
                files={thread.files}
                path={isOver || standing.status === 'closed' ? null : `${path}/files`}
              />
            </div>
          </Card>
        </div>
      </div>
      <Disclosure summary={t('thread.timeline')}>
        <ThreadTimeline events={thread.events} />
      </Disclosure>
      <DeskShortcuts page="enquiry" inbox={inbox} />
    </>
  );
}
