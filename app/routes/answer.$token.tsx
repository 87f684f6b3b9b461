import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { passCookie, requireOutside } from '~/auth/outside-gate.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, Notice, PageHeader, PublicShell } from '~/components';
import { FileLines } from '~/components/enquiries/file-lines';
import { DECLINE_KEY } from '~/components/enquiries/words';
import { Checkbox, RadioGroup, SubmitButton, TextArea, TextField } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { topicWord } from '~/domain/directory/words';
import { DECLINE_REASONS } from '~/domain/enquiries/vocabulary';
import { outsideActSchema } from '~/forms/enquiry-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { declineAsService } from '~/services/enquiries/decline-as-service.server';
import { filesPass, sendFilesCode } from '~/services/enquiries/files-code.server';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];
/** The address is a secret, so no cache keeps the page. */
export const headers = privateHeaders;

/** Behind the link of a question by mail. Looking changes nothing: programs that check mails open links too. */
export async function loader(args: LoaderFunctionArgs) {
  const { enquiry, hasPass, token } = await requireOutside(args);
  const language = languageOf(args.request);
  const { serviceName, topic, number, subject, text, leaving, isTheirs, isOver, files } = enquiry;
  return {
    title: `${translatorFor(language, 'enquiries')('outside.title')} · Lotsenwerk`,
    path: `/answer/${token}`,
    topic: topicWord(topic, language),
    ...{ serviceName, number, subject, text, isTheirs, isOver, hasPass },
    asker: leaving.sender.organisation,
    // Their names may be those of people: before the code only their number.
    files: hasPass ? files : [],
    fileCount: files.length,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { partyId, token, enquiry } = await requireOutside(args);
  const { app } = args.context;
  const path = `/answer/${token}`;
  const submission = parseForm(await readForm(args.request), outsideActSchema, languageOf(args.request));
  if (submission.status !== 'success')
    return data({ state: 'invalid' as const, errors: submission.error ?? {} }, { status: 400 });
  const { value } = submission;
  switch (value.intent) {
    case 'decline': {
      const { reason, note, stop } = value;
      const { outcome } = await declineAsService(app, { partyId, reason, note: note ?? '', stop });
      return { state: outcome === 'done' ? ('declined' as const) : ('not-possible-now' as const) };
    }
    case 'code': {
      const { organisationId, email, isTheirs } = enquiry;
      const isSent = isTheirs && (await sendFilesCode(app, { partyId, organisationId, email }));
      return { state: isSent ? ('code-sent' as const) : ('too-many' as const) };
    }
    case 'open': {
      const pass = await filesPass(app, { partyId, code: value.code });
      if (pass === null) return data({ state: 'wrong-code' as const }, { status: 400 });
      return redirect(path, { headers: { 'Set-Cookie': passCookie(app.environment, token, pass) } });
    }
  }
}

export default function OutsidePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const { asker, topic, subject, text, isTheirs, isOver } = page;
  const isDeclined = answer?.state === 'declined';
  return (
    <PublicShell>
      <PageHeader title={t('outside.title')} lead={t('outside.lead', { asker, topic })} />
      {isDeclined ? (
        <Notice kind="success" isLive>
          {t('outside.declined')}
        </Notice>
      ) : null}
      {answer?.state === 'not-possible-now' ? <Notice kind="warning">{t('outside.gone')}</Notice> : null}
      {!isTheirs && !isDeclined ? (
        <Notice kind="info">{isOver ? t('outside.over') : t('outside.elsewhere')}</Notice>
      ) : null}
      {isTheirs ? (
        <>
          <Card title={subject} className="max-w-3xl">
            <p className="[overflow-wrap:anywhere] whitespace-pre-line">{text}</p>
            <p className="mt-4 text-ink-muted">{t('outside.how')}</p>
          </Card>
          {page.fileCount === 0 ? null : <Files />}
          <Decline />
        </>
      ) : null}
      <p className="max-w-prose text-ink-muted">{t('outside.who')}</p>
    </PublicShell>
  );
}

function Files() {
  const { files, fileCount, hasPass, path } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const isSent = answer?.state === 'code-sent' || answer?.state === 'wrong-code';
  const error = answer?.state === 'wrong-code' ? t('outside.wrongCode') : null;
  return (
    <Card title={t('outside.filesTitle', { count: fileCount })} className="max-w-3xl">
      {hasPass ? (
        <FileLines files={files} path={`${path}/files`} />
      ) : (
        <div className="grid gap-5">
          <p>{t('outside.filesHow')}</p>
          {answer?.state === 'too-many' ? <Notice kind="warning">{t('outside.tooMany')}</Notice> : null}
          <Form method="post">
            <SubmitButton name="intent" value="code" look={isSent ? 'quiet' : 'secondary'}>
              {isSent ? t('outside.codeAgain') : t('outside.code')}
            </SubmitButton>
          </Form>
          {answer?.state === 'code-sent' ? (
            <Notice kind="success" isLive>
              {t('outside.codeSent')}
            </Notice>
          ) : null}
          <Form method="post" noValidate className="grid max-w-xs gap-4">
            <TextField
              field={plainField('code', { prefix: 'files', error })}
              label={t('outside.codeLabel')}
              isRequired
              autoComplete="one-time-code"
              inputMode="numeric"
            />
            <div>
              <SubmitButton name="intent" value="open">
                {t('outside.open')}
              </SubmitButton>
            </div>
          </Form>
        </div>
      )}
    </Card>
  );
}

function Decline() {
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const errors: Partial<Record<string, string[] | null>> = answer?.state === 'invalid' ? answer.errors : {};
  return (
    <Card title={t('outside.declineTitle')} className="max-w-3xl">
      <Form method="post" noValidate className="grid gap-5">
        <p>{t('outside.declineText')}</p>
        <RadioGroup
          field={plainField('reason', { prefix: 'decline', error: errors['reason']?.[0] ?? null })}
          label={t('work.declineReason')}
          isRequired
          choices={DECLINE_REASONS.map((value) => ({ value, label: t(DECLINE_KEY[value]) }))}
        />
        <TextArea
          field={plainField('note', { prefix: 'decline', error: errors['note']?.[0] ?? null })}
          label={t('work.declineNote')}
          hint={t('outside.noteHint')}
          rows={3}
        />
        <Checkbox
          field={plainField('stop', { prefix: 'decline' })}
          label={t('outside.stop')}
          hint={t('outside.stopHint')}
        />
        <div>
          <SubmitButton name="intent" value="decline">
            {t('outside.decline')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
