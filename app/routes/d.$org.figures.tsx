import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import {
  Button,
  buttonClasses,
  Card,
  DefinitionList,
  Disclosure,
  EmptyState,
  LinkButton,
  Notice,
  PageHeader,
} from '~/components';
import { FigureCard } from '~/components/figures/figure-card';
import { SelectField } from '~/components/form';
import { PrintButton } from '~/components/plan/print-button';
import { plainField } from '~/components/work/plain-field';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { figuresSheet } from '~/queries/enquiries/figures-sheet.server';
import { publishedFigures } from '~/queries/enquiries/published-figures.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What the desk did, as far as it may be told. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const language = languageOf(args.request);
  const report = await publishedFigures(args.context.app.database, {
    deskId: organisation.id,
    wanted: new URL(args.request.url).searchParams.get('period'),
  });
  return {
    title: `${translatorFor(language, 'figures')('title')} · ${organisation.name}`,
    home: `/d/${organisation.slug}`,
    sheet: report === null ? null : figuresSheet(report, language),
  };
}

export default function FiguresPage() {
  const { home, sheet } = useLoaderData<typeof loader>();
  const t = useT('figures');
  if (sheet === null)
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          action={<LinkButton to={home}>{t('toInbox')}</LinkButton>}
        />
      </>
    );
  const { choices, chosen, chosenLabel, sums, overTime, divisions, isDivisionBehind } = sheet;
  const exported = (format: string) => `${home}/figures/export?format=${format}&period=${chosen}`;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-wrap items-end justify-between gap-4 print:hidden">
        <Form method="get" key={chosen} className="flex flex-wrap items-end gap-4">
          <SelectField
            field={plainField('period', { value: chosen, prefix: 'figures' })}
            label={t('period')}
            isRequired={false}
            emptyLabel={null}
            width="medium"
            choices={choices}
          />
          <Button type="submit" look="secondary">
            {t('show')}
          </Button>
        </Form>
        <div className="flex flex-wrap gap-3">
          <a href={exported('csv')} className={buttonClasses('quiet')}>
            {t('csv')}
          </a>
          <a href={exported('xlsx')} className={buttonClasses('quiet')}>
            {t('xlsx')}
          </a>
          <PrintButton />
        </div>
      </div>
      <Card title={chosenLabel}>
        <DefinitionList items={sums.map(({ term, value }) => ({ term, value }))} />
      </Card>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {overTime.map((section) => (
          <FigureCard key={section.id} section={section} />
        ))}
      </div>
      <h2 className="text-h2">{t('by.title')}</h2>
      {isDivisionBehind ? <Notice>{divisions.length === 0 ? t('by.none') : t('by.behind')}</Notice> : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {divisions.map((section) => (
          <FigureCard key={section.id} section={section} level={3} />
        ))}
      </div>
      <Disclosure summary={t('rules')}>
        <p className="max-w-prose">{t('rulesText')}</p>
      </Disclosure>
    </>
  );
}
