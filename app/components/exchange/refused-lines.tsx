import { Card, Notice, Table } from '~/components';
import type { RowError } from '~/domain/directory-exchange';
import { useT } from '~/i18n/use-t';

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
