import { Form, Link } from '@remix-run/react';

import type { FolderReadiness } from '~/domain/folder/readiness';
import type { ReceiptState } from '~/domain/hand-over/receipt-state';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { SubmitButton } from '../form';
import { Notice } from '../notice';
import { Progress } from '../progress';

/** More than that nobody reads; the folder itself shows all. */
const MOST_GAPS = 8;

export interface ReceiptPage {
  base: string;
  canEdit: boolean;
  isClosed: boolean;
  hasPlan: boolean;
  readiness: FolderReadiness;
  titles: Readonly<Record<string, string>>;
  /** The step whose papers are looked at; null: those of the whole plan. */
  scope: { key: string; title: string } | null;
  /** Open steps that need papers. */
  steps: readonly unknown[];
  receipt: {
    code: string;
    state: ReceiptState;
    hash: string;
    issuedOn: string;
    verifyPath: string;
    qr: string | null;
  } | null;
}

/** How far the papers are, the receipt that holds, and the button that issues one. */
export function ReceiptCard({ page }: { page: ReceiptPage }) {
  const t = useT('hand-over');
  const { readiness, receipt, hasPlan, scope } = page;
  const isValid = receipt?.state.state === 'valid';
  const canIssue = page.canEdit && !page.isClosed && hasPlan && readiness.isReady && !isValid;
  return (
    <Card title={scope === null ? t('receipt.title') : t('receipt.titleStep', { step: scope.title })}>
      <div className="grid gap-4">
        <p className="max-w-prose">{t('receipt.lead')}</p>
        {scope === null && page.steps.length > 0 ? (
          <p>
            <a href="#steps" className="text-link underline underline-offset-4">
              {t('receipt.toSteps')}
            </a>
          </p>
        ) : null}
        {scope === null ? null : (
          <p>
            <Link to={`${page.base}/hand-over`} className="text-link underline underline-offset-4">
              {t('receipt.toWhole')}
            </Link>
          </p>
        )}
        {hasPlan ? (
          <div className="max-w-md">
            <Progress done={readiness.ready} total={readiness.wanted} label={t('receipt.progress')} />
          </div>
        ) : (
          <Notice>{t('receipt.noPlan')}</Notice>
        )}
        {readiness.waived > 0 ? <p>{t('receipt.waived', { count: readiness.waived })}</p> : null}
        {hasPlan && !readiness.isReady ? <Gaps readiness={readiness} titles={page.titles} /> : null}
        {receipt === null ? null : <Receipt receipt={receipt} />}
        {canIssue ? (
          <Form method="post">
            <input type="hidden" name="for" value={scope?.key ?? ''} />
            <SubmitButton name="intent" value="receipt">
              {t(receipt === null ? 'receipt.issue' : 'receipt.issueNew')}
            </SubmitButton>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}

function Gaps({ readiness, titles }: Pick<ReceiptPage, 'readiness' | 'titles'>) {
  const t = useT('hand-over');
  const shown = readiness.gaps.slice(0, MOST_GAPS);
  const more = readiness.gaps.length - shown.length;
  return (
    <div>
      <h3 className="text-h3 font-semibold">{t('receipt.gaps')}</h3>
      <ul className="mt-2 list-disc pl-6">
        {shown.map(({ paperKey, fileId, reason }) => (
          <li key={`${paperKey} ${fileId ?? ''}`}>
            {titles[paperKey] ?? paperKey}: {t(`receipt.reason.${reason}`)}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="mt-1 text-ink-muted">{t('receipt.more', { count: more })}</p> : null}
    </div>
  );
}

function Receipt({ receipt }: { receipt: NonNullable<ReceiptPage['receipt']> }) {
  const t = useT('hand-over');
  const { state } = receipt;
  return (
    <div className="grid gap-4">
      {state.state === 'valid' ? (
        <Notice kind="success">{t('receipt.valid')}</Notice>
      ) : (
        <Notice kind="warning" title={t('receipt.superseded')}>
          {state.by.map((reason) => (
            <p key={reason}>{t(`receipt.by.${reason}`)}</p>
          ))}
        </Notice>
      )}
      <div className="flex flex-wrap items-start gap-6">
        {receipt.qr === null ? null : (
          <img
            src={`data:image/svg+xml,${encodeURIComponent(receipt.qr)}`}
            alt={t('receipt.qr')}
            width={132}
            height={132}
            className="rounded-control border border-line bg-surface"
          />
        )}
        <div className="min-w-0 max-w-2xl flex-1 basis-64">
          <DefinitionList
            items={[
              { term: t('receipt.code'), value: <span className="font-mono">{receipt.code}</span> },
              { term: t('receipt.issuedOn'), value: receipt.issuedOn },
              {
                term: t('receipt.hash'),
                value: <span className="font-mono text-small break-all">{receipt.hash}</span>,
              },
            ]}
          />
          <p className="mt-3">
            <Link to={receipt.verifyPath} className="text-link underline underline-offset-4">
              {t('receipt.verify')}
            </Link>
          </p>
        </div>
      </div>
    </div>
  );
}
