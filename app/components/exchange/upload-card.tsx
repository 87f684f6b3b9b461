import { Form } from '@remix-run/react';
import { useId } from 'react';

import { Card, Disclosure, Notice, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

export interface ColumnHelp {
  name: string;
  meaning: string;
}

const CONTROL = 'w-full max-w-2xl rounded-control border border-line-strong bg-surface px-3 py-2 text-ink';

/** Takes a file or pasted text. The form goes as a whole page, so that one that is too large gets its error page. */
export function UploadCard({ problem, columns }: { problem: string | null; columns: readonly ColumnHelp[] }) {
  const t = useT('exchange');
  const id = useId();
  return (
    <Card title={t('upload.title')}>
      <div className="grid gap-4">
        <p className="max-w-prose text-ink-muted">{t('upload.text')}</p>
        {problem === null ? null : (
          <Notice kind="danger" isLive>
            {problem}
          </Notice>
        )}
        <Form method="post" encType="multipart/form-data" reloadDocument className="grid gap-5">
          <div className="grid gap-1.5">
            <label htmlFor={`${id}-file`} className="font-semibold">
              {t('upload.file')}
            </label>
            <p id={`${id}-file-hint`} className="max-w-prose text-small text-ink-muted">
              {t('upload.fileHint')}
            </p>
            <input
              id={`${id}-file`}
              type="file"
              name="file"
              accept=".csv,.json,text/csv,application/json"
              aria-describedby={`${id}-file-hint`}
              className={`${CONTROL} min-h-target`}
            />
          </div>
          <div className="grid gap-1.5">
            <label htmlFor={`${id}-pasted`} className="font-semibold">
              {t('upload.pasted')}
            </label>
            <p id={`${id}-pasted-hint`} className="max-w-prose text-small text-ink-muted">
              {t('upload.pastedHint')}
            </p>
            <textarea
              id={`${id}-pasted`}
              name="pasted"
              rows={4}
              spellCheck={false}
              aria-describedby={`${id}-pasted-hint`}
              className={`${CONTROL} font-mono text-small`}
            />
          </div>
          <div>
            <SubmitButton>{t('upload.submit')}</SubmitButton>
          </div>
        </Form>
        <Disclosure summary={t('upload.columnsTitle')}>
          <p className="mb-3 max-w-prose">{t('upload.columnsText')}</p>
          <Table
            caption={t('upload.columnsTitle')}
            isCaptionHidden
            rows={columns}
            rowKey={({ name }) => name}
            columns={[
              {
                id: 'name',
                header: t('upload.column'),
                isRowHeader: true,
                cell: ({ name }) => <code>{name}</code>,
              },
              {
                id: 'meaning',
                header: t('upload.meaning'),
                cell: ({ meaning }) => <span className="[overflow-wrap:anywhere]">{meaning}</span>,
              },
            ]}
          />
        </Disclosure>
      </div>
    </Card>
  );
}
