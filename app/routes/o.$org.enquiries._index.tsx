import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, EmptyState, LinkButton, PageHeader, Pagination, Table } from '~/components';
import { EnquiryStatusBadge } from '~/components/enquiries/status-badge';
import { canEditCases } from '~/domain/cases/access';
import { isServiceTopic } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { enquiryList } from '~/queries/enquiries/enquiry-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The organisation's own questions, or those of one case. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const language = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const caseId = search.get('case');
  const after = search.get('after');
  const list = await enquiryList(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    after,
  });
  return {
    title: `${translatorFor(language, 'enquiries')('list.title')} · ${organisation.name}`,
    base: `/o/${organisation.slug}/enquiries`,
    canAsk: canEditCases(role),
    caseId,
    isFirstPage: after === null,
    next: list.next,
    rows: list.rows.map(({ topic, askedAt, holderSince, ...row }) => ({
      ...row,
      topic: isServiceTopic(topic) ? topicWord(topic, language) : topic,
      askedAt: formatDateTime(askedAt, language),
      holderSince: holderSince === null ? null : formatDateTime(holderSince, language),
    })),
  };
}

export default function EnquiryListPage() {
  const { base, canAsk, caseId, rows, next, isFirstPage } = useLoaderData<typeof loader>();
  const t = useT('enquiries');
  const query = caseId === null ? '' : `case=${caseId}`;
  const ask = canAsk ? <LinkButton to={`${base}/new?${query}`}>{t('list.new')}</LinkButton> : undefined;
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={ask} />
      {caseId === null || rows[0] === undefined ? null : (
        <p>
          {t('list.ofCase', { number: String(rows[0].caseNumber) })}{' '}
          <Link to={base} className="text-link underline underline-offset-4">
            {t('list.all')}
          </Link>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState
          title={t('list.empty')}
          text={canAsk ? t('list.emptyText') : t('list.emptyReader')}
          action={ask}
        />
      ) : (
        <Card>
          <Table
            caption={t('list.caption')}
            isCaptionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'subject',
                header: t('list.subject'),
                isRowHeader: true,
                cell: ({ id, subject, number, caseNumber }) => (
                  <>
                    <Link
                      to={`${base}/${id}`}
                      className="text-link underline underline-offset-4 [overflow-wrap:anywhere]"
                    >
                      {subject}
                    </Link>
                    <span className="block text-small font-normal text-ink-muted">
                      {[
                        t('number', { number: String(number) }),
                        caseNumber === null ? null : t('caseNumber', { number: String(caseNumber) }),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  </>
                ),
              },
              { id: 'topic', header: t('list.topic'), cell: ({ topic }) => topic },
              {
                id: 'holder',
                header: t('list.holder'),
                cell: ({ holder, holderSince }) => (
                  <>
                    {holder ?? (holderSince === null ? t('nobody') : t('operator'))}
                    {holderSince === null ? null : (
                      <span className="block text-small text-ink-muted">
                        {t('list.since', { date: holderSince })}
                      </span>
                    )}
                  </>
                ),
              },
              {
                id: 'status',
                header: t('list.status'),
                cell: ({ status }) => <EnquiryStatusBadge status={status} />,
              },
              { id: 'asked', header: t('list.asked'), cell: ({ askedAt }) => askedAt },
            ]}
          />
        </Card>
      )}
      <Pagination
        newerTo={isFirstPage ? null : `?${query}`}
        olderTo={next === null ? null : `?${[query, `after=${next}`].filter(Boolean).join('&')}`}
      />
    </>
  );
}
