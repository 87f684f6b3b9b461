import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, DefinitionList, PageHeader } from '~/components';
import { EnquiryStatusBadge } from '~/components/enquiries/status-badge';
import { ThreadTimeline } from '~/components/enquiries/thread-timeline';
import { SelectField, SubmitButton, TextArea } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { isStateCode, STATE_NAMES } from '~/domain/catalogue/states';
import { topicWord } from '~/domain/directory/words';
import { holderActSchema } from '~/forms/enquiry-forms.server';
import { HOLDER_FLASH, HOLDER_REFUSAL, holderAct } from '~/forms/holder-act.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { otherDesks } from '~/queries/enquiries/desk-people.server';
import { enquiryThread } from '~/queries/enquiries/enquiry-thread.server';
import { workOnEnquiry } from '~/services/enquiries/work-on-enquiry.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What the operator does with what it cannot read: gives it to a desk, or tells the asker whom to turn to. */
const OPERATOR_INTENTS: readonly string[] = ['forward', 'answer-and-close'];

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { app } = args.context;
  const language = languageOf(args.request);
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const [thread, desks] = await Promise.all([
    enquiryThread(app.database, enquiryId, { as: 'operator' }, { now: app.clock.now(), language }),
    otherDesks(app.database, null),
  ]);
  const name = translatorFor(language, 'enquiries')('operatorQueue.view', {
    date: formatDateTime(thread.askedAt, language),
  });
  return {
    title: `${name} · Lotsenwerk`,
    name,
    topic: topicWord(thread.topic, language),
    state: thread.state !== null && isStateCode(thread.state) ? STATE_NAMES[thread.state][language] : null,
    submissionKey: app.ids.next(),
    desks,
    standing: thread.standing,
    events: thread.events,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const form = await readForm(args.request);
  const submission = parseForm(form, holderActSchema, languageOf(args.request));
  const textOf = (name: string) => String(form.get(name) ?? '').replaceAll('\u0000', '');
  if (submission.status !== 'success')
    return data(
      {
        errors: submission.error ?? {},
        text: textOf('text'),
        reason: textOf('reason'),
      },
      { status: 400 },
    );
  const { value } = submission;
  if (!OPERATOR_INTENTS.includes(value.intent)) throw badRequest('The operator does not do this.');
  const outcome = await workOnEnquiry(args.context.app, {
    scope: { enquiryId, as: 'operator' },
    by: { side: 'operator', personId: person.id, name: person.name, requestId: args.context.requestId },
    ...holderAct(value),
  });
  const list = '/operator/enquiries';
  if (outcome.outcome === 'done')
    return redirectWithFlash(list, { kind: 'success', key: HOLDER_FLASH[value.intent] });
  const reason = outcome.outcome === 'changed-meanwhile' ? 'not-possible-now' : outcome.outcome;
  return redirectWithFlash(`${list}/${enquiryId}`, { kind: 'warning', key: HOLDER_REFUSAL[reason] });
}

export default function OperatorEnquiryPage() {
  const { name, topic, state, desks, standing, events, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const language = useLanguage();
  const errorOf = (field: string) => answer?.errors[field]?.[0] ?? null;
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ to: '/operator/enquiries', label: t('operatorQueue.title') }]}
        lead={<EnquiryStatusBadge status={standing.status} />}
      />
      <Card>
        <DefinitionList
          items={[
            { term: t('inbox.topic'), value: topic },
            { term: t('inbox.state'), value: state ?? t('preview.unknown') },
            {
              term: t('operatorQueue.waits'),
              value: standing.holderSince === null ? '–' : formatDateTime(standing.holderSince, language),
            },
          ]}
        />
      </Card>
      {standing.status === 'closed' ? null : (
        <>
          <Card title={t('operatorQueue.give')} className="max-w-2xl">
            {desks.length === 0 ? (
              <p>{t('operatorQueue.noDesk')}</p>
            ) : (
              <Form method="post" noValidate className="grid gap-5">
                <SelectField
                  field={plainField('deskId', { prefix: 'give', error: errorOf('deskId') })}
                  label={t('work.forwardTo')}
                  isRequired
                  choices={desks}
                />
                <TextArea
                  field={plainField('reason', {
                    value: answer?.reason ?? '',
                    prefix: 'give',
                    error: errorOf('reason'),
                  })}
                  label={t('operatorQueue.giveReason')}
                  isRequired
                  rows={3}
                />
                <div>
                  <SubmitButton name="intent" value="forward">
                    {t('operatorQueue.give')}
                  </SubmitButton>
                </div>
              </Form>
            )}
          </Card>
          <Card title={t('operatorQueue.answerTitle')} className="max-w-2xl">
            <Form method="post" noValidate className="grid gap-5" key={submissionKey}>
              <input type="hidden" name="submissionKey" value={submissionKey} />
              <input type="hidden" name="revision" value={standing.revision} />
              <TextArea
                field={plainField('text', {
                  value: answer?.text ?? '',
                  prefix: 'answer',
                  error: errorOf('text'),
                })}
                label={t('work.answer')}
                hint={t('operatorQueue.answerText')}
                isRequired
              />
              <div>
                <SubmitButton name="intent" value="answer-and-close" look="secondary">
                  {t('work.answerClose')}
                </SubmitButton>
              </div>
            </Form>
          </Card>
        </>
      )}
      <Card title={t('operatorQueue.lastTitle')}>
        <ThreadTimeline events={events} />
      </Card>
    </>
  );
}
