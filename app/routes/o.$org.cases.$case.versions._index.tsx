import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Badge, Card, EmptyState, LinkButton, Table } from '~/components';
import { SelectField, SubmitButton } from '~/components/form';
import { PlanTabs } from '~/components/plan/plan-tabs';
import { formatDate } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { planVersions } from '~/queries/cases/plan-versions.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Every version of the plan that was ever accepted. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, language, canEdit } = await requireCase(args);
  const { status, rows } = await planVersions(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
  });
  return {
    title: `${translatorFor(language, 'replan')('versions.title')} · ${organisation.name}`,
    base,
    lawChanges: `/o/${organisation.slug}/cases/law-changes`,
    canPlan: canEdit && status === 'active',
    rows: rows.map((row) => ({
      ...row,
      acceptedAt: germanDate(row.acceptedAt),
      supersededAt: row.supersededAt && germanDate(row.supersededAt),
    })),
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];
const LINK = 'inline-flex min-h-6 items-center text-link underline underline-offset-4';

export default function PlanVersionsPage() {
  const { base, rows, canPlan, lawChanges } = useLoaderData<typeof loader>();
  const t = useT('replan');
  const cases = useT('cases');
  return (
    <>
      <PlanTabs base={base} />
      <Card
        title={t('versions.title')}
        aside={
          canPlan ? (
            <LinkButton to={`${base}/re-plan`} look="secondary">
              {t('title')}
            </LinkButton>
          ) : null
        }
      >
        <p className="mb-4 max-w-prose text-ink-muted">{t('versions.lead')}</p>
        {rows.length === 0 ? (
          <EmptyState
            title={t('noPlan')}
            text={t('noPlanText')}
            action={<LinkButton to={base}>{cases('steps.toPlan')}</LinkButton>}
          />
        ) : (
          <VersionTable base={base} rows={rows} />
        )}
      </Card>
      {rows.length > 1 ? <CompareForm base={base} rows={rows} /> : null}
      <p>
        <Link to={lawChanges} className={LINK}>
          {t('law.link')}
        </Link>
      </p>
    </>
  );
}

function VersionTable({ base, rows }: { base: string; rows: readonly Row[] }) {
  const t = useT('replan');
  const language = useLanguage();
  return (
    <Table
      caption={t('versions.caption')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => String(row.version)}
      columns={[
        {
          id: 'version',
          header: t('versions.columnVersion'),
          isRowHeader: true,
          cell: (row) => (
            <Link to={`${base}?version=${row.version}`} className={LINK}>
              {t('versions.version', { version: String(row.version) })}
            </Link>
          ),
        },
        {
          id: 'accepted',
          header: t('versions.columnAccepted'),
          cell: (row) =>
            row.acceptedBy === null
              ? formatDate(row.acceptedAt, language)
              : t('versions.acceptedBy', {
                  date: formatDate(row.acceptedAt, language),
                  name: row.acceptedBy,
                }),
        },
        {
          id: 'cause',
          header: t('versions.columnCause'),
          cell: (row) => (
            <>
              {t(`cause.${row.cause ?? 'first'}`)}
              {row.reason === null ? null : (
                <span className="block text-small text-ink-muted">{row.reason}</span>
              )}
            </>
          ),
        },
        {
          id: 'state',
          header: t('versions.columnState'),
          cell: (row) =>
            row.supersededAt === null ? (
              <Badge tone="success">{t('versions.current')}</Badge>
            ) : (
              t('versions.superseded', { date: formatDate(row.supersededAt, language) })
            ),
        },
        {
          id: 'compare',
          header: t('versions.columnCompare'),
          cell: (row) =>
            row.version === 1 ? (
              '–'
            ) : (
              <Link
                to={`${base}/versions/compare?from=${row.version - 1}&to=${row.version}`}
                className={LINK}
              >
                {t('versions.compareLast', { version: String(row.version - 1) })}
              </Link>
            ),
        },
      ]}
    />
  );
}

function CompareForm({ base, rows }: { base: string; rows: readonly Row[] }) {
  const t = useT('replan');
  const choices = rows.map(({ version }) => ({
    value: String(version),
    label: t('versions.version', { version: String(version) }),
  }));
  const field = (name: string, initialValue: string) => ({
    id: `compare-${name}`,
    name,
    formId: 'compare',
    errorId: `compare-${name}-error`,
    descriptionId: `compare-${name}-hint`,
    errors: undefined,
    initialValue,
  });
  return (
    <Card title={t('versions.compare')}>
      <Form action={`${base}/versions/compare`} className="flex flex-wrap items-end gap-4">
        <SelectField
          field={field('from', String(rows[1]?.version ?? 1))}
          label={t('versions.from')}
          choices={choices}
        />
        <SelectField
          field={field('to', String(rows[0]?.version ?? 1))}
          label={t('versions.to')}
          choices={choices}
        />
        <SubmitButton look="secondary">{t('versions.show')}</SubmitButton>
      </Form>
    </Card>
  );
}
