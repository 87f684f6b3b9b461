import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { lanes } from '#jobs/catalogue';
import { requireOperator } from '~/auth/gates.server';
import { Card, DefinitionList, LinkButton, PageHeader } from '~/components';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { deadLetterSchema } from '~/forms/dead-letter.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { deadLetters } from '~/queries/operations/dead-letters.server';
import { settleDeadLetter } from '~/services/operations/settle-dead-letter.server';

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: found?.title ?? 'Lotsenwerk' },
];

function laneOf(params: LoaderFunctionArgs['params']): string {
  const lane = params['lane'] ?? '';
  if (!(lane in lanes)) throw notFound();
  return lane;
}

/** One job that failed for good. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const lane = laneOf(args.params);
  const letters = await deadLetters(args.context.app, [lane]);
  const letter = letters.find(({ id }) => id === args.params['job']);
  if (letter === undefined) throw notFound();
  const language = languageOf(args.request);
  return {
    title: `${translatorFor(language, 'jobs')('letter.title')} · Lotsenwerk`,
    ...letter,
    failedAt: letter.failedAt === null ? '' : formatDateTime(new Date(letter.failedAt), language),
  };
}

/** Tries it again or takes it away, with a reason. */
export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const lane = laneOf(args.params);
  const submission = parseForm(await readForm(args.request), deadLetterSchema, languageOf(args.request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { intent, reason } = submission.value;
  const outcome = await settleDeadLetter(args.context.app, {
    actorId: person.id,
    lane,
    jobId: args.params['job'] ?? '',
    how: intent,
    reason,
    requestId: args.context.requestId,
  });
  return redirectWithFlash(
    '/operator/jobs',
    outcome === 'gone'
      ? { kind: 'warning', key: 'jobs:flash.gone' }
      : { kind: 'success', key: intent === 'retry' ? 'jobs:flash.retry' : 'jobs:flash.discard' },
  );
}

export default function DeadLetterPage() {
  const { name, error, attempts, failedAt, payload } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('jobs');
  const [form, fields] = useForm<{ reason: string }>({
    id: 'dead-letter',
    lastResult: actionData?.lastResult ?? null,
  });
  return (
    <>
      <PageHeader
        title={t('letter.title')}
        lead={t('letter.lead')}
        breadcrumbs={[{ to: '/operator/jobs', label: t('title') }]}
      />
      <div className="grid max-w-2xl gap-6">
        <Card>
          <DefinitionList
            items={[
              { term: t('dead.job'), value: <code className="break-all">{name}</code> },
              { term: t('dead.error'), value: <code className="break-all">{error}</code> },
              { term: t('dead.attempts'), value: attempts },
              { term: t('dead.at'), value: failedAt },
              ...Object.entries(payload).map(([term, id]) => ({
                term,
                value: <code className="break-all">{id}</code>,
              })),
            ]}
          />
        </Card>
        <Card>
          <ActionForm form={form} labels={{ reason: t('letter.reason') }}>
            <TextField
              field={fields.reason}
              label={t('letter.reason')}
              hint={t('letter.reasonHint')}
              isRequired
              width="full"
              autoComplete="off"
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton name="intent" value="retry">
                {t('letter.retry')}
              </SubmitButton>
              <SubmitButton name="intent" value="discard" look="danger">
                {t('letter.discard')}
              </SubmitButton>
              <LinkButton to="/operator/jobs" look="quiet">
                {t('title')}
              </LinkButton>
            </div>
          </ActionForm>
        </Card>
      </div>
    </>
  );
}
