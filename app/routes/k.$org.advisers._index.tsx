import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Badge, Card, EmptyState, PageHeader, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { adviserList } from '~/queries/chambers/adviser-list.server';
import { distributeMembers } from '~/services/chambers/save-adviser.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who of a chamber looks after members, how full they are, and who is away. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'chamber' });
  const { database, clock } = args.context.app;
  const today = clock.today();
  return {
    title: `${translatorFor(languageOf(args.request), 'advisers')('list.title')} · ${organisation.name}`,
    base: `/k/${organisation.slug}/advisers`,
    isAdmin: role === 'admin',
    personId: person.id,
    today,
    ...(await adviserList(database, { organisationId: organisation.id, today })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const actor = { organisationId: organisation.id, personId: person.id, requestId: args.context.requestId };
  await distributeMembers(args.context.app, { actor });
  return redirectWithFlash(`/k/${organisation.slug}/advisers`, {
    kind: 'success',
    key: 'advisers:list.distributed',
  });
}

const LINK = 'text-link underline underline-offset-4';

export default function AdvisersPage() {
  const { base, isAdmin, personId, today, advisers, others, unassigned } = useLoaderData<typeof loader>();
  const t = useT('advisers');
  const language = useLanguage();
  const creatable = others.filter((other) => isAdmin || other.personId === personId);
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      {advisers.length === 0 ? (
        <EmptyState title={t('list.none')} text={t('list.noneText')} />
      ) : (
        <Table
          caption={t('list.caption')}
          isCaptionHidden
          rows={advisers}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('list.columnName'),
              isRowHeader: true,
              cell: (adviser) => (
                <Link to={`${base}/${adviser.personId}`} className={LINK}>
                  {adviser.name}
                </Link>
              ),
            },
            {
              id: 'mandate',
              header: t('list.columnMandate'),
              cell: ({ mandate }) => t(`mandate.${mandate}`),
            },
            {
              id: 'area',
              header: t('list.columnArea'),
              cell: ({ areas }) => (areas.length === 0 ? t('list.wholeDistrict') : areas.join(', ')),
            },
            {
              id: 'members',
              header: t('list.columnMembers'),
              cell: ({ load, capacity }) =>
                t('list.membersOf', { load: String(load), capacity: String(capacity) }),
            },
            {
              id: 'state',
              header: t('list.columnState'),
              cell: ({ isActive, absences }) => {
                const away = absences.find(({ from }) => from <= today);
                if (away !== undefined) {
                  const date = formatDate(away.until, language);
                  return (
                    <Badge tone="warning">
                      {away.deputyName === null
                        ? t('list.awayAlone', { date })
                        : t('list.away', { date, deputy: away.deputyName })}
                    </Badge>
                  );
                }
                return isActive ? (
                  <Badge tone="success">{t('list.there')}</Badge>
                ) : (
                  <Badge>{t('list.inactive')}</Badge>
                );
              },
            },
          ]}
        />
      )}
      {creatable.length === 0 ? null : (
        <Card title={t('list.without')}>
          <ul className="grid gap-2">
            {creatable.map((other) => (
              <li key={other.personId} className="flex flex-wrap gap-x-4">
                <span>{other.name}</span>
                <Link to={`${base}/${other.personId}`} className={LINK}>
                  {t('list.create')}
                  <span className="sr-only">: {other.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {isAdmin && unassigned > 0 && advisers.length > 0 ? (
        <Form method="post" className="grid justify-items-start gap-3">
          <p>{t('list.distributeCount', { count: unassigned })}</p>
          <SubmitButton look="secondary">{t('list.distribute')}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
