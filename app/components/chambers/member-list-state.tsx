import { Form } from '@remix-run/react';
import { useId } from 'react';

import { Card, DefinitionList, LinkButton, Notice, Progress, Table } from '~/components';
import { SubmitButton } from '~/components/form';
import { textKey } from '~/components/plan/text-key';
import type { ListError } from '~/domain/chambers/member-list';
import { formatNumber } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface MemberListView {
  status: 'reading' | 'refused' | 'compared' | 'applying' | 'applied' | 'dropped';
  rowCount: number;
  doneCount: number;
  errorCount: number;
  errors: readonly ListError[];
  counts: { created: number; changed: number; unchanged: number } | null;
}

/** What an uploaded list waits for, and what would become of its lines. */
export function MemberListState({ base, list }: { base: string; list: MemberListView }) {
  const t = useT('chamber');
  const { status, counts } = list;
  const taken = counts === null ? 0 : counts.created + counts.changed + counts.unchanged;
  switch (status) {
    case 'reading':
      return (
        <Card>
          <p className="mb-3">{t('lists.readingText')}</p>
          <p>{t('lists.rows', { count: list.rowCount })}</p>
        </Card>
      );
    case 'applying':
      return (
        <Card>
          <p className="mb-3">{t('lists.applyingText')}</p>
          <Progress done={list.doneCount} total={taken} label={t('lists.lines')} />
        </Card>
      );
    case 'refused':
      return (
        <>
          <Notice kind="danger" title={t('lists.refusedTitle')}>
            {t('lists.refusedText')}
          </Notice>
          <ErrorTable list={list} />
        </>
      );
    case 'dropped':
      return <Notice>{t('lists.dropped')}</Notice>;
    case 'applied':
      return (
        <>
          <Notice kind="success">{t('lists.applied')}</Notice>
          <Counts list={list} />
          <div>
            <LinkButton to={base}>{t('lists.toMembers')}</LinkButton>
          </div>
          <ErrorTable list={list} />
        </>
      );
    case 'compared':
      return (
        <>
          <Counts list={list} />
          <Confirm hasNews={counts !== null && counts.created + counts.changed > 0} />
          <ErrorTable list={list} />
        </>
      );
  }
}

function Counts({ list: { counts, errorCount } }: { list: MemberListView }) {
  const t = useT('chamber');
  const language = useLanguage();
  if (counts === null) return null;
  const figure = (count: number) => (
    <span className="font-semibold tabular-nums">{formatNumber(count, language)}</span>
  );
  return (
    <Card title={t('lists.resultTitle')} className="max-w-3xl">
      <DefinitionList
        items={[
          { term: t('lists.created'), value: figure(counts.created) },
          { term: t('lists.changed'), value: figure(counts.changed) },
          { term: t('lists.unchanged'), value: figure(counts.unchanged) },
          { term: t('lists.left'), value: figure(errorCount) },
        ]}
      />
    </Card>
  );
}

function Confirm({ hasNews }: { hasNews: boolean }) {
  const t = useT('chamber');
  const id = useId();
  return (
    <Form method="post" className="grid gap-4">
      {hasNews ? (
        <div className="flex items-start gap-3">
          <input
            id={id}
            type="checkbox"
            name="sendsMail"
            value="on"
            aria-describedby={`${id}-hint`}
            className="mt-0.5 size-6 shrink-0 accent-primary"
          />
          <div>
            <label htmlFor={id}>{t('lists.sendsMail')}</label>
            <p id={`${id}-hint`} className="text-small text-ink-muted">
              {t('lists.sendsMailHint')}
            </p>
          </div>
        </div>
      ) : (
        <p>{t('lists.nothingNew')}</p>
      )}
      <div className="flex flex-wrap gap-3">
        {hasNews ? (
          <SubmitButton name="intent" value="apply">
            {t('lists.confirm')}
          </SubmitButton>
        ) : null}
        <SubmitButton name="intent" value="drop" look="secondary">
          {t('lists.drop')}
        </SubmitButton>
      </div>
    </Form>
  );
}

function ErrorTable({ list: { errors, errorCount } }: { list: MemberListView }) {
  const t = useT('chamber');
  const language = useLanguage();
  if (errors.length === 0) return null;
  return (
    <Card title={t('lists.errorsTitle')}>
      {errors.length < errorCount ? (
        <p className="mb-3 text-ink-muted">
          {t('lists.errorsMore', {
            shown: formatNumber(errors.length, language),
            all: formatNumber(errorCount, language),
          })}
        </p>
      ) : null}
      <Table
        caption={t('lists.errorsTitle')}
        isCaptionHidden
        rows={errors}
        rowKey={(error) => `${error.line}-${error.column ?? ''}-${error.code}`}
        columns={[
          { id: 'line', header: t('lists.errorLine'), isRowHeader: true, cell: ({ line }) => String(line) },
          {
            id: 'column',
            header: t('lists.errorColumn'),
            cell: ({ column }) => (column === null ? '–' : t(`lists.column.${column}`)),
          },
          { id: 'what', header: t('lists.errorWhat'), cell: ({ code }) => t(`lists.error.${textKey(code)}`) },
          {
            id: 'value',
            header: t('lists.errorValue'),
            cell: ({ value }) => <span className="[overflow-wrap:anywhere]">{value || '–'}</span>,
          },
        ]}
      />
    </Card>
  );
}
