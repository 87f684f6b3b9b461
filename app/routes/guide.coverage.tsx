import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { BulletList, Card, DateText, DefinitionList, Notice, ProseSection } from '~/components';
import { GuidePage } from '~/components/guide/guide-page';
import { OutcomeTable } from '~/components/guide/outcome-table';
import { pageMeta } from '~/components/guide/page-meta';
import { coverageRows } from '~/domain/guide/coverage';
import { formatNumber } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { COVERAGE_RESULT } from '~/queries/guide/coverage-result.server';
import { headOf } from '~/queries/guide/public-page.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'guide');
  const head = headOf(request, context.app.environment.BASE_URL, {
    title: t('coverage.metaTitle'),
    description: t('coverage.metaDescription'),
  });
  const rows =
    COVERAGE_RESULT === null ? [] : coverageRows(COVERAGE_RESULT, t('coverage.askCounselling'), language);
  return data({ head, result: COVERAGE_RESULT, rows }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page?.head);

const DIMENSIONS = [
  'nationality',
  'place',
  'qualification',
  'recognition',
  'salary',
  'age',
  'language',
  'occupation',
  'tariff',
  'kind',
] as const;

export default function GuideCoveragePage() {
  const t = useT('guide');
  const language = useLanguage();
  const { result, rows } = useLoaderData<typeof loader>();
  return (
    <GuidePage
      title={t('coverage.title')}
      lead={t('coverage.lead')}
      breadcrumbs={[{ to: '/guide', label: t('title') }]}
    >
      {result === null ? (
        <Notice kind="warning" title={t('coverage.notRunTitle')}>
          {t('coverage.notRun')}
        </Notice>
      ) : (
        <Card title={t('coverage.resultTitle')}>
          <div className="grid gap-6">
            <DefinitionList
              items={[
                {
                  term: t('coverage.combinations'),
                  value: <strong>{formatNumber(result.combinations, language)}</strong>,
                },
                { term: t('coverage.withPlan'), value: formatNumber(result.withPlan, language) },
                { term: t('coverage.askCounselling'), value: formatNumber(result.askCounselling, language) },
                { term: t('coverage.checkedOn'), value: <DateText date={result.checkedOn} /> },
              ]}
            />
            <OutcomeTable rows={rows} combinations={result.combinations} />
          </div>
        </Card>
      )}
      <ProseSection title={t('coverage.howTitle')}>
        <p>{t('coverage.howText')}</p>
        <BulletList items={DIMENSIONS.map((dimension) => t(`coverage.dimension.${dimension}`))} />
      </ProseSection>
      <ProseSection title={t('coverage.rulesTitle')}>
        <BulletList
          items={[t('coverage.rules.answer'), t('coverage.rules.error'), t('coverage.rules.open')]}
        />
      </ProseSection>
      <ProseSection title={t('coverage.limitTitle')}>
        <p>{t('coverage.limitText')}</p>
      </ProseSection>
    </GuidePage>
  );
}
