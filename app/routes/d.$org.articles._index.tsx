import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { EmptyState, LinkButton, Notice, PageHeader, Table } from '~/components';
import { ArticleSearchForm } from '~/components/articles/search-form';
import { ArticleStateBadge } from '~/components/articles/state-badge';
import { SubmitButton } from '~/components/form';
import { isServiceTopic } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { articleSearch } from '~/queries/articles/article-search.server';
import { topicChoices } from '~/queries/articles/article-words.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** More are found by words. */
const SHOWN = 50;

/** The articles of the desk; with `for` to put one into the answer of an enquiry. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const words = search.get('q') ?? '';
  const wanted = search.get('topic') ?? '';
  const topic = isServiceTopic(wanted) ? wanted : '';
  const found = await articleSearch(app.database, {
    ...{ deskId: organisation.id, words, topic: topic === '' ? null : topic },
    ...{ language, today: app.clock.today(), limit: SHOWN },
  });
  return {
    title: `${translatorFor(language, 'articles')('title')} · ${organisation.name}`,
    home: `/d/${organisation.slug}`,
    enquiryId: search.get('for'),
    words,
    topic,
    topics: topicChoices(language),
    articles: found.map((article) => ({ ...article, topic: topicWord(article.topic, language) })),
  };
}

export default function ArticlesPage() {
  const { home, enquiryId, words, topic, topics, articles } = useLoaderData<typeof loader>();
  const t = useT('articles');
  const base = `${home}/articles`;
  const isFiltered = words !== '' || topic !== '';
  const kept = enquiryId === null ? '' : `?for=${enquiryId}`;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={enquiryId === null ? <LinkButton to={`${base}/new`}>{t('new')}</LinkButton> : undefined}
        breadcrumbs={
          enquiryId === null ? [] : [{ to: `${home}/enquiries/${enquiryId}`, label: t('backToEnquiry') }]
        }
      />
      {enquiryId === null ? null : <Notice>{t('insertFor')}</Notice>}
      {articles.length === 0 && !isFiltered ? (
        <EmptyState title={t('empty')} text={t('emptyText')} />
      ) : (
        <>
          <ArticleSearchForm
            words={words}
            topic={topic}
            topics={topics}
            resetTo={isFiltered ? `${base}${kept}` : null}
            hidden={enquiryId === null ? {} : { for: enquiryId }}
          />
          <Table
            caption={t('caption')}
            isCaptionHidden
            empty={t('nothing')}
            rows={articles}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'question',
                header: t('question'),
                isRowHeader: true,
                cell: ({ id, question, language }) => (
                  <Link
                    to={`${base}/${id}`}
                    lang={language}
                    className="text-link underline underline-offset-4"
                  >
                    {question}
                  </Link>
                ),
              },
              { id: 'topic', header: t('topic'), cell: (row) => row.topic },
              {
                id: 'state',
                header: t('state'),
                cell: ({ state }) => <ArticleStateBadge state={state.state} />,
              },
              { id: 'reuse', header: t('reuse'), isNumeric: true, cell: ({ reuse }) => String(reuse) },
              ...(enquiryId === null
                ? []
                : [
                    {
                      id: 'insert',
                      header: t('insert'),
                      cell: ({ id, state }: (typeof articles)[number]) =>
                        state.state === 'current' ? (
                          <Form method="post" action={`${base}/${id}`}>
                            <input type="hidden" name="enquiry" value={enquiryId} />
                            <SubmitButton name="intent" value="use" look="secondary">
                              {t('insert')}
                            </SubmitButton>
                          </Form>
                        ) : null,
                    },
                  ]),
            ]}
          />
        </>
      )}
    </>
  );
}
