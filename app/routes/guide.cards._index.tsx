import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card } from '~/components';
import { CardLinks } from '~/components/cards/card-links';
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
          <CardLinks cards={cards} isWide />
        </Card>
      ))}
    </GuidePage>
  );
}
