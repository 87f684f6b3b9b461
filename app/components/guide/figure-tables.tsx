import type { DurationGroup } from '~/domain/guide/duration-view';
import type { FeeView } from '~/domain/guide/fee-view';
import type { LimitView } from '~/domain/guide/limit-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { SourceLink } from '../source-link';
import { Table } from '../table';
import { Money } from '../values';

/** Fees and costs with who pays, since when, and where it stands. */
export function FeeTable({ fees }: { fees: readonly FeeView[] }) {
  const t = useT('guide');
  const words = useT('plan');
  const language = useLanguage();
  return (
    <Table<FeeView>
      caption={t('law.feesTitle')}
      isCaptionHidden
      rows={fees}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'label',
          header: t('law.fee'),
          isRowHeader: true,
          cell: ({ label, isCounted }) => (
            <>
              {label}
              {isCounted ? null : (
                <span className="block text-small font-normal text-ink-muted">{t('law.notCounted')}</span>
              )}
            </>
          ),
        },
        { id: 'amount', header: t('law.amount'), isNumeric: true, cell: (fee) => <Amount fee={fee} /> },
        { id: 'payer', header: t('law.payer'), cell: ({ payer }) => words(`payer.${textKey(payer)}`) },
        {
          id: 'source',
          header: t('law.source'),
          cell: ({ since, source }) => (
            <>
              <SourceLink basis={source.title} url={source.url} />{' '}
              <span className="text-small text-ink-muted">
                ({t(`confidence.${source.confidence}`)},{' '}
                {since === null
                  ? t('law.readOn', { date: formatDate(source.checkedOn, language) })
                  : t('law.unchanged', {
                      from: formatDate(since, language),
                      to: formatDate(source.checkedOn, language),
                    })}
                )
              </span>
            </>
          ),
        },
      ]}
    />
  );
}

function Amount({ fee: { cents, maxCents } }: { fee: FeeView }) {
  if (maxCents === null) return <Money cents={cents} />;
  return (
    <>
      <Money cents={cents} /> – <Money cents={maxCents} />
    </>
  );
}

/** Limits with what starts them, who holds them and what their norm allows. */
export function LimitTable({ limits }: { limits: readonly LimitView[] }) {
  const t = useT('guide');
  const words = useT('plan');
  return (
    <Table<LimitView>
      caption={t('law.limitsTitle')}
      isCaptionHidden
      rows={limits}
      rowKey={({ id }) => id}
      columns={[
        { id: 'title', header: t('law.limit'), isRowHeader: true, cell: ({ title }) => title },
        {
          id: 'length',
          header: t('law.length'),
          cell: ({ length, kind }) => `${length} (${t(`law.limitKind.${kind}`)})`,
        },
        { id: 'start', header: t('law.startsWhen'), cell: ({ startsWhen }) => startsWhen },
        { id: 'holder', header: t('law.holder'), cell: ({ holder }) => words(`actor.${textKey(holder)}`) },
        {
          id: 'source',
          header: t('law.source'),
          cell: ({ legalBasis, notes, isConfirmed }) => (
            <>
              <span className="block">{legalBasis}</span>
              {notes.map((note) => (
                <span key={note} className="block text-small text-ink-muted">
                  {note}
                </span>
              ))}
              {isConfirmed ? null : (
                <span className="block text-small text-ink-muted">{t('confidence.unverified')}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** How many days the steps of the plans take as a rule, under the source that says so. */
export function DurationList({ groups }: { groups: readonly DurationGroup[] }) {
  const t = useT('guide');
  const language = useLanguage();
  return (
    <div className="grid gap-6">
      {groups.map(({ source, steps }) => (
        <section key={source.title} className="grid gap-2">
          <h3 className="text-small font-semibold">
            <SourceLink basis={source.title} url={source.url} />{' '}
            <span className="font-normal text-ink-muted">
              ({t(`confidence.${source.confidence}`)}, {formatDate(source.checkedOn, language)})
            </span>
          </h3>
          <ul className="grid gap-x-8 gap-y-1 md:grid-cols-2">
            {steps.map(({ id, title, legalBasis, minDays, typicalDays, maxDays }) => (
              <li key={`${id} ${title}`} className="border-b border-line pb-1">
                {title}
                {legalBasis === null ? null : (
                  <span className="text-small text-ink-muted"> ({legalBasis})</span>
                )}
                :{' '}
                {t('law.days', {
                  count: typicalDays,
                  min: String(minDays),
                  max: String(maxDays),
                })}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
