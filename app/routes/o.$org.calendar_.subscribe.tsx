import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, Notice, PageHeader } from '~/components';
import { FeedAddress } from '~/components/calendar/feed-address';
import { FeedTable } from '~/components/calendar/feed-table';
import { SubmitButton } from '~/components/form';
import { calendarFormSchema } from '~/forms/calendar-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { caseNumberOf } from '~/queries/calendar/case-number.server';
import { feedList, MOST_FEEDS } from '~/queries/calendar/feed-list.server';
import { createFeed } from '~/services/calendar/create-feed.server';
import { revokeFeed } from '~/services/calendar/revoke-feed.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Calendars by subscription: what there is, and a new one for own steps, all cases or, with `?case=`, one of them. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer' });
  const { database } = args.context.app;
  const language = languageOf(args.request);
  const caseId = new URL(args.request.url).searchParams.get('case');
  const scope = { organisationId: organisation.id, personId: person.id };
  const [feeds, caseNumber] = await Promise.all([
    feedList(database, scope),
    caseId === null ? null : caseNumberOf(database, { organisationId: organisation.id, caseId }),
  ]);
  return {
    title: `${translatorFor(language, 'calendar')('title')} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    most: MOST_FEEDS,
    ofCase: caseId === null || caseNumber === null ? null : { id: caseId, number: caseNumber },
    feeds: feeds.map(({ createdAt, lastReadAt, ...feed }) => ({
      ...feed,
      createdAt: formatDateTime(createdAt, language),
      lastReadAt: lastReadAt === null ? null : formatDateTime(lastReadAt, language),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer' });
  const submission = parseForm(await readForm(request), calendarFormSchema, languageOf(request));
  if (submission.status !== 'success') throw badRequest('The form names no known kind of calendar.');
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const form = submission.value;
  if (form.intent === 'revoke') {
    await revokeFeed(context.app, { actor, feedId: form.feed });
    return redirectWithFlash(`/o/${organisation.slug}/calendar/subscribe`, {
      kind: 'success',
      key: 'calendar:flash.revoked',
    });
  }
  const wanted = form.intent === 'case' ? { scope: form.intent, caseId: form.case } : { scope: form.intent };
  const made = await createFeed(context.app, { actor, wanted });
  if (made.outcome !== 'created') return data({ outcome: made.outcome, address: null }, { status: 409 });
  // The secret is answered, never redirected to: it must not stand in the browser's history.
  const address = `${context.app.environment.BASE_URL}/calendar/${made.token}.ics`;
  return data({ outcome: made.outcome, address }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function SubscribePage() {
  const { home, feeds, ofCase, most } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const t = useT('calendar');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        breadcrumbs={[{ to: `${home}/calendar`, label: t('back') }]}
      />
      {made?.outcome === 'created' && <FeedAddress address={made.address} />}
      {made?.outcome === 'too-many' && (
        <Notice kind="danger" isLive>
          {t('tooMany', { most: String(most) })}
        </Notice>
      )}
      {made?.outcome === 'no-such-case' && (
        <Notice kind="danger" isLive>
          {t('noSuchCase')}
        </Notice>
      )}
      <Card title={t('create.title')}>
        <div className="grid gap-4 md:grid-cols-2">
          {ofCase !== null && (
            <NewFeed
              intent="case"
              caseId={ofCase.id}
              label={t('create.case', { number: String(ofCase.number) })}
              hint={t('create.caseHint')}
            />
          )}
          <NewFeed intent="mine" label={t('create.mine')} hint={t('create.mineHint')} />
          <NewFeed intent="all" label={t('create.all')} hint={t('create.allHint')} />
        </div>
      </Card>
      <Card title={t('list.title')}>
        <FeedTable feeds={feeds} />
      </Card>
    </>
  );
}

function NewFeed(props: { intent: 'mine' | 'all' | 'case'; caseId?: string; label: string; hint: string }) {
  const { intent, caseId, label, hint } = props;
  const t = useT('calendar');
  const id = `new-feed-${intent}`;
  return (
    <section
      aria-labelledby={id}
      className="grid content-between gap-3 rounded-control border border-line p-4"
    >
      <div>
        <h3 id={id} className="font-semibold">
          {label}
        </h3>
        <p className="text-ink-muted">{hint}</p>
      </div>
      <Form method="post">
        {caseId !== undefined && <input type="hidden" name="case" value={caseId} />}
        <SubmitButton name="intent" value={intent} look="secondary">
          {t('create.submit')} <span className="sr-only">({label})</span>
        </SubmitButton>
      </Form>
    </section>
  );
}
