import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { requireOperator } from '~/auth/gates.server';
import { Card, Money, Notice, PageHeader, Pagination, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { isBillingOn } from '~/platform/stripe.server';
import { licenceList, priceRows } from '~/queries/billing/licence-list.server';
import { wantSync } from '~/services/billing/want-sync.server';

const HERE = '/operator/licences';
const PRICE_STATES = ['usable', 'missing', 'inactive', 'wrong-currency', 'unusable'] as const;
const resyncSchema = z.object({ organisationId: z.uuid() });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Plans and licences of all organisations, to read; what changes is changed at Stripe. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { app } = args.context;
  const language = languageOf(args.request);
  const after = new URL(args.request.url).searchParams.get('after');
  const [list, prices] = await Promise.all([licenceList(app, { after, language }), priceRows(app, language)]);
  const title = translatorFor(language, 'billing')('operator.title');
  return { title, isOn: isBillingOn(app.environment), isFirst: after === null, ...list, prices };
}

/** Orders a comparison with Stripe. */
export async function action(args: ActionFunctionArgs) {
  await requireOperator(args);
  const parsed = resyncSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!parsed.success) throw badRequest('The form names no organisation.');
  const { app } = args.context;
  const { organisationId } = parsed.data;
  if (await wantSync(app, organisationId)) await app.queue.wake('billing.sync-customer', { organisationId });
  return redirectWithFlash(HERE, { kind: 'success', key: 'billing:operator.resynced' });
}

export default function LicencesPage() {
  const { isOn, isFirst, rows, after, prices } = useLoaderData<typeof loader>();
  const t = useT('billing');
  return (
    <>
      <PageHeader title={t('operator.title')} lead={t('operator.lead')} />
      {isOn ? (
        <div className="grid gap-6">
          <Card title={t('operator.pricesTitle')}>
            <Table
              caption={t('operator.pricesCaption')}
              isCaptionHidden
              rows={prices}
              rowKey={({ plan }) => plan}
              columns={[
                {
                  id: 'plan',
                  header: t('operator.plan'),
                  isRowHeader: true,
                  cell: ({ plan }) => t(`plan.${plan}`),
                },
                {
                  id: 'amount',
                  header: t('operator.amount'),
                  isNumeric: true,
                  cell: ({ amountCents, currency }) =>
                    amountCents === null || currency !== 'eur' ? '–' : <Money cents={amountCents} />,
                },
                {
                  id: 'state',
                  header: t('operator.state'),
                  cell: ({ state }) =>
                    t(`operator.priceState.${PRICE_STATES.find((known) => known === state) ?? 'none'}`),
                },
                {
                  id: 'at',
                  header: t('operator.lookedUp'),
                  cell: ({ lookedUpAt }) => lookedUpAt ?? t('operator.never'),
                },
              ]}
            />
          </Card>
          <Card>
            <Table
              caption={t('operator.caption')}
              empty={t('operator.none')}
              rows={rows}
              rowKey={({ organisationId }) => organisationId}
              columns={[
                {
                  id: 'name',
                  header: t('operator.organisation'),
                  isRowHeader: true,
                  cell: ({ name }) => name,
                },
                { id: 'plan', header: t('operator.plan'), cell: ({ plan }) => t(`plan.${plan}`) },
                {
                  id: 'status',
                  header: t('operator.status'),
                  cell: ({ status }) => t(`operator.statusName.${status}`),
                },
                {
                  id: 'charged',
                  header: t('operator.charged'),
                  isNumeric: true,
                  cell: ({ charged }) => charged,
                },
                {
                  id: 'counted',
                  header: t('operator.counted'),
                  isNumeric: true,
                  cell: ({ counted }) => counted,
                },
                {
                  id: 'synced',
                  header: t('operator.synced'),
                  cell: ({ syncedAt }) => syncedAt ?? t('operator.never'),
                },
                {
                  id: 'problems',
                  header: t('operator.problems'),
                  cell: ({ problems }) =>
                    problems.map((problem) => t(`operator.problem.${problem}`)).join(', ') || '–',
                },
                {
                  id: 'act',
                  header: t('operator.act'),
                  cell: ({ organisationId, name }) => (
                    <Form method="post" aria-label={t('operator.resyncLabel', { name })}>
                      <SubmitButton name="organisationId" value={organisationId} look="secondary">
                        {t('operator.resync')}
                      </SubmitButton>
                    </Form>
                  ),
                },
              ]}
            />
            <Pagination
              newerTo={isFirst ? null : HERE}
              olderTo={after === null ? null : `${HERE}?after=${after}`}
            />
          </Card>
        </div>
      ) : (
        <Notice kind="info">{t('operator.off')}</Notice>
      )}
    </>
  );
}
