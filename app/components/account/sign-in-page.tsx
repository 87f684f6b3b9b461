import { useT } from '~/i18n/use-t';
import { AccountPage } from './account-page';
import { SignInForm } from './sign-in-form';

/** The sign-in in place of a page whose session ended. A chunk of its own: no other page loads its form for it. */
export default function SignInPage({ next, held }: { next: string | null; held: string | null }) {
  const t = useT('auth');
  return (
    <AccountPage title={t('login.title')}>
      <SignInForm next={next} held={held} lastResult={undefined} />
    </AccountPage>
  );
}
