import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card } from '~/components';
import { GapList } from '~/components/guide/gap-list';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { notCoveredView } from '~/domain/guide/not-covered-view';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'guide');
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('notCovered.metaTitle'),
    description: t('notCovered.metaDescription'),
  });
  return data({ head, view: notCoveredView(language) }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideNotCoveredPage() {
  const t = useT('guide');
  const { titles, openPoints, conditions } = useLoaderData<typeof loader>().view;
  return (
    <GuidePage
      title={t('notCovered.title')}
      lead={t('notCovered.lead')}
      breadcrumbs={[{ to: '/guide', label: t('title') }]}
    >
      <Card title={t('notCovered.titlesTitle')}>
        <GapList entries={titles} />
      </Card>
      <Card title={t('notCovered.openTitle')}>
        <p className="mb-4 max-w-prose text-ink-muted">{t('notCovered.openLead')}</p>
        <GapList entries={openPoints} />
      </Card>
      <Card title={t('notCovered.conditionsTitle')}>
        <p className="mb-4 max-w-prose text-ink-muted">{t('notCovered.conditionsLead')}</p>
        <ul className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
          {conditions.map(({ id, demand, leavesOut, routes }) => (
            <li key={id} id={id} className="grid scroll-mt-6 content-start gap-1 border-l-2 border-line pl-4">
              <p className="max-w-prose text-ink-muted">{demand}</p>
              <p className="max-w-prose font-semibold">{leavesOut}</p>
              <p className="text-small">
                {t('notCovered.usedBy', { count: routes.length })}:{' '}
                {routes.map((route, index) => (
                  <span key={route.id}>
                    {index === 0 ? null : ', '}
                    <Link
                      to={`/guide/routes/${route.id}`}
                      className="inline-block text-link underline underline-offset-4"
                    >
                      {route.title}
                    </Link>
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </GuidePage>
  );
}
