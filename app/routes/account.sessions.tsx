import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Badge, Card, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { sessionList } from '~/queries/account/session-list.server';
import { endOtherSessions, endSession } from '~/services/account/end-session.server';

export const headers = privateHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  return { sessions: await sessionList(args.context.app.database, person) };
}

export async function action(args: ActionFunctionArgs) {
  const person = await requirePerson(args);
  const form = await readForm(args.request);
  const here = '/account/sessions';
  if (form.get('intent') === 'end-others') {
    await endOtherSessions(args, person);
    return redirectWithFlash(here, { kind: 'success', key: 'auth:flash.othersEnded' });
  }
  const sessionId = form.get('session');
  if (typeof sessionId !== 'string' || !/^[\w-]{1,100}$/.test(sessionId))
    throw badRequest('No session is named.');
  const { outcome } = await endSession(args, person, sessionId);
  return redirectWithFlash(
    here,
    outcome === 'ended'
      ? { kind: 'success', key: 'auth:flash.sessionEnded' }
      : { kind: 'info', key: 'auth:flash.sessionGone' },
  );
}

export default function AccountSessionsPage() {
  const { sessions } = useLoaderData<typeof loader>();
  const t = useT('auth');
  const language = useLanguage();
  const sinceOf = (session: { since: string }) => formatDateTime(new Date(session.since), language);
  const browserOf = (session: { browser: string | null }) => session.browser ?? t('sessions.unknown');
  return (
    <Card title={t('sessions.title')}>
      <p className="mb-4 text-ink-muted">{t('sessions.text')}</p>
      <Table
        caption={t('sessions.title')}
        isCaptionHidden
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { id: 'browser', header: t('sessions.browser'), isRowHeader: true, cell: browserOf },
          { id: 'since', header: t('sessions.since'), cell: sinceOf },
          {
            id: 'action',
            header: t('sessions.action'),
            cell: (session) =>
              session.isPresent ? (
                <Badge tone="success">{t('sessions.present')}</Badge>
              ) : (
                <Form method="post">
                  <input type="hidden" name="session" value={session.id} />
                  <SubmitButton look="secondary" name="intent" value="end">
                    <span aria-hidden="true">{t('sessions.end')}</span>
                    <span className="sr-only">
                      {t('sessions.endOf', { browser: browserOf(session), since: sinceOf(session) })}
                    </span>
                  </SubmitButton>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <Form method="post" className="mt-5">
          <SubmitButton look="secondary" name="intent" value="end-others">
            {t('sessions.endOthers')}
          </SubmitButton>
        </Form>
      ) : null}
    </Card>
  );
}
