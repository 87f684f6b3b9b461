import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { ExampleCard } from '~/components/guide/example-card';
import { GuidePage } from '~/components/guide/guide-page';
import { OnPage } from '~/components/guide/on-page';
import { pageMeta } from '~/components/guide/page-meta';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { guideOn } from '~/queries/guide/guide.server';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'guide');
  const asOf = context.app.clock.today();
  const { examples } = guideOn(asOf, language);
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('examples.metaTitle'),
    description: t('examples.metaDescription'),
  });
  return data({ head, asOf, examples }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideExamplesPage() {
  const t = useT('guide');
  const language = useLanguage();
  const { asOf, examples } = useLoaderData<typeof loader>();
  return (
    <GuidePage
      title={t('examples.title')}
      lead={t('examples.lead', { date: formatDate(asOf, language) })}
      breadcrumbs={[{ to: '/guide', label: t('title') }]}
    >
      <OnPage label={t('examples.onPage')} items={examples.map(({ id, title }) => ({ id, title }))} />
      {examples.map((example) => (
        <div key={example.id} id={example.id} className="scroll-mt-6">
          <ExampleCard example={example} />
        </div>
      ))}
    </GuidePage>
  );
}
