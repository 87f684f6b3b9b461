import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, PageHeader, Table } from '~/components';
import { ExportCard } from '~/components/exchange/export-card';
import { ImportBadge } from '~/components/exchange/import-badge';
import { UploadCard } from '~/components/exchange/upload-card';
import { STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { SERVICE_KINDS } from '~/domain/directory/vocabulary';
import { serviceKindWord } from '~/domain/directory/words';
import { columnHelp } from '~/forms/exchange-columns.server';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { importList } from '~/queries/directory/import-list.server';
import { beginImport } from '~/services/directory/begin-import.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The directory as a file, out and in. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const language = languageOf(args.request);
  const t = translatorFor(language, 'exchange');
  return {
    title: `${t('title')} · Lotsenwerk`,
    imports: await importList(args.context.app.database),
    columns: columnHelp(language),
    kinds: SERVICE_KINDS.map((value) => ({ value, label: serviceKindWord(value, language) })),
    states: STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireOperator(args);
  const upload = await uploadOf(await readForm(request));
  if (upload === null) {
    const t = translatorFor(languageOf(request), 'exchange');
    return data({ problem: t('upload.nothing') }, { status: 400 });
  }
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const { importId } = await beginImport(context.app, { actor, upload });
  return redirect(`/operator/exchange/${importId}`);
}

async function uploadOf(form: FormData): Promise<Uint8Array | string | null> {
  const file = form.get('file');
  if (file !== null && typeof file !== 'string' && file.size > 0)
    return new Uint8Array(await file.arrayBuffer());
  const pasted = form.get('pasted');
  return typeof pasted === 'string' && pasted.trim() !== '' ? pasted : null;
}

export default function ExchangePage() {
  const { imports, columns, kinds, states } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('exchange');
  const language = useLanguage();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <UploadCard problem={answer?.problem ?? null} columns={columns} />
      <ExportCard kinds={kinds} states={states} />
      <Card title={t('list.title')}>
        <Table
          caption={t('list.title')}
          isCaptionHidden
          empty={t('list.empty')}
          rows={imports}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'when',
              header: t('list.when'),
              isRowHeader: true,
              cell: ({ id, createdAt }) => (
                <Link to={`/operator/exchange/${id}`} className="text-link underline underline-offset-4">
                  {formatDateTime(createdAt, language)}
                </Link>
              ),
            },
            { id: 'who', header: t('list.who'), cell: ({ by }) => by ?? t('report.somebody') },
            {
              id: 'what',
              header: t('list.what'),
              cell: ({ rowCount }) => t('list.rows', { count: rowCount }),
            },
            { id: 'status', header: t('list.status'), cell: ({ status }) => <ImportBadge state={status} /> },
          ]}
        />
      </Card>
    </>
  );
}
