import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { ArticleForm } from '~/components/articles/article-form';
import { addMonths } from '~/domain/calendar';
import { articleSchema } from '~/forms/article-forms.server';
import { articleInput } from '~/forms/article-input.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { articleProposal } from '~/queries/articles/article-proposal.server';
import { articleChoices } from '~/queries/articles/article-words.server';
import { saveArticle } from '~/services/articles/save-article.server';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? 'Lotsenwerk' }];

/** Usual time until an article is read again. */
const REVIEW_MONTHS = 6;

/** A new article, empty or out of the last answer of an enquiry (`enquiry` in the address). */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const enquiryId = new URL(args.request.url).searchParams.get('enquiry');
  const proposal =
    enquiryId === null ? null : await articleProposal(app.database, { enquiryId, deskId: organisation.id });
  const isGerman = proposal?.language !== 'en';
  const { question = '', answer = '' } = proposal ?? {};
  const today = app.clock.today();
  return {
    title: `${translatorFor(language, 'articles')('edit.titleNew')} · ${organisation.name}`,
    base: `/d/${organisation.slug}/articles`,
    found: proposal?.found ?? null,
    choices: articleChoices(language),
    today,
    values: {
      revision: '0',
      topic: proposal?.topic ?? '',
      state: proposal?.state ?? '',
      occupationGroup: proposal?.occupationGroup ?? '',
      questionDe: isGerman ? question : '',
      answerDe: isGerman ? answer : '',
      questionEn: isGerman ? '' : question,
      answerEn: isGerman ? '' : answer,
      provisions: '',
      parameters: [] as string[],
      reviewBy: addMonths(today, REVIEW_MONTHS),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const schema = articleSchema(app.clock.today());
  const submission = parseForm(await readForm(args.request), schema, languageOf(args.request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const saved = await saveArticle(app, {
    ...articleInput(submission.value),
    actor: { organisationId: organisation.id, personId: person.id, requestId },
    articleId: null,
    sourceEnquiryId: new URL(args.request.url).searchParams.get('enquiry'),
  });
  const id = saved.outcome === 'saved' ? saved.articleId : '';
  return redirectWithFlash(`/d/${organisation.slug}/articles/${id}`, {
    kind: 'success',
    key: 'articles:flash.saved',
  });
}

export default function NewArticlePage() {
  const { base, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('articles');
  return (
    <>
      <PageHeader
        title={t('edit.titleNew')}
        lead={t('edit.lead')}
        breadcrumbs={[{ to: base, label: t('title') }]}
      />
      <ArticleForm {...page} isConflict={false} lastResult={answer?.lastResult ?? null} />
    </>
  );
}
