import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Badge } from '~/components';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { ROUTE_GROUP_NAMES, ROUTE_GROUPS } from '~/domain/guide/route-groups';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { guideOn } from '~/queries/guide/guide.server';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'guide');
  const { routes } = guideOn(context.app.clock.today(), language);
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('routes.metaTitle'),
    description: t('routes.metaDescription'),
  });
  const groups = ROUTE_GROUP_NAMES.map((name) => ({
    name,
    routes: ROUTE_GROUPS[name].flatMap((id) => {
      const route = routes.get(id);
      return route === undefined
        ? []
        : [{ id, title: route.title, summary: route.summary, isEncoded: route.isEncoded }];
    }),
  }));
  return data({ head, groups }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideRoutesPage() {
  const t = useT('guide');
  const { groups } = useLoaderData<typeof loader>();
  return (
    <GuidePage
      title={t('routes.title')}
      lead={t('routes.lead')}
      breadcrumbs={[{ to: '/guide', label: t('title') }]}
    >
      {groups.map(({ name, routes }) => (
        <section key={name} aria-labelledby={name} className="grid gap-4">
          <h2 id={name} className="text-h2">
            {t(`routes.group.${name}`)}
          </h2>
          <ul className="grid gap-4 md:grid-cols-2">
            {routes.map(({ id, title, summary, isEncoded }) => (
              <li
                key={id}
                className="grid content-start gap-2 rounded-card border border-line bg-surface p-4 shadow-card"
              >
                <h3 className="text-h3">
                  <Link to={`/guide/routes/${id}`} className="text-link underline underline-offset-4">
                    {title}
                  </Link>
                </h3>
                <p>{summary}</p>
                {isEncoded ? null : (
                  <p>
                    <Badge tone="warning">{t('routes.notEncoded')}</Badge>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </GuidePage>
  );
}
