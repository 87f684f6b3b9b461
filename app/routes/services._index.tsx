import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { PageHeader, PublicShell } from '~/components';
import { pageMeta } from '~/components/guide/page-meta';
import { FinderForm } from '~/components/services/finder-form';
import { ResultList } from '~/components/services/result-list';
import { StateChoice } from '~/components/services/state-list';
import { STATE_NAMES } from '~/domain/catalogue/states';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { finderHead } from '~/queries/directory/finder-head.server';
import { readFinderQuery } from '~/queries/directory/finder-query.server';
import { finderView } from '~/queries/directory/finder.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'services');
  const query = readFinderQuery(new URL(request.url).searchParams);
  const view = await finderView(context.app, query, language);
  const title =
    query.state === null
      ? t('metaTitle')
      : t('metaTitleState', { state: STATE_NAMES[query.state][language] });
  const head = finderHead(request, context.app.environment.BASE_URL, query, {
    title,
    description: t('metaDescription'),
  });
  return data({ head, view }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageMeta(page?.head),
  // Every question has an address; only the finder itself and the Länder are worth keeping.
  ...(page?.view.isAsked === true ? [{ name: 'robots', content: 'noindex, follow' }] : []),
];

export default function FinderPage() {
  const t = useT('services');
  const language = useLanguage();
  const { view } = useLoaderData<typeof loader>();
  return (
    <PublicShell>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FinderForm fields={view.fields} choices={view.choices} isAllShown={view.question !== null} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ResultList view={view} />
        <StateChoice map={view.map} />
      </div>
      <section aria-labelledby="about" className="grid max-w-prose gap-2 text-small text-ink-muted">
        <h2 id="about" className="text-h3 text-ink">
          {t('about.title')}
        </h2>
        <p>{t('about.text', { date: formatDate(view.compiledOn, language) })}</p>
        <p>{t('about.more')}</p>
      </section>
    </PublicShell>
  );
}
