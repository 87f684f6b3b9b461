import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { Table } from '../table';
import { DateText } from '../values';

export interface PaperLine {
  title: string;
  version: number;
  seenAs: 'original' | 'certified-copy' | 'copy';
  translation: 'sworn' | 'none-needed' | 'missing';
  checkedOn: string;
  sha256: string;
}

const SEEN = { original: 'original', 'certified-copy': 'certifiedCopy', copy: 'copy' } as const;

/** Kinds of papers with their form, day and hash; nothing of what they say. */
export function VerifiedPapers({ papers }: { papers: readonly PaperLine[] }) {
  const t = useT('verify');
  const formOf = ({ seenAs, translation }: PaperLine) => {
    const seen = t(`papers.seenAs.${SEEN[seenAs]}`);
    return translation === 'sworn' ? `${seen}, ${t('papers.translation.sworn')}` : seen;
  };
  return (
    <Card title={t('papers.title')}>
      <Table
        caption={t('papers.title')}
        isCaptionHidden
        rows={papers}
        rowKey={({ sha256, title }) => `${title} ${sha256}`}
        columns={[
          { id: 'paper', header: t('papers.paper'), isRowHeader: true, cell: ({ title }) => title },
          { id: 'form', header: t('papers.form'), cell: formOf },
          { id: 'version', header: t('papers.version'), isNumeric: true, cell: ({ version }) => version },
          {
            id: 'checked',
            header: t('papers.checkedOn'),
            cell: ({ checkedOn }) => <DateText date={checkedOn} />,
          },
          {
            id: 'hash',
            header: t('papers.hash'),
            cell: ({ sha256 }) => <span className="font-mono text-small break-all">{sha256}</span>,
          },
        ]}
      />
    </Card>
  );
}
