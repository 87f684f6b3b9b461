import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, DefinitionList, LinkButton, Notice } from '~/components';
import { SubmitButton, TextField } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { findMail } from '~/queries/mail/mail-list.server';
import { retryMail } from '~/services/mail/retry-mail.server';

const MOST_CHARACTERS = 300;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A mail that was given up, and whether it shall be tried again. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const mail = await findMail(args.context.app.database, args.params['mail'] ?? '');
  if (mail === null) throw notFound();
  const t = translatorFor(languageOf(args.request), 'mail-admin');
  const { template, recipient, reason, attempts } = mail;
  return { title: `${t('retry.title')} · Lotsenwerk`, template, recipient, reason, attempts };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireOperator(args);
  const { app, requestId } = args.context;
  const t = translatorFor(languageOf(args.request), 'mail-admin');
  const typed = (await readForm(args.request)).get('reason');
  const reason = typeof typed === 'string' ? typed.trim().slice(0, MOST_CHARACTERS) : '';
  if (reason === '') return data({ error: t('retry.missing'), problem: null }, { status: 400 });
  const outcome = await retryMail(app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId },
    mailId: args.params['mail'] ?? '',
    reason,
  });
  if (outcome === 'retried')
    throw redirectWithFlash('/operator/mails/failed', { kind: 'success', key: 'mail-admin:retry.done' });
  return data({ error: null, problem: t(`retry.${outcome}`) }, { status: 409 });
}

export default function RetryMailPage() {
  const { template, recipient, reason, attempts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('mail-admin');
  return (
    <Card title={t('retry.title')} className="max-w-2xl">
      <div className="grid gap-4">
        {answer?.problem ? (
          <Notice kind="danger" isLive>
            {answer.problem}
          </Notice>
        ) : null}
        <p>{t('retry.lead')}</p>
        <DefinitionList
          items={[
            { term: t('column.template'), value: template },
            { term: t('column.to'), value: recipient },
            { term: t('column.state'), value: reason ?? '–' },
            { term: t('column.attempts'), value: String(attempts) },
          ]}
        />
        <Form method="post" className="grid gap-4" noValidate>
          <TextField
            field={plainField('reason', { error: answer?.error ?? null, prefix: 'retry' })}
            label={t('retry.reason')}
            hint={t('retry.reasonHint')}
            maxLength={MOST_CHARACTERS}
            isRequired
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t('retry.submit')}</SubmitButton>
            <LinkButton to="/operator/mails/failed" look="quiet">
              {t('retry.cancel')}
            </LinkButton>
          </div>
        </Form>
      </div>
    </Card>
  );
}
