import { useT } from '~/i18n/use-t';
import { buttonClasses, LinkButton } from './button';

/**
 * The way on when a session ended in the middle of work: what was typed travels sealed through the sign-in and
 * comes back into its form.
 */
export function SignInAgain({ next, held }: { next: string | null; held: string | null }) {
  const t = useT('common');
  const action = next === null ? '/login' : `/login?next=${encodeURIComponent(next)}`;
  if (held === null) return <LinkButton to={action}>{t('errorPage.signIn')}</LinkButton>;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="held" value={held} />
      <button type="submit" name="intent" value="hold" className={buttonClasses()}>
        {t('errorPage.signIn')}
      </button>
    </form>
  );
}
