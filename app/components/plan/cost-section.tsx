import type { PlanView } from '~/domain/cases/plan-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { Disclosure } from '../disclosure';
import { Table } from '../table';
import { MoneyRange } from '../values';
import { CostText } from './cost-text';
import { SourceNote } from './source-note';
import { textKey } from './text-key';

/** What it costs, who pays, and what may be funded. */
export function CostSection({
  costs,
  possibleFees = [],
}: {
  costs: PlanView['costs'];
  possibleFees?: PlanView['possibleFees'];
}) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const language = useLanguage();
  return (
    <Card title={pages('costs.title')}>
      <div className="grid gap-6">
        {costs.items.length === 0 ? (
          <p>{pages('costs.none')}</p>
        ) : (
          <>
            <Table
              caption={pages('costs.caption')}
              isCaptionHidden
              rows={costs.items}
              rowKey={(item) => item.id}
              columns={[
                {
                  id: 'item',
                  header: pages('costs.columnItem'),
                  isRowHeader: true,
                  cell: (item) => item.label,
                },
                {
                  id: 'payer',
                  header: pages('costs.columnPayer'),
                  cell: (item) => t(`payer.${textKey(item.payer)}`),
                },
                {
                  id: 'basis',
                  header: pages('costs.columnBasis'),
                  cell: (item) => (
                    <>
                      {item.legalBasis} <SourceNote source={item.source} />
                    </>
                  ),
                },
                {
                  id: 'amount',
                  header: pages('costs.columnAmount'),
                  isNumeric: true,
                  cell: (item) => <CostText item={item} />,
                },
              ]}
            />
            <div>
              <h3 className="mb-2 text-h3">{pages('costs.totals')}</h3>
              <DefinitionList
                items={costs.totals.map((total) => ({
                  term: t(`payer.${textKey(total.payer)}`),
                  value: <MoneyRange minCents={total.minCents} maxCents={total.maxCents} />,
                }))}
              />
            </div>
          </>
        )}
        {costs.funding.length > 0 ? (
          <div>
            <h3 className="mb-2 text-h3">{pages('costs.funding')}</h3>
            <ul className="grid gap-3">
              {costs.funding.map((entry) => (
                <li key={entry.id} className="border-l-2 border-line pl-3">
                  <p className="font-semibold">{entry.label}</p>
                  <p>{entry.text}</p>
                  <div className="text-small text-ink-muted">
                    {[
                      ...(entry.deadline === null
                        ? []
                        : [pages('costs.deadline', { date: formatDate(entry.deadline, language) })]),
                      entry.legalBasis,
                    ].join(' · ')}{' '}
                    <SourceNote source={entry.source} />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {possibleFees.length === 0 ? null : (
          <Disclosure summary={pages('costs.possible')}>
            <p className="mb-3 max-w-prose">{pages('costs.possibleText')}</p>
            <ul className="grid gap-2">
              {possibleFees.map((item) => (
                <li key={item.id}>
                  {item.label}: <CostText item={item} /> ({item.legalBasis}{' '}
                  <SourceNote source={item.source} />)
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
