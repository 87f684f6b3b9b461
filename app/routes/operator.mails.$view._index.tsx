import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, EmptyState, Pagination } from '~/components';
import { MailTable } from '~/components/mail-admin/mail-table';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { isMailView, mailList } from '~/queries/mail/mail-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Mails of one view: what waits, was given up, came back, went out. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const view = args.params['view'];
  if (!isMailView(view)) throw notFound();
  const language = languageOf(args.request);
  const t = translatorFor(language, 'mail-admin');
  const after = new URL(args.request.url).searchParams.get('after');
  const { rows, next } = await mailList(args.context.app.database, { view, after });
  const said = (instant: string | null) =>
    instant === null ? null : formatDateTime(new Date(instant), language);
  return {
    title: `${t(`view.${view}`)} · ${t('title')} · Lotsenwerk`,
    view,
    isFirst: after === null,
    next,
    rows: rows.map((row) => ({
      ...row,
      createdAt: said(row.createdAt) ?? '',
      notBefore: said(row.notBefore) ?? '',
      sentAt: said(row.sentAt),
      bouncedAt: said(row.bouncedAt),
    })),
  };
}

export default function OperatorMailListPage() {
  const { view, rows, isFirst, next } = useLoaderData<typeof loader>();
  const t = useT('mail-admin');
  if (rows.length === 0 && isFirst)
    return <EmptyState title={t(`empty.${view}.title`)} text={t(`empty.${view}.text`)} />;
  return (
    <>
      <Card>
        <MailTable caption={t(`view.${view}`)} view={view} rows={rows} />
      </Card>
      <Pagination
        newerTo={isFirst ? null : `/operator/mails/${view}`}
        olderTo={next === null ? null : `/operator/mails/${view}?after=${next}`}
      />
    </>
  );
}
