import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { tooManyInit, tooManyText } from '~/auth/answers.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { accountLimits, takeFromLimit } from '~/auth/rate-limit.server';
import { Card, DefinitionList, LinkButton, Notice } from '~/components';
import { AccountPage } from '~/components/account';
import { ActForm } from '~/components/mail-links/act-form';
import { readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { actFromMail } from '~/services/mail/act-from-mail.server';
import { openAct } from '~/services/mail/open-act.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];
/** The address is a secret, so no cache keeps the page. */
export const headers = privateHeaders;

/** Behind a link of a mail: shows what it would do. Looking changes nothing: programs that check mails open links too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app } = context;
  const language = languageOf(request);
  const t = translatorFor(language, 'mail-links');
  const open = await openAct(app, params['token'] ?? '', language);
  if (open.state !== 'open') {
    // The way back from the button: what was used a moment ago was used by this very person.
    const isDone = open.state === 'used' && new URL(request.url).searchParams.has('done');
    const acted = isDone && open.state === 'used' ? open.act : null;
    const title = acted === null ? t(`act.closed.${open.state}.title`) : t(`act.doneTitle.${acted}`);
    const path = open.state === 'invalid' ? null : open.path;
    const status = open.state === 'invalid' ? 404 : open.state === 'expired' ? 410 : 200;
    return data({ title: `${title} · Lotsenwerk`, open: null, closed: open.state, acted, path }, { status });
  }
  const { act, target } = open;
  const { personName, organisationName, caseNumber, stepTitle, dueOn, revision, deputyId, colleagues } =
    target;
  return data({
    title: `${t(`act.title.${act}`)} · Lotsenwerk`,
    closed: null,
    acted: null,
    path: target.path,
    open: {
      act,
      today: app.clock.today(),
      personName,
      organisationName,
      caseNumber,
      stepTitle,
      dueOn,
      revision,
      deputyId,
      colleagues,
    },
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app, clientAddress, requestId } = context;
  const language = languageOf(request);
  const t = translatorFor(language, 'mail-links');
  const limit = await takeFromLimit(app, `mail-act:${clientAddress}`, accountLimits.link);
  const failed = (error: string, typed: string | null, init: ResponseInit) => data({ error, typed }, init);
  if (!limit.allowed) {
    const { retryAfterSeconds } = limit;
    return failed(tooManyText(language, retryAfterSeconds), null, tooManyInit(retryAfterSeconds));
  }
  const form = await readForm(request);
  const value = textOf(form.get('value'));
  const open = await openAct(app, params['token'] ?? '', language);
  // The loader says why: it runs again after this.
  if (open.state !== 'open') return data({ error: null, typed: null }, { status: 409 });
  if (open.act === 'hand-over' && !open.target.colleagues.some(({ id }) => id === value))
    return failed(t('act.problem.person'), value, { status: 400 });
  const outcome = await actFromMail(app, {
    open,
    value,
    revision: Number(textOf(form.get('revision'))),
    requestId,
  });
  if (outcome === 'acted') throw redirect(`/act/${params['token'] ?? ''}?done`);
  if (typeof outcome === 'object') return failed(t(`act.problem.${outcome.problem}`), value, { status: 400 });
  if (outcome === 'changed-meanwhile') return failed(t('act.changed'), value, { status: 409 });
  return data({ error: null, typed: null }, { status: 409 });
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === 'string' ? entry : '';
}

export default function ActPage() {
  const { open, closed, acted, path } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('mail-links');
  const language = useLanguage();
  if (acted !== null) {
    return (
      <AccountPage title={t(`act.doneTitle.${acted}`)}>
        <Notice kind="success" isLive>
          {t(`act.doneText.${acted}`)}
        </Notice>
        <p>{t('act.doneClose')}</p>
        {path === null ? null : <OpenStep to={path} label={t('act.open')} />}
      </AccountPage>
    );
  }
  if (open === null) {
    const state = closed ?? 'invalid';
    return (
      <AccountPage title={t(`act.closed.${state}.title`)}>
        <p>{t(`act.closed.${state}.text`)}</p>
        <OpenStep to={path ?? '/login'} label={path === null ? t('act.signIn') : t('act.open')} />
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t(`act.title.${open.act}`)} lead={t('act.lead')}>
      <Card>
        <DefinitionList
          items={[
            { term: t('act.step'), value: open.stepTitle },
            ...(open.dueOn === null ? [] : [{ term: t('act.due'), value: formatDate(open.dueOn, language) }]),
            { term: t('act.case'), value: String(open.caseNumber) },
            { term: t('act.organisation'), value: open.organisationName },
          ]}
        />
      </Card>
      <ActForm
        key={`${open.revision}`}
        {...open}
        error={answer?.error ?? null}
        typed={answer?.typed ?? null}
      />
      {path === null ? null : <OpenStep to={path} label={t('act.open')} />}
    </AccountPage>
  );
}

function OpenStep({ to, label }: { to: string; label: string }) {
  return (
    <div>
      <LinkButton to={to} look="secondary">
        {label}
      </LinkButton>
    </div>
  );
}
