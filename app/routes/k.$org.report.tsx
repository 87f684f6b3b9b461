import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Button, buttonClasses, Disclosure, EmptyState, PageHeader } from '~/components';
import { FigureCard } from '~/components/figures/figure-card';
import { SelectField } from '~/components/form';
import { PrintButton } from '~/components/plan/print-button';
import { plainField } from '~/components/work/plain-field';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { caseReport } from '~/queries/chambers/case-report.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Anonymous figures on the members' cases, for the chamber and its funder. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'chamber' });
  const language = languageOf(args.request);
  return {
    title: `${translatorFor(language, 'chamber-report')('title')} · ${organisation.name}`,
    home: `/k/${organisation.slug}`,
    report: await caseReport(args.context.app.database, {
      organisationId: organisation.id,
      wanted: new URL(args.request.url).searchParams.get('period'),
      language,
    }),
  };
}

export default function ChamberReportPage() {
  const { home, report } = useLoaderData<typeof loader>();
  const t = useT('chamber-report');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {report === null ? (
        <EmptyState title={t('empty')} text={t('emptyText')} />
      ) : (
        <>
          <div className="flex flex-wrap items-end justify-between gap-4 print:hidden">
            <Form method="get" key={report.chosen} className="flex flex-wrap items-end gap-4">
              <SelectField
                field={plainField('period', { value: report.chosen, prefix: 'report' })}
                label={t('period')}
                isRequired={false}
                emptyLabel={null}
                width="medium"
                choices={report.choices}
              />
              <Button type="submit" look="secondary">
                {t('show')}
              </Button>
            </Form>
            <div className="flex flex-wrap gap-3">
              <a href={`${home}/report/export?period=${report.chosen}`} className={buttonClasses('quiet')}>
                {t('xlsx')}
              </a>
              <PrintButton />
            </div>
          </div>
          {[report.overTime, ...report.divisions].map((section) => (
            <FigureCard key={section.id} section={section} />
          ))}
        </>
      )}
      <Disclosure summary={t('rules')}>
        <p className="max-w-prose">{t('rulesText')}</p>
      </Disclosure>
    </>
  );
}
