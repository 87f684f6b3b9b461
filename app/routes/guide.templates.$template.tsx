import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card, DefinitionList, Disclosure, LinkButton, SourceLink, UnconfirmedMark } from '~/components';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { SourceList } from '~/components/guide/source-list';
import { PrintButton } from '~/components/plan/print-button';
import { CheckList } from '~/components/templates/check-list';
import { PaperTable } from '~/components/templates/paper-table';
import { PhaseList, PhaseTable } from '~/components/templates/phase-list';
import { spanText } from '~/components/templates/span-text';
import { findTemplate } from '~/domain/templates/all-templates';
import { templateView } from '~/domain/templates/template-view';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { guideOn } from '~/queries/guide/guide.server';
import { headOf } from '~/queries/guide/public-page.server';

/** More routes than this stand folded away. */
const ROUTES_SHOWN = 7;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const found = findTemplate(params['template'] ?? '');
  if (found === null) throw notFound();
  const template = templateView(found, language);
  const guide = guideOn(context.app.clock.today(), language);
  const routes = template.routes.map((id) => ({ id, title: guide.routes.get(id)?.title ?? id }));
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: `${template.title} · ${translatorFor(language, 'templates')('title')} · Lotsenwerk`,
    description: template.forWhom,
  });
  return data({ head, template, routes }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideTemplatePage() {
  const t = useT('templates');
  const guide = useT('guide');
  const { template, routes } = useLoaderData<typeof loader>();
  const total = t('totalText', { span: spanText(t, template.total) });
  return (
    <GuidePage
      title={template.title}
      lead={template.forWhom}
      breadcrumbs={[
        { to: '/guide', label: guide('title') },
        { to: '/guide/templates', label: t('title') },
      ]}
    >
      <Card title={t('overview')} aside={<PrintButton />}>
        <div className="grid gap-5">
          <DefinitionList
            items={[
              { term: t('total'), value: total },
              { term: t('routes'), value: <Routes routes={routes} /> },
            ]}
          />
          <PhaseTable phases={template.phases} />
        </div>
      </Card>
      <Card title={t('warningsTitle')}>
        <ul className="grid gap-4">
          {template.warnings.map(({ text, source }) => (
            <li key={text} className="max-w-prose border-l-2 border-warning-edge pl-3">
              {text}{' '}
              {source.url === null && !source.officiallyConfirmed ? null : (
                <SourceLink basis={source.title} url={source.url} checkedOn={source.checkedOn} />
              )}{' '}
              {source.officiallyConfirmed ? null : <UnconfirmedMark />}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('phasesTitle')}>
        <PhaseList phases={template.phases} />
      </Card>
      <Card title={t('papersTitle')}>
        <PaperTable papers={template.papers} />
      </Card>
      <Card title={t('checksTitle')}>
        <CheckList checks={template.checks} />
      </Card>
      <Card title={t('sourcesTitle')}>
        <SourceList sources={template.sources} />
      </Card>
      <section
        aria-labelledby="your-case"
        className="grid justify-items-start gap-3 rounded-card bg-sunken p-5 print:hidden"
      >
        <h2 id="your-case" className="text-h2">
          {t('ask')}
        </h2>
        <p className="max-w-prose">{t('askText')}</p>
        <LinkButton to="/signup">{t('askLink')}</LinkButton>
      </section>
    </GuidePage>
  );
}

function Routes({ routes }: { routes: readonly { id: string; title: string }[] }) {
  const t = useT('templates');
  const list = (
    <ul>
      {routes.map(({ id, title }) => (
        <li key={id}>
          <Link
            to={`/guide/routes/${id}`}
            className="inline-flex min-h-8 items-center text-link underline underline-offset-4"
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
  if (routes.length <= ROUTES_SHOWN) return list;
  return <Disclosure summary={t('routesCount', { count: routes.length })}>{list}</Disclosure>;
}
