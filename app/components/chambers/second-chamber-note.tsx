import { textKey } from '~/components/plan/text-key';
import { SECOND_CHAMBER_CHECKED_ON, type SecondChamber } from '~/domain/chambers/second-chamber';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** How a member stands to other chambers, with the law behind it. */
export function SecondChamberNote({
  member,
}: {
  member: { second: SecondChamber; secondReason: string | null };
}) {
  const t = useT('chamber');
  const language = useLanguage();
  const { second, secondReason } = member;
  return (
    <>
      {t(`member.second.${textKey(second)}`)}{' '}
      {second === 'none' ? null : (
        <span className="text-small text-ink-muted">
          {t('member.lawChecked', { date: formatDate(SECOND_CHAMBER_CHECKED_ON, language) })}
        </span>
      )}
      {secondReason === null ? null : (
        <span className="block">{t('member.confirmedAs', { reason: secondReason })}</span>
      )}
    </>
  );
}
