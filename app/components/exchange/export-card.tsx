import { useId, type ReactNode } from 'react';

import { buttonClasses, Card } from '~/components';
import type { Choice } from '~/components/form';
import { useT } from '~/i18n/use-t';

/** Chooses format and services; the browser saves what comes. */
export function ExportCard({ kinds, states }: { kinds: readonly Choice[]; states: readonly Choice[] }) {
  const t = useT('exchange');
  return (
    <Card title={t('export.title')}>
      <p className="mb-4 max-w-prose text-ink-muted">{t('export.text')}</p>
      <form method="get" action="/operator/exchange/export" className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Choose name="format" label={t('export.format')}>
            <option value="csv">{t('export.csv')}</option>
            <option value="json">{t('export.json')}</option>
          </Choose>
          <Choose name="status" label={t('export.status')}>
            <option value="">{t('export.statusAll')}</option>
            <option value="listed">{t('export.statusListed')}</option>
            <option value="ended">{t('export.statusEnded')}</option>
          </Choose>
          <Choose name="kind" label={t('export.kind')}>
            <option value="">{t('export.kindAll')}</option>
            {kinds.map(optionOf)}
          </Choose>
          <Choose name="state" label={t('export.state')}>
            <option value="">{t('export.stateAll')}</option>
            {states.map(optionOf)}
          </Choose>
        </div>
        <div>
          <button type="submit" className={buttonClasses('secondary')}>
            {t('export.submit')}
          </button>
        </div>
      </form>
    </Card>
  );
}

function Choose({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="min-h-target w-full max-w-md rounded-control border border-line-strong bg-surface px-3 py-2 text-body text-ink"
      >
        {children}
      </select>
    </div>
  );
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
