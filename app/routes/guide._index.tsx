import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card } from '~/components';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { PRACTICE_CARDS } from '~/domain/practice-cards/all-cards';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { guideOn } from '~/queries/guide/guide.server';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'guide');
  const { routes, parameters } = guideOn(context.app.clock.today(), language);
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('index.metaTitle'),
    description: t('index.metaDescription'),
  });
  const encoded = [...routes.values()].filter((route) => route.isEncoded).length;
  return data(
    {
      head,
      encoded,
      all: routes.size,
      parameters: parameters.length,
      practiceCards: PRACTICE_CARDS.length,
    },
    { headers: publicCache(request) },
  );
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideIndexPage() {
  const t = useT('guide');
  const templates = useT('templates');
  const cards = useT('cards');
  const { encoded, all, parameters, practiceCards } = useLoaderData<typeof loader>();
  const parts = [
    {
      to: '/guide/routes',
      title: t('index.routesTitle'),
      text: t('index.routesText', { encoded: String(encoded), all: String(all) }),
      link: t('index.routesLink'),
    },
    {
      to: '/guide/examples',
      title: t('index.examplesTitle'),
      text: t('index.examplesText'),
      link: t('index.examplesLink'),
    },
    {
      to: '/guide/templates',
      title: templates('teaser.title'),
      text: templates('teaser.text'),
      link: templates('teaser.link'),
    },
    {
      to: '/guide/cards',
      title: cards('teaser.title'),
      text: cards('teaser.text', { total: String(practiceCards) }),
      link: cards('teaser.link'),
    },
    {
      to: '/guide/law',
      title: t('index.lawTitle'),
      text: t('index.lawText', { count: parameters }),
      link: t('index.lawLink'),
    },
    {
      to: '/guide/coverage',
      title: t('index.coverageTitle'),
      text: t('index.coverageText'),
      link: t('index.coverageLink'),
    },
    {
      to: '/guide/not-covered',
      title: t('index.notCoveredTitle'),
      text: t('index.notCoveredText'),
      link: t('index.notCoveredLink'),
    },
  ];
  return (
    <GuidePage title={t('title')} lead={t('index.lead')}>
      <div className="grid gap-5 md:grid-cols-2">
        {parts.map(({ to, title, text, link }) => (
          <Card key={to} title={title}>
            <p className="max-w-prose">{text}</p>
            <p className="mt-2">
              <Link
                to={to}
                className="inline-flex min-h-target items-center font-semibold text-link underline underline-offset-4"
              >
                {link}
              </Link>
            </p>
          </Card>
        ))}
      </div>
    </GuidePage>
  );
}
