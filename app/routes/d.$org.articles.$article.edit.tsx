import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { ArticleForm } from '~/components/articles/article-form';
import { articleSchema } from '~/forms/article-forms.server';
import { articleInput } from '~/forms/article-input.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { articlePage } from '~/queries/articles/article-page.server';
import { articleChoices } from '~/queries/articles/article-words.server';
import { saveArticle } from '~/services/articles/save-article.server';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? 'Lotsenwerk' }];

/** An article of the desk as a form. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const articleId = args.params.article;
  if (articleId === undefined) throw notFound();
  const today = app.clock.today();
  const article = await articlePage(app.database, { articleId, deskId: organisation.id, today });
  const textOf = (code: string) => article.texts.find((text) => text.language === code);
  return {
    title: `${translatorFor(language, 'articles')('edit.title')} · ${organisation.name}`,
    back: `/d/${organisation.slug}/articles/${articleId}`,
    found: null,
    choices: articleChoices(language),
    today,
    values: {
      revision: String(article.revision),
      topic: article.topic as string,
      state: article.landCode ?? '',
      occupationGroup: article.occupationGroup ?? '',
      questionDe: textOf('de')?.question ?? '',
      answerDe: textOf('de')?.answer ?? '',
      questionEn: textOf('en')?.question ?? '',
      answerEn: textOf('en')?.answer ?? '',
      provisions: article.provisions.join('\n'),
      parameters: article.parameterIds,
      reviewBy: article.reviewBy < today ? '' : article.reviewBy,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const articleId = args.params.article;
  if (articleId === undefined) throw notFound();
  const schema = articleSchema(app.clock.today());
  const submission = parseForm(await readForm(args.request), schema, languageOf(args.request));
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), isConflict: false }, { status: 400 });
  const { outcome } = await saveArticle(app, {
    ...articleInput(submission.value),
    actor: { organisationId: organisation.id, personId: person.id, requestId },
    articleId,
    sourceEnquiryId: null,
  });
  if (outcome === 'changed-meanwhile')
    return data({ lastResult: submission.reply(), isConflict: true }, { status: 409 });
  return redirectWithFlash(`/d/${organisation.slug}/articles/${articleId}`, {
    kind: 'success',
    key: 'articles:flash.saved',
  });
}

export default function EditArticlePage() {
  const { back, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('articles');
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        lead={t('edit.lead')}
        breadcrumbs={[{ to: back, label: t('title') }]}
      />
      <ArticleForm
        {...page}
        isConflict={answer?.isConflict ?? false}
        lastResult={answer?.lastResult ?? null}
      />
    </>
  );
}
