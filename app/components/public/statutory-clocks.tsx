import { LAW_CHECKED_ON } from '~/domain/law/sources';
import { useT } from '~/i18n/use-t';
import { SourceLink } from '../source-link';
import { Table, type Column } from '../table';

const LAW = 'https://www.gesetze-im-internet.de';

/** Limits of the accelerated procedure; the texts live in the dictionaries under `home.clocks`. */
const CLOCKS = [
  { key: 'receipt', basis: '§ 14a Abs. 2 BQFG', url: `${LAW}/bqfg/__14a.html` },
  { key: 'decision', basis: '§ 14a Abs. 3 BQFG', url: `${LAW}/bqfg/__14a.html` },
  { key: 'consent', basis: '§ 36 Abs. 2 BeschV', url: `${LAW}/beschv_2013/__36.html` },
  { key: 'appointment', basis: '§ 31a Abs. 1 AufenthV', url: `${LAW}/aufenthv/__31a.html` },
  { key: 'visa', basis: '§ 31a Abs. 2 AufenthV', url: `${LAW}/aufenthv/__31a.html` },
] as const;

type Clock = (typeof CLOCKS)[number];

/** An example that holds for everybody: what the law itself says, with section and day checked. */
export function StatutoryClocks() {
  const t = useT('public');
  const columns: Column<Clock>[] = [
    {
      id: 'step',
      header: t('home.exampleTable.step'),
      isRowHeader: true,
      cell: ({ key }) => t(`home.clocks.${key}.step`),
    },
    { id: 'who', header: t('home.exampleTable.who'), cell: ({ key }) => t(`home.clocks.${key}.who`) },
    { id: 'limit', header: t('home.exampleTable.limit'), cell: ({ key }) => t(`home.clocks.${key}.limit`) },
    {
      id: 'starts',
      header: t('home.exampleTable.starts'),
      cell: ({ key }) => t(`home.clocks.${key}.starts`),
    },
    {
      id: 'source',
      header: t('home.exampleTable.source'),
      cell: ({ basis, url }) => <SourceLink basis={basis} url={url} checkedOn={LAW_CHECKED_ON} />,
    },
  ];
  return (
    <Table
      caption={t('home.exampleTitle')}
      isCaptionHidden
      columns={columns}
      rows={CLOCKS}
      rowKey={({ key }) => key}
    />
  );
}
