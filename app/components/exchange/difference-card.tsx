import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import { Card, Disclosure } from '~/components';
import type { DifferenceSummary, NamedService, ServiceField } from '~/domain/directory-exchange';
import { formatNumber } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { DifferenceTable } from './difference-table';

export interface ShownDifference extends Omit<DifferenceSummary, 'fields'> {
  fields: ReadonlyArray<{
    field: ServiceField;
    count: number;
    examples: ReadonlyArray<NamedService & { before: string; after: string }>;
  }>;
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
