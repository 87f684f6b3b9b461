import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { BulletList, Card, DefinitionList, Notice } from '~/components';
import { ArticleText } from '~/components/articles/article-text';
import { StaleNotice } from '~/components/articles/stale-notice';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { articlePage } from '~/queries/articles/article-page.server';
import { textIn } from '~/queries/articles/article-row.server';
import { articleInWords } from '~/queries/articles/article-words.server';
import { headOf } from '~/queries/guide/public-page.server';

/** One published answer; a withdrawn one says so and shows no text. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app } = context;
  const language = languageOf(request);
  if (params.article === undefined) throw notFound();
  const today = app.clock.today();
  const article = await articlePage(app.database, { articleId: params.article, deskId: null, today });
  const text = textIn(article.texts, language);
  if (text === undefined) throw notFound();
  const isWithdrawn = article.state.state === 'withdrawn';
  const t = translatorFor(language, 'articles');
  return data(
    {
      head: headOf(request, app.environment.BASE_URL, {
        title: text.question,
        description: t('public.articleDescription', { desk: article.desk }),
      }),
      text: isWithdrawn ? { ...text, answer: '' } : text,
      desk: article.desk,
      provisions: article.provisions,
      words: articleInWords(article, language),
    },
    { headers: publicCache(request) },
  );
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideAnswerPage() {
  const { text, desk, provisions, words } = useLoaderData<typeof loader>();
  const t = useT('articles');
  const guide = useT('guide');
  const language = useLanguage();
  return (
    <GuidePage
      title={text.question}
      lead={[words.topic, desk].join(' · ')}
      breadcrumbs={[
        { to: '/guide', label: guide('title') },
        { to: '/guide/answers', label: t('public.title') },
      ]}
    >
      {words.stale === null ? null : <StaleNotice stale={words.stale} />}
      {text.language === language ? null : (
        <Notice>{text.language === 'de' ? t('public.germanOnly') : t('public.englishOnly')}</Notice>
      )}
      {text.answer === '' ? null : (
        <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
          <Card title={t('answer')}>
            <ArticleText text={text.answer} language={text.language} />
          </Card>
          <Card title={t('page.provisions')}>
            <div className="grid gap-4">
              <BulletList items={provisions} />
              <DefinitionList
                items={[
                  ...(words.values.length === 0
                    ? []
                    : [{ term: t('page.values'), value: words.values.join(', ') }]),
                  { term: t('page.land'), value: words.land ?? t('edit.everywhere') },
                ]}
              />
              <p>{t('page.reviewed', { date: words.reviewedOn, until: words.reviewBy })}</p>
              {words.values.length === 0 ? null : (
                <p>
                  <Link to="/guide/law" className="text-link underline underline-offset-4">
                    {t('page.toLaw')}
                  </Link>
                </p>
              )}
            </div>
          </Card>
        </div>
      )}
    </GuidePage>
  );
}
