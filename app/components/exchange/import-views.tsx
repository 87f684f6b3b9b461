import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import { Card, Disclosure, LinkButton, Notice, Progress, Table } from '~/components';
import type { DifferenceSummary, NamedService, RowError, ServiceField } from '~/domain/directory-exchange';
import { formatNumber } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { DifferenceTable } from './difference-table';
import { usePolling } from './use-polling';

export interface ShownDifference extends Omit<DifferenceSummary, 'fields'> {
  fields: ReadonlyArray<{
    field: ServiceField;
    count: number;
    examples: ReadonlyArray<NamedService & { before: string; after: string }>;
  }>;
}

/** Something is under way: asks again by itself with a script, and without one by the browser. */
export function UnderWay({
  title,
  text,
  progress,
}: {
  title: string;
  text: string;
  progress?: { done: number; total: number } | undefined;
}) {
  const t = useT('exchange');
  usePolling(true);
  return (
    <Card title={title}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div className="grid max-w-2xl gap-4" aria-live="polite">
        <p>{text}</p>
        {progress ? (
          <Progress done={progress.done} total={progress.total} label={t('import.written')} />
        ) : null}
        <div>
          <LinkButton to="" look="quiet" className="-ml-4">
            {t('import.refresh')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}

/** The lines that are wrong, each with what to do about it. */
export function RefusedLines({ errors, errorCount }: { errors: readonly RowError[]; errorCount: number }) {
  const t = useT('exchange');
  const isOurFault = errors[0]?.code === 'failed';
  return (
    <>
      <Notice kind="danger" title={t('import.refusedTitle')}>
        <p>
          {isOurFault ? t('error.failed') : t('import.refusedText', { count: errorCount })}{' '}
          {errorCount > errors.length ? t('import.refusedMore', { shown: String(errors.length) }) : null}
        </p>
      </Notice>
      {isOurFault ? null : (
        <Card>
          <Table
            caption={t('import.refusedTitle')}
            isCaptionHidden
            rows={errors.map((error, index) => ({ ...error, key: String(index) }))}
            rowKey={({ key }) => key}
            columns={[
              {
                id: 'line',
                header: t('import.line'),
                isRowHeader: true,
                cell: ({ line }) => t('import.lineNumber', { line: String(line) }),
              },
              {
                id: 'field',
                header: t('import.field'),
                cell: ({ field }) => (field === null ? t('import.wholeLine') : <code>{field}</code>),
              },
              { id: 'reason', header: t('import.reason'), cell: ({ code }) => t(`error.${code}`) },
              {
                id: 'found',
                header: t('import.found'),
                cell: ({ value }) => (
                  <code className="text-small [overflow-wrap:anywhere]">
                    {value === '' ? t('import.empty') : value}
                  </code>
                ),
              },
            ]}
          />
        </Card>
      )}
    </>
  );
}

/** Counts, then examples by field, then the names of what is new and what is missing. */
export function DifferenceCard({
  difference,
  isApplied = false,
}: {
  difference: ShownDifference;
  isApplied?: boolean;
}) {
  const t = useT('exchange');
  const { created, changed, unchanged, missing, fields } = difference;
  return (
    <Card title={isApplied ? t('import.appliedDifferenceTitle') : t('import.differenceTitle')}>
      <div className="grid gap-5">
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          <Count label={t('import.created')} value={created} />
          <Count label={t('import.changed')} value={changed} />
          <Count label={t('import.unchanged')} value={unchanged} />
          <Count label={t('import.missing')} value={missing} />
        </dl>
        {fields.length > 0 ? (
          <div className="grid gap-3">
            {fields.map(({ field, count, examples }, index) => (
              <Disclosure
                key={field}
                isOpen={index === 0}
                summary={t('import.fieldChanges', { count, field: t(`field.${field}`) })}
              >
                <p className="mb-2 text-small text-ink-muted">
                  {t('import.examplesOf', { shown: String(examples.length), count: String(count) })}
                </p>
                <DifferenceTable
                  caption={t(`field.${field}`)}
                  subject={t('import.service')}
                  rows={examples.map(({ id, name, before, after }) => ({
                    key: id,
                    subject: name,
                    before,
                    after,
                  }))}
                />
              </Disclosure>
            ))}
          </div>
        ) : null}
        <Names
          title={t('import.createdTitle')}
          names={difference.createdExamples}
          total={created}
          isLinked={isApplied}
        />
        <Names
          title={t('import.missingTitle')}
          text={t('import.missingText')}
          names={difference.missingExamples}
          total={missing}
          isLinked
        />
      </div>
    </Card>
  );
}

function Count({ label, value }: { label: string; value: number }) {
  const language = useLanguage();
  return (
    <div className="flex flex-col-reverse rounded-control bg-sunken px-4 py-3">
      <dt className="text-small text-ink-muted">{label}</dt>
      <dd className="text-h2 tabular-nums">{formatNumber(value, language)}</dd>
    </div>
  );
}

function Names(props: {
  title: string;
  text?: string;
  names: readonly NamedService[];
  total: number;
  isLinked?: boolean;
}): ReactNode {
  const { title, text, names, total, isLinked = false } = props;
  const t = useT('exchange');
  if (total === 0) return null;
  return (
    <Disclosure summary={`${title} (${total})`}>
      {text ? <p className="mb-2 max-w-prose">{text}</p> : null}
      <ul className="grid list-disc gap-1 pl-5">
        {names.map(({ id, name }) => (
          <li key={id}>
            {isLinked ? (
              <Link to={`/services/${id}`} className="text-link underline underline-offset-4">
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
        {total > names.length ? <li>{t('import.andMore', { count: total - names.length })}</li> : null}
      </ul>
    </Disclosure>
  );
}
