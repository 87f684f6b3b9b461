import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Card, DateText, Disclosure } from '~/components';
import { AmountTable } from '~/components/guide/amount-table';
import { CountryLists } from '~/components/guide/country-lists';
import { DurationList, FeeTable, LimitTable } from '~/components/guide/figure-tables';
import { GuidePage } from '~/components/guide/guide-page';
import { LengthTable } from '~/components/guide/length-table';
import { OnPage } from '~/components/guide/on-page';
import { pageMeta } from '~/components/guide/page-meta';
import { ConfidenceLegend } from '~/components/guide/source-list';
import { ValueTable } from '~/components/guide/value-table';
import { countryGroupViews } from '~/domain/guide/country-group-view';
import { durationGroups } from '~/domain/guide/duration-view';
import { feeViews } from '~/domain/guide/fee-view';
import { limitViews } from '~/domain/guide/limit-view';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { guideOn } from '~/queries/guide/guide.server';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'guide');
  const guide = guideOn(context.app.clock.today(), language);
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('law.metaTitle'),
    description: t('law.metaDescription'),
  });
  const parameters = guide.parameters.map((parameter) => ({
    ...parameter,
    usedBy: [...guide.routes.values()]
      .filter((route) => route.parameters.some(({ name }) => name === parameter.name))
      .map(({ id, title }) => ({ id, title })),
  }));
  const countryGroups = countryGroupViews(language);
  return data(
    {
      head,
      parameters,
      countryGroups,
      fees: feeViews(language),
      limits: limitViews(language),
      durations: durationGroups(language),
    },
    { headers: publicCache(request) },
  );
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

export default function GuideLawPage() {
  const t = useT('guide');
  const { parameters: all, countryGroups, fees, limits, durations } = useLoaderData<typeof loader>();
  const parameters = all.filter(({ isLength }) => !isLength);
  const figures = [
    {
      id: 'lengths',
      title: t('law.lengthsTitle'),
      lead: t('law.lengthsLead'),
      table: <LengthTable parameters={all.filter(({ isLength }) => isLength)} />,
    },
    {
      id: 'fees',
      title: t('law.feesTitle'),
      lead: t('law.feesLead'),
      table: <FeeTable fees={fees} />,
    },
    {
      id: 'limits',
      title: t('law.limitsTitle'),
      lead: t('law.limitsLead'),
      table: <LimitTable limits={limits} />,
    },
    {
      id: 'durations',
      title: t('law.durationsTitle'),
      lead: t('law.durationsLead'),
      table: (
        <Disclosure summary={t('law.durationsOpen')}>
          <DurationList groups={durations} />
        </Disclosure>
      ),
    },
  ];
  return (
    <GuidePage
      title={t('law.title')}
      lead={t('law.lead')}
      breadcrumbs={[{ to: '/guide', label: t('title') }]}
    >
      <OnPage
        label={t('examples.onPage')}
        items={[
          ...parameters.map(({ name, title }) => ({ id: name, title })),
          ...figures.map(({ id, title }) => ({ id, title })),
          { id: 'countries', title: t('law.countriesTitle') },
        ]}
      />
      <section className="grid gap-3">
        <h2 className="text-h2">{t('law.marksTitle')}</h2>
        <ConfidenceLegend />
      </section>
      {parameters.map((parameter) => (
        <div key={parameter.name} id={parameter.name} className="scroll-mt-6">
          <Card title={parameter.title}>
            <div className="grid gap-5">
              {parameter.text === null ? null : <p className="max-w-prose">{parameter.text}</p>}
              <p className="text-small text-ink-muted">
                {t('law.unit')}: {parameter.unit} · {t('law.checkedOn')}:{' '}
                <DateText date={parameter.checkedOn} />
              </p>
              <ValueTable parameter={parameter} />
              {parameter.amounts === null ? null : (
                <section className="grid gap-2">
                  <h3 className="text-h3">{t('amounts.yearlyTitle')}</h3>
                  <AmountTable title={parameter.title} amounts={parameter.amounts} />
                </section>
              )}
              {parameter.usedBy.length === 0 ? null : (
                <div className="text-small">
                  <p className="text-ink-muted">{t('law.usedBy')}:</p>
                  <ul className="flex flex-wrap gap-x-5">
                    {parameter.usedBy.map(({ id, title }) => (
                      <li key={id}>
                        <Link
                          to={`/guide/routes/${id}`}
                          className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
                        >
                          {title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </div>
          </Card>
        </div>
      ))}
      {figures.map(({ id, title, lead, table }) => (
        <div key={id} id={id} className="scroll-mt-6">
          <Card title={title}>
            <p className="mb-4 max-w-prose text-ink-muted">{lead}</p>
            {table}
          </Card>
        </div>
      ))}
      <section aria-labelledby="countries" className="grid gap-3">
        <h2 id="countries" className="scroll-mt-6 text-h2">
          {t('law.countriesTitle')}
        </h2>
        <p className="max-w-prose">{t('law.countriesText')}</p>
        <CountryLists groups={countryGroups} />
      </section>
    </GuidePage>
  );
}
