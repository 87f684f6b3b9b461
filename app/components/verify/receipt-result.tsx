import { Link } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { Notice } from '../notice';
import { DateText } from '../values';
import { CompareFile } from './compare-file';
import { VerifiedPapers, type PaperLine } from './verified-papers';

export interface Receipt {
  code: string;
  /** The step whose papers it is for; null: all papers of the plan. */
  step: string | null;
  supersededBy: readonly ('papers' | 'plan' | 'expired')[];
  hasNewer: boolean;
  issuedOn: string;
  role: 'owner' | 'hr' | 'other';
  hash: string;
  papers: readonly PaperLine[];
  waived: readonly string[];
  pdfHashes: readonly string[];
}

const CODE =
  'whitespace-pre-wrap [overflow-wrap:anywhere] rounded-control border border-line bg-sunken px-3 py-2 font-mono text-small';

/** What a known code stands for: holds or not, since when, which papers, and how to compare a file. */
export function ReceiptResult({ receipt }: { receipt: Receipt }) {
  const t = useT('verify');
  return (
    <>
      <State receipt={receipt} />
      <Card title={t('facts')}>
        <DefinitionList
          items={[
            { term: t('code'), value: <span className="font-mono">{receipt.code}</span> },
            {
              term: t('scope'),
              value: receipt.step === null ? t('scopeWhole') : t('scopeStep', { step: receipt.step }),
            },
            { term: t('issuedOn'), value: <DateText date={receipt.issuedOn} /> },
            { term: t('checkedBy'), value: t(`role.${receipt.role}`) },
            { term: t('papersCount'), value: String(receipt.papers.length) },
            ...(receipt.waived.length === 0 ? [] : [{ term: t('waived'), value: receipt.waived.join(', ') }]),
            {
              term: t('hash'),
              value: <span className="font-mono text-small break-all">{receipt.hash}</span>,
            },
          ]}
        />
        <p className="mt-4 max-w-prose text-ink-muted">{t('noPerson')}</p>
      </Card>
      <VerifiedPapers papers={receipt.papers} />
      <Card title={t('compare.title')}>
        <div className="grid grid-cols-1 gap-4">
          <p className="max-w-prose">{t('compare.text')}</p>
          <CompareFile papers={receipt.papers} pdfHashes={receipt.pdfHashes} />
          <div className="grid grid-cols-1 gap-2">
            <p>{t('compare.windows')}</p>
            <pre className={CODE}>Get-FileHash -Algorithm SHA256 datei.pdf</pre>
            <p>{t('compare.others')}</p>
            <pre className={CODE}>shasum -a 256 datei.pdf</pre>
          </div>
          {receipt.pdfHashes.length === 0 ? (
            <p className="text-ink-muted">{t('compare.noPdfs')}</p>
          ) : (
            <div>
              <p>{t('compare.pdfs')}</p>
              <ul className="mt-1 list-disc pl-6">
                {receipt.pdfHashes.map((hash) => (
                  <li key={hash} className="font-mono text-small break-all">
                    {hash}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Card>
      <p>
        <Link to="/verify" className="text-link underline underline-offset-4">
          {t('another')}
        </Link>
      </p>
    </>
  );
}

function State({ receipt }: { receipt: Receipt }) {
  const t = useT('verify');
  const words = useT('hand-over');
  if (receipt.supersededBy.length === 0)
    return (
      <Notice kind="success" title={t('valid.title')}>
        {t('valid.text')}
      </Notice>
    );
  return (
    <Notice kind="warning" title={t('superseded.title')}>
      {receipt.supersededBy.map((reason) => (
        <p key={reason}>{words(`receipt.by.${reason}`)}</p>
      ))}
      <p>{receipt.hasNewer ? t('superseded.newer') : t('superseded.text')}</p>
    </Notice>
  );
}
