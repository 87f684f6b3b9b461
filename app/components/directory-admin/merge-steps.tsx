import type { SubmissionResult } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';

import { BulletList, Button, Card, LinkButton, Table } from '~/components';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import type { FieldChange } from '~/domain/directory/history';
import { useT } from '~/i18n/use-t';

import { Value } from './conflict-notice';
import { filterField, MAX_SEARCH } from './entry-filter';
import { ENTRY_LINK, EntryTable, type EntryRow } from './entry-table';

/** First step: the entry that stays. */
export function MergeSearch({
  base,
  text,
  choices,
  hasMore,
}: {
  base: string;
  text: string;
  choices: readonly EntryRow[] | null;
  hasMore: boolean;
}) {
  const t = useT('directory-admin');
  return (
    <>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-4">
        <TextField
          field={filterField('q', text)}
          label={t('merge.search')}
          type="search"
          width="medium"
          maxLength={MAX_SEARCH}
          isRequired
        />
        <Button type="submit" look="secondary">
          {t('merge.submit')}
        </Button>
        <LinkButton to={base} look="quiet">
          {t('common:action.cancel')}
        </LinkButton>
      </Form>
      {choices === null ? null : choices.length === 0 ? (
        <p role="status">{t('merge.nothing')}</p>
      ) : (
        <EntryTable
          caption={t('merge.caption')}
          rows={choices}
          further={[
            {
              id: 'choose',
              header: t('merge.choose'),
              cell: (row) => (
                <Link
                  to={`${base}/merge?into=${row.id}`}
                  aria-label={t('merge.chooseLabel', { name: row.name })}
                  className={ENTRY_LINK}
                >
                  {t('merge.choose')}
                </Link>
              ),
            },
          ]}
        />
      )}
      {hasMore ? <p className="text-ink-muted">{t('merge.more')}</p> : null}
    </>
  );
}

export interface MergeConfirmProps {
  base: string;
  name: string;
  sourceRevision: number;
  preview: {
    targetId: string;
    targetName: string;
    targetRevision: number;
    takesOver: readonly FieldChange[];
    followers: number;
  };
  lastResult: SubmissionResult<string[]> | null;
}

/** Second step: what will happen, the reason, and the yes. */
export function MergeConfirm({ base, name, sourceRevision, preview, lastResult }: MergeConfirmProps) {
  const t = useT('directory-admin');
  const [form, fields] = useForm<{ reason: string }>({
    id: 'merge-entries',
    lastResult,
    defaultValue: { reason: '' },
  });
  const labels = { reason: t('form.reason') };
  const hidden = {
    targetId: preview.targetId,
    sourceRevision: String(sourceRevision),
    targetRevision: String(preview.targetRevision),
  };
  return (
    <Card title={t('merge.previewTitle')}>
      <BulletList
        items={[
          t('merge.goes', { name }),
          t('merge.stays', { name: preview.targetName }),
          ...(preview.followers > 0 ? [t('merge.followers', { count: preview.followers })] : []),
          t('merge.leads'),
        ]}
      />
      <h3 className="mt-5 mb-2 text-h3">{t('merge.takesOver')}</h3>
      {preview.takesOver.length === 0 ? (
        <p>{t('merge.takesNothing')}</p>
      ) : (
        <Table
          caption={t('merge.takesOver')}
          isCaptionHidden
          rows={preview.takesOver}
          rowKey={({ field }) => field}
          columns={[
            {
              id: 'field',
              header: t('history.field'),
              isRowHeader: true,
              cell: ({ field }) => t(`fields.${field}`),
            },
            { id: 'before', header: t('history.before'), cell: ({ before }) => <Value text={before} /> },
            { id: 'after', header: t('history.after'), cell: ({ after }) => <Value text={after} /> },
          ]}
        />
      )}
      <ActionForm form={form} labels={labels} className="mt-5">
        {Object.entries(hidden).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <TextField
          field={fields.reason}
          label={labels.reason}
          hint={t('form.reasonHint')}
          width="full"
          isRequired
          maxLength={500}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton look="danger">{t('merge.confirm')}</SubmitButton>
          <LinkButton to={`${base}/merge`} look="quiet">
            {t('merge.other')}
          </LinkButton>
          <LinkButton to={base} look="quiet">
            {t('common:action.cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </Card>
  );
}
