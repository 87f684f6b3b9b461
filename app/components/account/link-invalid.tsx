import { useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Notice } from '../notice';
import { AccountPage } from './account-page';

/** A link that opens nothing any more, and where to get another. */
export function LinkInvalid({ text, to, label }: { text?: string; to: string; label: string }) {
  const t = useT('auth');
  return (
    <AccountPage title={t('linkInvalid.title')}>
      <Notice kind="warning">{text ?? t('linkInvalid.text')}</Notice>
      <div>
        <LinkButton to={to}>{label}</LinkButton>
      </div>
    </AccountPage>
  );
}
