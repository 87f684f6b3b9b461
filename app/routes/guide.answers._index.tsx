import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card } from '~/components';
import { ArticleSearchForm } from '~/components/articles/search-form';
import { ArticleStateBadge } from '~/components/articles/state-badge';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { isServiceTopic } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { articleSearch } from '~/queries/articles/article-search.server';
import { topicChoices } from '~/queries/articles/article-words.server';
import { headOf } from '~/queries/guide/public-page.server';

/** More are found by words. */
const SHOWN = 50;

/** Published answers of all desks, found by words. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app } = context;
  const language = languageOf(request);
  const t = translatorFor(language, 'articles');
  const search = new URL(request.url).searchParams;
  const words = search.get('q') ?? '';
  const wanted = search.get('topic') ?? '';
  const topic = isServiceTopic(wanted) ? wanted : '';
  const found = await articleSearch(app.database, {
    ...{ deskId: null, words, topic: topic === '' ? null : topic },
    ...{ language, today: app.clock.today(), limit: SHOWN },
  });
  return data(
    {
      head: headOf(request, app.environment.BASE_URL, {
        title: t('public.metaTitle'),
        description: t('public.metaDescription'),
      }),
      words,
      topic,
      topics: topicChoices(language),
      articles: found.map((article) => ({ ...article, topic: topicWord(article.topic, language) })),
    },
    { headers: publicCache(request) },
  );
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideAnswersPage() {
  const { words, topic, topics, articles } = useLoaderData<typeof loader>();
  const t = useT('articles');
  const guide = useT('guide');
  const language = useLanguage();
  const isFiltered = words !== '' || topic !== '';
  return (
    <GuidePage
      title={t('public.title')}
      lead={t('public.lead')}
      breadcrumbs={[{ to: '/guide', label: guide('title') }]}
    >
      <ArticleSearchForm
        words={words}
        topic={topic}
        topics={topics}
        resetTo={isFiltered ? '/guide/answers' : null}
      />
      {articles.length === 0 ? (
        <p>{isFiltered ? t('nothing') : t('public.empty')}</p>
      ) : (
        <>
          <p className="text-ink-muted">{t('public.results', { count: articles.length })}</p>
          <ul className="grid gap-4">
            {articles.map((article) => (
              <li key={article.id}>
                <Card>
                  <div className="grid gap-2">
                    <Link
                      to={`/guide/answers/${article.id}`}
                      lang={article.language}
                      className="text-h3 font-semibold text-link underline underline-offset-4"
                    >
                      {article.question}
                    </Link>
                    <p className="flex flex-wrap items-center gap-3 text-ink-muted">
                      <span>{article.topic}</span>
                      <span>{article.desk}</span>
                      {article.language === language ? null : (
                        <span>
                          {article.language === 'de' ? t('public.germanOnly') : t('public.englishOnly')}
                        </span>
                      )}
                      {article.state.state === 'current' ? null : (
                        <ArticleStateBadge state={article.state.state} />
                      )}
                    </p>
                  </div>
                </Card>
              </li>
            ))}
          </ul>
        </>
      )}
    </GuidePage>
  );
}
