import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, DateText, PageHeader, Pagination, Table } from '~/components';
import { ActionForm, NumberField, SubmitButton, useForm } from '~/components/form';
import { ReceiptTable } from '~/components/retention/receipt-table';
import { CASE_EDITORS } from '~/domain/cases/access';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { keepMonthsSchema } from '~/forms/retention.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { deletions } from '~/queries/retention/deletions.server';
import { changeKeepMonths } from '~/services/retention/change-keep-months.server';

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: found?.title ?? 'Lotsenwerk' },
];

/** How long closed cases are kept, which go next, and the receipts of those that went. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const before = new URL(args.request.url).searchParams.get('before');
  const found = await deletions(args.context.app.database, { organisationId: organisation.id, before });
  const language = languageOf(args.request);
  return {
    title: `${translatorFor(language, 'retention')('title')} · ${organisation.name}`,
    base: `/o/${organisation.slug}`,
    isFirst: before === null,
    mayChange: role === 'owner',
    ...found,
    receipts: found.receipts.map((receipt) => ({
      ...receipt,
      at: formatDateTime(new Date(receipt.at), language),
    })),
  };
}

/** Sets how long; owners only. */
export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: ['owner'] });
  const submission = parseForm(await readForm(args.request), keepMonthsSchema, languageOf(args.request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  await changeKeepMonths(context.app, { actor, months: submission.value.months });
  return redirectWithFlash(`/o/${organisation.slug}/deletions`, {
    kind: 'success',
    key: 'retention:keep.saved',
  });
}

export default function DeletionsPage() {
  const { base, isFirst, mayChange, keepMonths, coming, receipts, older } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('retention');
  const [form, fields] = useForm({
    id: 'keep-months',
    lastResult: actionData?.lastResult ?? null,
    defaultValue: { months: String(keepMonths) },
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        <Card title={t('keep.title')}>
          <div className="grid max-w-2xl gap-4">
            <p>{t('keep.current', { count: keepMonths })}</p>
            <p className="text-ink-muted">{t('keep.note')}</p>
            {mayChange ? (
              <ActionForm form={form} labels={{ months: t('keep.months') }}>
                <NumberField
                  field={fields.months}
                  label={t('keep.months')}
                  hint={t('keep.hint')}
                  isRequired
                />
                <div>
                  <SubmitButton>{t('keep.submit')}</SubmitButton>
                </div>
              </ActionForm>
            ) : null}
          </div>
        </Card>
        {isFirst ? (
          <Card title={t('coming.title')}>
            <Table
              caption={t('coming.caption')}
              isCaptionHidden
              empty={t('coming.none')}
              columns={[
                {
                  id: 'case',
                  header: t('coming.case'),
                  isRowHeader: true,
                  cell: ({ caseId, number, title }) => (
                    <Link to={`${base}/cases/${caseId}`} className="text-link underline underline-offset-4">
                      {t('coming.caseOf', { number: String(number), title })}
                    </Link>
                  ),
                },
                {
                  id: 'closed',
                  header: t('coming.closed'),
                  cell: ({ closedOn }) => <DateText date={closedOn} />,
                },
                { id: 'goes', header: t('coming.goes'), cell: ({ goesOn }) => <DateText date={goesOn} /> },
              ]}
              rows={coming}
              rowKey={({ caseId }) => caseId}
            />
          </Card>
        ) : null}
        <ReceiptTable receipts={receipts} />
        <Pagination
          newerTo={isFirst ? null : `${base}/deletions`}
          olderTo={older === null ? null : `${base}/deletions?before=${older}`}
        />
      </div>
    </>
  );
}
