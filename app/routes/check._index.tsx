import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { holdCheckCookie } from '~/auth/held-check.server';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card, Notice, PageHeader, PublicShell } from '~/components';
import { PassOn, SaveAsCase } from '~/components/check/check-actions';
import { CheckForm } from '~/components/check/check-form';
import { CheckResult } from '~/components/check/check-result';
import { pageMeta } from '~/components/guide/page-meta';
import { countryList, countryName } from '~/domain/catalogue';
import { startMonths, type CheckAnswers } from '~/domain/check/answers';
import { sharedAnswers, sharePath } from '~/domain/check/share';
import { occupationNames } from '~/forms/case-questions.server';
import { checkSchema, checkSuggestions, checkTexts, takePick } from '~/forms/check-form.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatMonth } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import type { RequestContext } from '~/platform/context.server';
import { checkPlan } from '~/queries/check/check-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { headOf } from '~/queries/guide/public-page.server';

/** The questions, with the position filled in where a link brought it. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { app } = context;
  const language = languageOf(request);
  const t = translatorFor(language, 'check');
  const today = app.clock.today();
  const shared = sharedAnswers(new URL(request.url).searchParams, today);
  return data(
    {
      head: headOf(request, app.environment.BASE_URL, {
        title: t('metaTitle'),
        description: t('metaDescription'),
      }),
      texts: checkTexts(shared, language),
      isShared: shared.occupationId !== null,
      occupations: occupationNames(language),
      countries: countryList(language)
        .filter(({ code }) => code !== 'DE')
        .map(({ name }) => name),
      months: startMonths(today),
    },
    { headers: publicCache(request) },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

/** What somebody answered is for nobody's cache. */
export const headers: HeadersFunction = (args) =>
  args.actionHeaders.has('Cache-Control') ? args.actionHeaders : loaderHeadersOnly(args);

/** Works the plan out and answers with it. Only "save as a case" leaves anything behind, in the visitor's browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context;
  const language = languageOf(request);
  const form = takePick(await readForm(request));
  const submission = parseForm(form, checkSchema(language, app.clock.today()), language);
  if (submission.status !== 'success') {
    const errors = Object.entries(submission.error ?? {}).map(
      ([name, found]) => [name, found ?? []] as const,
    );
    return answer(400, {
      texts: textsOf(submission.payload),
      errors: Object.fromEntries(errors) as Record<string, string[]>,
      suggestions: checkSuggestions(form, language),
      result: null,
      link: null,
    });
  }
  const answers = submission.value;
  const texts = checkTexts(answers, language);
  if (form.get('intent') === 'save') {
    const held = holdCheckCookie(app, { texts, submissionKey: app.ids.next() });
    return redirect('/check/save', { headers: { 'Set-Cookie': held } });
  }
  return answer(200, {
    texts,
    errors: {},
    suggestions: [],
    result: await resultOf(context, answers, language),
    link: new URL(sharePath(answers), app.environment.BASE_URL).href,
  });
}

function answer<Body>(status: number, body: Body) {
  return data(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}

async function resultOf({ app }: RequestContext, answers: CheckAnswers, language: Language) {
  const directory = await directoryOf(app);
  return {
    ...checkPlan({ answers, today: app.clock.today(), language, directory }),
    words: {
      occupation: checkTexts(answers, language)['occupation'] ?? '',
      month: formatMonth(answers.startMonth, language),
      country: countryName(answers.country, language),
    },
    hasPlace: answers.postalCode !== null,
  };
}

/** What was typed, as the form shows it again. */
function textsOf(payload: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

export default function QuickCheckPage() {
  const { texts, isShared, ...lists } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('check');
  const result = answered?.result ?? null;
  const form = (
    <CheckForm
      {...lists}
      state={{ texts: answered?.texts ?? texts, errors: answered?.errors ?? {} }}
      suggestions={answered?.suggestions ?? []}
      isAgain={result !== null}
    />
  );
  return (
    <PublicShell>
      <PageHeader title={t('title')} lead={t('lead')} />
      {answered && result && answered.link ? (
        <div className="grid gap-8">
          <CheckResult result={result}>
            <SaveAsCase texts={answered.texts} />
          </CheckResult>
          <PassOn link={answered.link} texts={answered.texts} />
          <Card title={t('result.change')} className="print:hidden">
            <p className="mb-6 max-w-prose text-ink-muted">{t('result.changeLead')}</p>
            {form}
          </Card>
        </div>
      ) : (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
          <Card className="max-w-3xl">
            {isShared ? (
              <div className="mb-6">
                <Notice>{t('share.filled')}</Notice>
              </div>
            ) : null}
            {form}
          </Card>
          <aside className="max-lg:order-first">
            <Notice title={t('fair.title')}>{t('fair.text')}</Notice>
          </aside>
        </div>
      )}
    </PublicShell>
  );
}
