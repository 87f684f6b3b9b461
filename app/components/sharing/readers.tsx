import { SHARE_ITEMS, type ShareItem } from '~/domain/sharing/scope';
import { useT } from '~/i18n/use-t';

/** Who at the partner sees it. */
export function Readers({
  share,
}: {
  share: { adviserId: string | null; adviserName: string | null; isAdviserGone: boolean };
}) {
  const t = useT('sharing');
  if (share.adviserId === null) return <>{t('card.everybody')}</>;
  if (share.isAdviserGone || share.adviserName === null) return <>{t('card.adviserGone')}</>;
  return <>{t('card.adviser', { name: share.adviserName })}</>;
}

/** What is shown, as a list. */
export function ItemList({ scope }: { scope: readonly ShareItem[] }) {
  const t = useT('sharing');
  return (
    <ul className="grid gap-1">
      {SHARE_ITEMS.filter((item) => scope.includes(item)).map((item) => (
        <li key={item}>{t(`item.${item}`)}</li>
      ))}
    </ul>
  );
}

/** The same in one line, for tables. */
export function ItemNames({ scope }: { scope: readonly ShareItem[] }) {
  const t = useT('sharing');
  return (
    <>
      {SHARE_ITEMS.filter((item) => scope.includes(item))
        .map((item) => t(`item.${item}`))
        .join('; ')}
    </>
  );
}
