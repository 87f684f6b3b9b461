import { useT } from '~/i18n/use-t';

import { Notice } from '../notice';

export type StaleWords =
  { kind: 'law'; date: string; values: string } | { kind: 'review'; date: string } | { kind: 'withdrawn' };

/** Says above the text why one should not rely on it any more. */
export function StaleNotice({ stale }: { stale: StaleWords }) {
  const t = useT('articles');
  return (
    <Notice kind="warning" title={t('stale.title')}>
      {stale.kind === 'law'
        ? t('stale.law', { date: stale.date, values: stale.values })
        : stale.kind === 'review'
          ? t('stale.review', { date: stale.date })
          : t('stale.withdrawn')}
    </Notice>
  );
}
