import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card } from '~/components';
import { CardLinks } from '~/components/cards/card-links';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { SourceList } from '~/components/guide/source-list';
import { PrintButton } from '~/components/plan/print-button';
import { CheckList } from '~/components/templates/check-list';
import { findCard, PRACTICE_CARDS } from '~/domain/practice-cards/all-cards';
import { cardLine, cardView } from '~/domain/practice-cards/card-view';
import { languageOf } from '~/i18n/language.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const found = findCard(params['card'] ?? '');
  if (found === null) throw notFound();
  const card = cardView(found, language);
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: `${card.title} · Lotsenwerk`,
    description: card.why,
  });
  const others = PRACTICE_CARDS.filter(({ id, topic }) => topic === found.topic && id !== found.id);
  return data(
    { head, card, others: others.map((other) => cardLine(other, language)) },
    { headers: publicCache(request) },
  );
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideCardPage() {
  const t = useT('cards');
  const guide = useT('guide');
  const { card, others } = useLoaderData<typeof loader>();
  return (
    <GuidePage
      title={card.title}
      lead={card.why}
      breadcrumbs={[
        { to: '/guide', label: guide('title') },
        { to: '/guide/cards', label: t('title') },
      ]}
    >
      <Card title={t('advice')} aside={<PrintButton />}>
        <ol className="grid max-w-prose list-decimal gap-3 pl-6">
          {card.advice.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </Card>
      <Card title={t('checks')}>
        <CheckList checks={card.checks} />
      </Card>
      {card.sources.length > 0 && (
        <Card title={t('sources')}>
          <SourceList sources={card.sources} />
        </Card>
      )}
      <div className="print:hidden">
        <Card title={`${t('more')}: ${t(`topic.${card.topic}`)}`}>
          <CardLinks cards={others} />
        </Card>
      </div>
    </GuidePage>
  );
}
