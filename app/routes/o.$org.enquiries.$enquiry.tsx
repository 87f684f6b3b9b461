import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, ConfirmStep, Disclosure, LinkButton, PageHeader } from '~/components';
import { HolderCard } from '~/components/enquiries/holder-card';
import { HeldMails } from '~/components/enquiries/held-mails';
import { SentFacts } from '~/components/enquiries/sent-facts';
import { SentFiles } from '~/components/enquiries/sent-files';
import { ThreadMessages } from '~/components/enquiries/thread-messages';
import { ThreadTimeline } from '~/components/enquiries/thread-timeline';
import { SubmitButton, TextArea } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { canEditCases, CASE_EDITORS } from '~/domain/cases/access';
import { topicWord } from '~/domain/directory/words';
import { askerActSchema } from '~/forms/enquiry-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { enquiryThread } from '~/queries/enquiries/enquiry-thread.server';
import { decideHeldMail } from '~/services/enquiries/decide-held-mail.server';
import { reopenEnquiry, replyAsAsker, withdrawEnquiry } from '~/services/enquiries/write-as-asker.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One's own enquiry: who has it, what was said, what happened, what went along. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const thread = await enquiryThread(
    app.database,
    enquiryId,
    { as: 'asker', organisationId: organisation.id },
    { now: app.clock.now(), language },
  );
  return {
    title: `${thread.subject} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    canWrite: canEditCases(role),
    wants: new URL(args.request.url).searchParams.get('do'),
    submissionKey: app.ids.next(),
    topic: topicWord(thread.topic, language),
    thread,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const { app } = args.context;
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const form = await readForm(args.request);
  const submission = parseForm(form, askerActSchema, languageOf(args.request));
  if (submission.status !== 'success') {
    const error = submission.error?.text?.[0];
    if (error === undefined) throw badRequest('The form of an enquiry is incomplete.');
    return data({ error, text: String(form.get('text') ?? '') }, { status: 400 });
  }
  const target = {
    organisationId: organisation.id,
    enquiryId,
    by: { side: 'asker', personId: person.id, name: person.name, requestId: args.context.requestId } as const,
  };
  const { value } = submission;
  const { outcome } =
    value.intent === 'release' || value.intent === 'discard'
      ? await decideHeldMail(app, { ...target, mailId: value.mailId, decision: value.intent })
      : value.intent === 'withdraw'
        ? await withdrawEnquiry(app, target)
        : value.intent === 'reopen'
          ? await reopenEnquiry(app, { ...target, reason: value.text, submissionKey: value.submissionKey })
          : await replyAsAsker(app, { ...target, ...value });
  const path = `/o/${organisation.slug}/enquiries/${enquiryId}`;
  if (outcome !== 'done') return redirectWithFlash(path, { kind: 'warning', key: 'enquiries:flash.notNow' });
  const done = {
    reply: 'replied',
    withdraw: 'withdrawn',
    reopen: 'reopened',
    release: 'released',
    discard: 'discarded',
  } as const;
  return redirectWithFlash(path, { kind: 'success', key: `enquiries:flash.${done[value.intent]}` });
}

export default function EnquiryPage() {
  const { home, canWrite, wants, submissionKey, topic, thread } = useLoaderData<typeof loader>();
  const t = useT('enquiries');
  const { standing, messages, events, leaving, clocks, caseId } = thread;
  const base = `${home}/enquiries`;
  const path = `${base}/${thread.id}`;
  const isOver = standing.status === 'withdrawn' || standing.status === 'merged';
  if (wants === 'withdraw' && canWrite)
    return (
      <>
        <PageHeader title={t('thread.withdraw')} breadcrumbs={[{ to: path, label: thread.subject }]} />
        <ConfirmStep
          title={thread.subject}
          confirmText={t('thread.withdrawConfirm')}
          cancelTo={path}
          intent="withdraw"
          isDangerous
        >
          <p>{t('thread.withdrawText')}</p>
        </ConfirmStep>
      </>
    );
  return (
    <>
      <PageHeader
        title={thread.subject}
        breadcrumbs={[{ to: base, label: t('list.title') }]}
        lead={`${t('number', { number: String(thread.number) })}, ${topic}`}
        actions={
          caseId === null ? undefined : (
            <LinkButton to={`${home}/cases/${caseId}`} look="secondary">
              {t('thread.toCase')}
            </LinkButton>
          )
        }
      />
      <HolderCard standing={standing} clocks={clocks} />
      <HeldMails mails={thread.held} canDecide={canWrite} />
      <Card title={t('thread.messages')}>
        <div className="grid gap-6">
          <ThreadMessages messages={messages} from="asker" filesPath={`${path}/files`} />
          {canWrite && !isOver ? (
            <WriteForm isClosed={standing.status === 'closed'} submissionKey={submissionKey} />
          ) : null}
        </div>
      </Card>
      {leaving === null ? null : (
        <Disclosure summary={t('thread.sent')}>
          <SentFacts leaving={leaving} />
          <SentFiles files={thread.files} path={`${path}/files`} />
        </Disclosure>
      )}
      <Disclosure summary={t('thread.timeline')}>
        <ThreadTimeline events={events} />
      </Disclosure>
      {canWrite && !isOver && standing.status !== 'closed' ? (
        <div>
          <LinkButton to={`${path}?do=withdraw`} look="quiet">
            {t('thread.withdraw')}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}

function WriteForm({ isClosed, submissionKey }: { isClosed: boolean; submissionKey: string }) {
  const t = useT('enquiries');
  const answer = useActionData<typeof action>();
  const { error = null, text = '' } = answer ?? {};
  return (
    <Form method="post" noValidate className="grid gap-4 border-t border-line pt-5" key={submissionKey}>
      {isClosed ? <p>{t('thread.closedReply')}</p> : null}
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <TextArea
        field={plainField('text', { value: text, error, prefix: 'enquiry' })}
        label={isClosed ? t('thread.reopenText') : t('thread.reply')}
        hint={t('thread.replyHint')}
        isRequired
      />
      <div>
        <SubmitButton name="intent" value={isClosed ? 'reopen' : 'reply'}>
          {isClosed ? t('thread.reopen') : t('thread.send')}
        </SubmitButton>
      </div>
    </Form>
  );
}
