import { Card } from '~/components';
import { useT } from '~/i18n/use-t';

/** The secret address of a new calendar, shown once: to copy, or to open in a calendar program. */
export function FeedAddress({ address }: { address: string }) {
  const t = useT('calendar');
  return (
    <Card title={t('created.title')}>
      <div role="status" className="grid gap-4">
        <p>{t('created.text')}</p>
        <div className="grid gap-1">
          <label htmlFor="feed-address" className="font-semibold">
            {t('created.label')}
          </label>
          <input
            id="feed-address"
            readOnly
            defaultValue={address}
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
            className="w-full rounded-control border border-line-strong bg-surface px-3 py-2 font-mono text-small"
          />
        </div>
        <p>
          <a
            href={address.replace(/^https?:/, 'webcal:')}
            className="inline-flex min-h-target items-center text-link underline underline-offset-4"
          >
            {t('created.open')}
          </a>
        </p>
      </div>
    </Card>
  );
}
