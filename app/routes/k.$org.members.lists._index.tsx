import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useId } from 'react';

import { requireMember } from '~/auth/gates.server';
import { Card, Notice, PageHeader, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { LIST_COLUMNS, TEMPLATE_HEADERS } from '~/domain/chambers/member-list';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { memberImports } from '~/queries/chambers/member-imports.server';
import { beginMemberImport } from '~/services/chambers/begin-member-import.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A chamber's list of members goes in; first it is only read. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  return {
    title: `${translatorFor(languageOf(args.request), 'chamber')('lists.title')} · ${organisation.name}`,
    base: `/k/${organisation.slug}/members`,
    imports: await memberImports(args.context.app.database, organisation.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const t = translatorFor(languageOf(request), 'chamber');
  const file = (await readForm(request)).get('file');
  if (file === null || typeof file === 'string' || file.size === 0)
    return data({ problem: t('lists.nothing') }, { status: 400 });
  const begun = await beginMemberImport(context.app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: context.requestId },
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  if (begun.outcome === 'begun') return redirect(`/k/${organisation.slug}/members/lists/${begun.importId}`);
  return data(
    { problem: t(begun.outcome === 'too-large' ? 'lists.tooLarge' : 'lists.tooMany') },
    { status: begun.outcome === 'too-large' ? 413 : 409 },
  );
}

const CONTROL =
  'min-h-target w-full max-w-2xl rounded-control border border-line-strong bg-surface px-3 py-2 text-ink';

export default function MemberListsPage() {
  const { base, imports } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('chamber');
  const language = useLanguage();
  const id = useId();
  return (
    <>
      <PageHeader
        title={t('lists.title')}
        lead={t('lists.lead')}
        breadcrumbs={[{ to: base, label: t('members.title') }]}
      />
      <Card className="max-w-3xl">
        <div className="grid gap-5">
          {answer ? (
            <Notice kind="danger" isLive>
              {answer.problem}
            </Notice>
          ) : null}
          <Form method="post" encType="multipart/form-data" reloadDocument className="grid gap-4">
            <div className="grid gap-1.5">
              <label htmlFor={id} className="font-semibold">
                {t('lists.file')}
              </label>
              <p id={`${id}-hint`} className="max-w-prose text-small text-ink-muted">
                {t('lists.fileHint')}
              </p>
              <input
                id={id}
                type="file"
                name="file"
                accept=".csv,.xlsx,text/csv"
                aria-describedby={`${id}-hint`}
                className={CONTROL}
              />
            </div>
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton>{t('lists.submit')}</SubmitButton>
              <a
                href={`${base}/export?format=template`}
                className="py-2 text-link underline underline-offset-4"
              >
                {t('lists.template')}
              </a>
            </div>
          </Form>
          <section aria-labelledby={`${id}-columns`}>
            <h2 id={`${id}-columns`} className="mb-2 text-h3">
              {t('lists.columnsTitle')}
            </h2>
            <p className="mb-2 max-w-prose">{t('lists.columnsText')}</p>
            <ul className="flex flex-wrap gap-2">
              {LIST_COLUMNS.map((column) => (
                <li key={column}>
                  <code className="rounded-control bg-sunken px-2 py-1">{TEMPLATE_HEADERS[column]}</code>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </Card>
      <Card title={t('lists.before')}>
        <Table
          caption={t('lists.before')}
          isCaptionHidden
          empty={t('lists.none')}
          rows={imports}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'when',
              header: t('lists.when'),
              isRowHeader: true,
              cell: (row) => (
                <Link to={`${base}/lists/${row.id}`} className="text-link underline underline-offset-4">
                  {formatDateTime(row.createdAt, language)}
                </Link>
              ),
            },
            { id: 'rows', header: t('lists.lines'), cell: (row) => t('lists.rows', { count: row.rowCount }) },
            {
              id: 'status',
              header: t('members.columnStatus'),
              cell: (row) => t(`lists.status.${row.status}`),
            },
          ]}
        />
      </Card>
    </>
  );
}
