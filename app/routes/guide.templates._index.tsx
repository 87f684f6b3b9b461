import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card } from '~/components';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { spanText } from '~/components/templates/span-text';
import { templateList } from '~/domain/templates/template-view';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'templates');
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('metaTitle'),
    description: t('metaDescription'),
  });
  return data({ head, templates: templateList(language) }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideTemplatesPage() {
  const t = useT('templates');
  const guide = useT('guide');
  const { templates } = useLoaderData<typeof loader>();
  return (
    <GuidePage title={t('title')} lead={t('lead')} breadcrumbs={[{ to: '/guide', label: guide('title') }]}>
      <div className="grid gap-5 md:grid-cols-2">
        {templates.map(({ id, title, forWhom, total, phases }) => (
          <Card key={id} title={title}>
            <p className="max-w-prose">{forWhom}</p>
            <p className="mt-2 text-small text-ink-muted">
              {t('phaseCount', { count: phases })} · {spanText(t, total)}
            </p>
            <p className="mt-2">
              <Link
                to={`/guide/templates/${id}`}
                className="inline-flex min-h-target items-center font-semibold text-link underline underline-offset-4"
              >
                {t('open')}
                <span className="sr-only">: {title}</span>
              </Link>
            </p>
          </Card>
        ))}
      </div>
    </GuidePage>
  );
}
