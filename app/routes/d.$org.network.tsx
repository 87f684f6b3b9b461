import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { BulletList, Card, LinkButton, PageHeader, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { isStateCode, STATE_NAMES } from '~/domain/catalogue/states';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest, forbidden } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { deskConferences } from '~/queries/enquiries/conferences.server';
import { sharedQueue } from '~/queries/enquiries/shared-queue.server';
import { offerToTake } from '~/services/enquiries/offer-to-take.server';
import { shareQueue } from '~/services/enquiries/share-queue.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The queue that desks of the same Länder share, if they want to. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'desk' });
  const language = languageOf(args.request);
  const { app } = args.context;
  const [queue, conferences] = await Promise.all([
    sharedQueue(app.database, organisation.id),
    deskConferences(app.database, { deskId: organisation.id, today: app.clock.today(), language }),
  ]);
  return {
    title: `${translatorFor(language, 'network')('title')} · ${organisation.name}`,
    home: `/d/${organisation.slug}`,
    isLead: role === 'lead',
    conferences,
    ...queue,
    rows: queue.rows.map((row) => ({
      id: row.id,
      desk: row.desk,
      topic: topicWord(row.topic, language),
      occupation: row.occupationGroup === null ? '' : occupationGroupWord(row.occupationGroup, language),
      state: row.state !== null && isStateCode(row.state) ? STATE_NAMES[row.state][language] : '',
      since: formatDateTime(row.since, language),
      due: row.dueAt === null ? '' : formatDateTime(row.dueAt, language),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const form = await readForm(args.request);
  const intent = form.get('intent');
  const path = `/d/${organisation.slug}/network`;
  if (intent === 'offer') {
    const text = translatorFor('de', 'network')('queue.note', { desk: organisation.name });
    const { outcome } = await offerToTake(app, {
      deskId: organisation.id,
      enquiryId: String(form.get('enquiry') ?? ''),
      by: { personId: person.id, deskName: organisation.name, requestId },
      text,
    });
    return outcome === 'done'
      ? redirectWithFlash(path, { kind: 'success', key: 'network:flash.offered' })
      : redirectWithFlash(path, { kind: 'warning', key: 'network:flash.notNow' });
  }
  if (intent !== 'share' && intent !== 'unshare') throw badRequest('No such act.');
  if (role !== 'lead') throw forbidden();
  const isSharing = intent === 'share';
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const { outcome } = await shareQueue(app, { actor, isSharing });
  if (outcome === 'no-profile')
    return redirectWithFlash(path, { kind: 'warning', key: 'network:flash.notNow' });
  return redirectWithFlash(path, {
    kind: 'success',
    key: isSharing ? 'network:flash.shared' : 'network:flash.unshared',
  });
}

export default function NetworkPage() {
  const { home, isLead, conferences, isSharing, hasProfile, desks, rows } = useLoaderData<typeof loader>();
  const t = useT('network');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card className="max-w-3xl">
        <div className="grid justify-items-start gap-4">
          <p>{isSharing ? t('share.on') : t('share.off')}</p>
          {!hasProfile ? (
            <>
              <p>{t('share.noProfile')}</p>
              <LinkButton to={`${home}/profile`}>{t('share.toProfile')}</LinkButton>
            </>
          ) : isLead ? (
            <Form method="post">
              <SubmitButton
                name="intent"
                value={isSharing ? 'unshare' : 'share'}
                look={isSharing ? 'quiet' : 'primary'}
              >
                {isSharing ? t('share.stop') : t('share.start')}
              </SubmitButton>
            </Form>
          ) : (
            <p className="text-ink-muted">{t('share.onlyLead')}</p>
          )}
        </div>
      </Card>
      {conferences.length === 0 ? null : (
        <Card title={t('conference.list')} className="max-w-3xl">
          <ul className="grid gap-2">
            {conferences.map(({ id, purpose, endsOn, status }) => (
              <li key={id} className="flex flex-wrap items-center gap-3">
                <Link to={`${home}/conferences/${id}`} className="text-link underline underline-offset-4">
                  {t('conference.line', { purpose, date: endsOn })}
                </Link>
                <span className="text-ink-muted">{t(`conference.statusName.${status}`)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {isSharing ? (
        <>
          <Card title={t('desks.title')} className="max-w-3xl">
            {desks.length === 0 ? (
              <p>{t('desks.none')}</p>
            ) : (
              <BulletList
                items={desks.map(({ name, waiting }) => t('desks.waiting', { name, count: waiting }))}
              />
            )}
          </Card>
          <Card title={t('queue.title')}>
            <Table
              caption={t('queue.caption')}
              isCaptionHidden
              empty={t('queue.none')}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { id: 'topic', header: t('queue.topic'), isRowHeader: true, cell: (row) => row.topic },
                { id: 'occupation', header: t('queue.occupation'), cell: (row) => row.occupation },
                { id: 'state', header: t('queue.state'), cell: (row) => row.state },
                { id: 'desk', header: t('queue.desk'), cell: (row) => row.desk },
                { id: 'since', header: t('queue.since'), cell: (row) => row.since },
                { id: 'due', header: t('queue.due'), cell: (row) => row.due },
                {
                  id: 'offer',
                  header: t('queue.offer'),
                  cell: ({ id }) => (
                    <Form method="post">
                      <input type="hidden" name="enquiry" value={id} />
                      <SubmitButton name="intent" value="offer" look="secondary">
                        {t('queue.offer')}
                      </SubmitButton>
                    </Form>
                  ),
                },
              ]}
            />
          </Card>
        </>
      ) : null}
    </>
  );
}
