import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { BulletList, Card, DefinitionList, LinkButton, PageHeader } from '~/components';
import { ArticleText } from '~/components/articles/article-text';
import { StaleNotice } from '~/components/articles/stale-notice';
import { ArticleStateBadge } from '~/components/articles/state-badge';
import { CheckboxGroup, DateField, SubmitButton } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { addMonths } from '~/domain/calendar';
import { ANONYMITY_CHECKS } from '~/domain/articles/checklist';
import { articleActSchema } from '~/forms/article-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { articlePage } from '~/queries/articles/article-page.server';
import { textIn } from '~/queries/articles/article-row.server';
import { articleInWords } from '~/queries/articles/article-words.server';
import { decideArticle } from '~/services/articles/decide-article.server';
import { putArticleIntoAnswer } from '~/services/articles/put-article-into-answer.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

const REVIEW_MONTHS = 6;

const DONE_KEY = { publish: 'published', withdraw: 'withdrawn', renew: 'renewed' } as const;

/** An article as its desk sees it: text, where it stands, and what can be done with it. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const articleId = args.params.article;
  if (articleId === undefined) throw notFound();
  const today = app.clock.today();
  const article = await articlePage(app.database, { articleId, deskId: organisation.id, today });
  return {
    title: `${textIn(article.texts, language)?.question ?? ''} · ${organisation.name}`,
    base: `/d/${organisation.slug}/articles`,
    isAuthor: article.authorId === person.id,
    article,
    heading: textIn(article.texts, language)?.question ?? '',
    words: articleInWords(article, language),
    today,
    reviewBy: addMonths(today, REVIEW_MONTHS),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const articleId = args.params.article;
  if (articleId === undefined) throw notFound();
  const schema = articleActSchema(app.clock.today());
  const submission = parseForm(await readForm(args.request), schema, languageOf(args.request));
  if (submission.status !== 'success') throw badRequest('The form of an article is incomplete.');
  const { value } = submission;
  const home = `/d/${organisation.slug}`;
  if (value.intent === 'use') {
    const enquiryId = value.enquiry;
    const of = { deskId: organisation.id, personId: person.id, articleId, enquiryId };
    const { outcome } = await putArticleIntoAnswer(app, of);
    return outcome === 'done'
      ? redirectWithFlash(`${home}/enquiries/${enquiryId}?write=answer#write`, {
          kind: 'success',
          key: 'articles:flash.inserted',
        })
      : redirectWithFlash(`${home}/articles?for=${enquiryId}`, {
          kind: 'warning',
          key: 'articles:flash.notCurrent',
        });
  }
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const { intent } = value;
  const decision =
    value.intent === 'publish'
      ? { decision: value.intent, checks: value.checks }
      : value.intent === 'renew'
        ? { decision: value.intent, reviewBy: value.reviewBy }
        : { decision: value.intent };
  const { outcome } = await decideArticle(app, { actor, articleId, ...decision });
  const path = `${home}/articles/${articleId}`;
  if (outcome === 'done') {
    const key = DONE_KEY[intent];
    return redirectWithFlash(path, { kind: 'success', key: `articles:flash.${key}` });
  }
  const refusal = {
    'not-possible-now': 'notNow',
    'placeholder-left': 'placeholder',
    'checks-missing': 'checks',
    'no-source': 'source',
  } as const;
  return redirectWithFlash(path, { kind: 'warning', key: `articles:flash.${refusal[outcome]}` });
}

export default function DeskArticlePage() {
  const { base, isAuthor, article, heading, words, today, reviewBy } = useLoaderData<typeof loader>();
  const t = useT('articles');
  const { state } = article.state;
  const isPublished = state === 'current' || state === 'law-changed' || state === 'review-due';
  return (
    <>
      <PageHeader
        title={heading}
        breadcrumbs={[{ to: base, label: t('title') }]}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-body">
            <ArticleStateBadge state={state} />
            <span>{words.topic}</span>
            <span>{t('reuseCount', { count: article.reuse })}</span>
          </span>
        }
        actions={
          <>
            <LinkButton to={`${base}/${article.id}/edit`} look="secondary">
              {t('page.edit')}
            </LinkButton>
            {isPublished ? (
              <LinkButton to={`/guide/answers/${article.id}`} look="quiet">
                {t('page.public')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {words.stale === null ? null : <StaleNotice stale={words.stale} />}
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <div className="grid gap-6">
          {article.texts.map(({ language, question, answer }) => (
            <Card key={language} title={question}>
              <ArticleText text={answer} language={language} />
            </Card>
          ))}
        </div>
        <div className="grid gap-6">
          <Card title={t('page.provisions')}>
            <div className="grid gap-4">
              {article.provisions.length === 0 ? (
                <p>{t('flash.source')}</p>
              ) : (
                <BulletList items={article.provisions} />
              )}
              <DefinitionList
                items={[
                  ...(words.values.length === 0
                    ? []
                    : [{ term: t('page.values'), value: words.values.join(', ') }]),
                  { term: t('page.land'), value: words.land ?? t('edit.everywhere') },
                  ...(words.occupation === null
                    ? []
                    : [{ term: t('page.occupation'), value: words.occupation }]),
                ]}
              />
              <p>{t('page.reviewed', { date: words.reviewedOn, until: words.reviewBy })}</p>
              {article.authorName === null ? null : <p>{t('page.author', { name: article.authorName })}</p>}
              {article.confirmedByName === null ? null : (
                <p>
                  {t('page.confirmed', {
                    name: article.isConfirmedByAuthor ? t('page.alone') : article.confirmedByName,
                  })}
                </p>
              )}
            </div>
          </Card>
          {state === 'draft' ? <PublishForm isAuthor={isAuthor} /> : null}
          {isPublished ? <RenewForm today={today} reviewBy={reviewBy} /> : null}
        </div>
      </div>
    </>
  );
}

function PublishForm({ isAuthor }: { isAuthor: boolean }) {
  const t = useT('articles');
  return (
    <Card title={t('decide.publishTitle')}>
      <Form method="post" className="grid gap-4">
        <p>{isAuthor ? t('decide.alone') : t('decide.second')}</p>
        {isAuthor ? (
          <CheckboxGroup
            field={plainField('checks', { prefix: 'article' })}
            label={t('decide.checks')}
            isRequired
            choices={ANONYMITY_CHECKS.map((value) => ({ value, label: t(`decide.check.${value}`) }))}
          />
        ) : null}
        <div>
          <SubmitButton name="intent" value="publish">
            {t('decide.publish')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}

function RenewForm({ today, reviewBy }: { today: string; reviewBy: string }) {
  const t = useT('articles');
  return (
    <Card title={t('decide.renewTitle')}>
      <div className="grid gap-6">
        <Form method="post" className="grid gap-4">
          <p>{t('decide.renewText')}</p>
          <DateField
            field={plainField('reviewBy', { value: reviewBy, prefix: 'renew' })}
            label={t('edit.reviewBy')}
            isRequired
            min={today}
          />
          <div>
            <SubmitButton name="intent" value="renew" look="secondary">
              {t('decide.renew')}
            </SubmitButton>
          </div>
        </Form>
        <Form method="post" className="grid gap-4 border-t border-line pt-4">
          <p>{t('decide.withdrawText')}</p>
          <div>
            <SubmitButton name="intent" value="withdraw" look="quiet">
              {t('decide.withdraw')}
            </SubmitButton>
          </div>
        </Form>
      </div>
    </Card>
  );
}
