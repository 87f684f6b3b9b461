import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Badge, Card, EmptyState, LinkButton, PageHeader, Table } from '~/components';
import { isServiceTopic } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { formatDateLong } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { replyTemplates } from '~/queries/enquiries/reply-templates.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The texts a desk answers with; those to be checked stand first. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const t = translatorFor(language, 'desk');
  const rows = await replyTemplates(app.database, { deskId: organisation.id, today: app.clock.today() });
  return {
    title: `${t('template.title')} · ${organisation.name}`,
    path: `/d/${organisation.slug}/templates`,
    rows: rows
      .sort((left, right) => Number(left.isSendable) - Number(right.isSendable))
      .map(({ id, name, topic, legalSource, reviewBy, authorName, isSendable }) => ({
        id,
        name,
        topic: topic !== null && isServiceTopic(topic) ? topicWord(topic, language) : t('template.anyTopic'),
        legalSource,
        reviewBy,
        authorName,
        isSendable,
      })),
  };
}

export default function ReplyTemplatesPage() {
  const { path, rows } = useLoaderData<typeof loader>();
  const t = useT('desk');
  const language = useLanguage();
  return (
    <>
      <PageHeader title={t('template.title')} lead={t('template.lead')} />
      <p>
        <LinkButton to={`${path}/new`}>{t('template.new')}</LinkButton>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('template.empty')} text={t('template.emptyText')} />
      ) : (
        <Card>
          <Table
            caption={t('template.caption')}
            isCaptionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                header: t('template.name'),
                isRowHeader: true,
                cell: ({ id, name, topic }) => (
                  <>
                    <Link to={`${path}/${id}`} className="text-link underline underline-offset-4">
                      {name}
                    </Link>
                    <span className="block text-small font-normal text-ink-muted">{topic}</span>
                  </>
                ),
              },
              { id: 'source', header: t('template.source'), cell: ({ legalSource }) => legalSource },
              {
                id: 'review',
                header: t('template.reviewBy'),
                cell: ({ reviewBy, isSendable }) => (
                  <span className="flex flex-wrap items-center gap-2">
                    {formatDateLong(reviewBy, language)}
                    {isSendable ? null : <Badge tone="danger">{t('template.expired')}</Badge>}
                  </span>
                ),
              },
              { id: 'author', header: t('template.author'), cell: ({ authorName }) => authorName },
            ]}
          />
        </Card>
      )}
    </>
  );
}
