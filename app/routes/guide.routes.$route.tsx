import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card, Disclosure, LinkButton, Notice } from '~/components';
import { AmountTable } from '~/components/guide/amount-table';
import { ConditionList } from '~/components/guide/condition-list';
import { LengthTable } from '~/components/guide/length-table';
import { GuidePage } from '~/components/guide/guide-page';
import { pageMeta } from '~/components/guide/page-meta';
import { RouteFacts } from '~/components/guide/route-facts';
import { SourceList } from '~/components/guide/source-list';
import { ValueTable } from '~/components/guide/value-table';
import { ROUTE_IDS } from '~/domain/plan/contract/vocabulary';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { guideOn } from '~/queries/guide/guide.server';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'guide');
  const id = ROUTE_IDS.find((known) => known === params['route']);
  const route = id === undefined ? undefined : guideOn(context.app.clock.today(), language).routes.get(id);
  if (route === undefined) throw notFound();
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('route.metaTitle', { title: route.title }),
    description: route.summary,
  });
  return data({ head, route }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideRoutePage() {
  const t = useT('guide');
  const { route } = useLoaderData<typeof loader>();
  const { rules, parameters } = route;
  const amounts = parameters.filter(({ isLength }) => !isLength);
  const lengths = parameters.filter(({ isLength }) => isLength);
  const present = rules.filter((rule) => !rule.isEarlierLaw);
  const parts = [
    {
      id: 'conditions',
      title: t('route.conditionsTitle'),
      lead: t('route.conditionsLead'),
      rules: present.filter((rule) => !rule.isRefusalGround),
    },
    {
      id: 'refusal',
      title: t('route.refusalTitle'),
      lead: t('route.refusalLead'),
      rules: present.filter((rule) => rule.isRefusalGround),
    },
  ].filter((part) => part.rules.length > 0);
  const earlier = rules.filter((rule) => rule.isEarlierLaw);
  return (
    <GuidePage
      title={route.title}
      lead={route.summary}
      breadcrumbs={[
        { to: '/guide', label: t('title') },
        { to: '/guide/routes', label: t('routes.title') },
      ]}
    >
      {route.isEncoded ? null : (
        <Notice kind="warning" title={t('route.notEncodedTitle')}>
          {t('route.notEncodedText')}
        </Notice>
      )}
      <Notice title={t('route.mindTitle')}>{route.mind}</Notice>
      {route.isEncoded ? (
        <Card title={t('route.factsTitle')}>
          <RouteFacts route={route} />
        </Card>
      ) : null}
      {parts.map((part) => (
        <Card key={part.id} title={part.title}>
          <p className="mb-4 max-w-prose text-ink-muted">{part.lead}</p>
          <ConditionList rules={part.rules} parameters={parameters} />
        </Card>
      ))}
      {earlier.length === 0 ? null : (
        <Disclosure summary={t('route.earlierTitle')}>
          <ConditionList rules={earlier} parameters={parameters} />
        </Disclosure>
      )}
      {route.isEncoded ? (
        <Card title={t('route.amountsTitle')}>
          {parameters.length === 0 ? (
            <p>{t('route.noAmounts')}</p>
          ) : (
            <div className="grid gap-8">
              {amounts.map((parameter) => (
                <section key={parameter.name} className="grid gap-2">
                  <h3 className="text-h3">
                    <Link
                      to={`/guide/law#${parameter.name}`}
                      className="text-link underline underline-offset-4"
                    >
                      {parameter.title}
                    </Link>
                  </h3>
                  {parameter.text === null ? null : (
                    <p className="max-w-prose text-ink-muted">{parameter.text}</p>
                  )}
                  {parameter.amounts === null ? (
                    <ValueTable parameter={parameter} />
                  ) : (
                    <AmountTable title={parameter.title} amounts={parameter.amounts} />
                  )}
                </section>
              ))}
              {lengths.length === 0 ? null : <LengthTable parameters={lengths} />}
            </div>
          )}
        </Card>
      ) : null}
      {route.examples.length === 0 ? null : (
        <Card title={t('route.examplesTitle')}>
          <ul className="grid gap-1">
            {route.examples.map(({ id, title }) => (
              <li key={id}>
                <Link
                  to={`/guide/examples#${id}`}
                  className="inline-flex min-h-8 items-center text-link underline underline-offset-4"
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {route.sources.length === 0 ? null : (
        <Card title={t('route.sourcesTitle')}>
          <SourceList sources={route.sources} />
        </Card>
      )}
      <section
        aria-labelledby="your-case"
        className="grid justify-items-start gap-3 rounded-card bg-sunken p-5 print:hidden"
      >
        <h2 id="your-case" className="text-h2">
          {t('route.questionTitle')}
        </h2>
        <p className="max-w-prose">{t('route.questionText')}</p>
        <LinkButton to="/signup">{t('route.questionLink')}</LinkButton>
      </section>
    </GuidePage>
  );
}
