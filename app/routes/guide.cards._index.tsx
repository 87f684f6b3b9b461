import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card } from '~/components';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { cardsByTopic } from '~/domain/practice-cards/card-view';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'cards');
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('metaTitle'),
    description: t('metaDescription'),
  });
  return data({ head, topics: cardsByTopic(language) }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideCardsPage() {
  const t = useT('cards');
  const guide = useT('guide');
  const { topics } = useLoaderData<typeof loader>();
  return (
    <GuidePage title={t('title')} lead={t('lead')} breadcrumbs={[{ to: '/guide', label: guide('title') }]}>
      {topics.map(({ topic, cards }) => (
        <Card key={topic} title={t(`topic.${topic}`)}>
          <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            {cards.map(({ id, title, why }) => (
              <li key={id}>
                <Link
                  to={`/guide/cards/${id}`}
                  className="inline-flex min-h-target items-center font-semibold text-link underline underline-offset-4"
                >
                  {title}
                </Link>
                <p className="max-w-prose text-ink-muted">{why}</p>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </GuidePage>
  );
}
