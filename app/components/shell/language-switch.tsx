import { useLocation } from '@remix-run/react';
import { LANGUAGE_NAMES, LANGUAGES } from '~/i18n/languages';
import { useLanguage, useT } from '~/i18n/use-t';
import { classNames } from '../class-names';

/**
 * Both languages as buttons of one plain form: it works without a script, and with one it still loads the page
 * anew, because only one language's texts are in the browser.
 */
export function LanguageSwitch() {
  const t = useT('common');
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/language" aria-label={t('navigation.language')} className="flex">
      <input type="hidden" name="returnTo" value={pathname + search} />
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="submit"
          name="lang"
          value={language}
          lang={language}
          aria-current={language === current ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-target min-w-target items-center justify-center rounded-control px-2 text-small uppercase hover:bg-deep-raised',
            language === current
              ? 'font-bold text-on-deep underline decoration-2 underline-offset-8'
              : 'text-on-deep-muted',
          )}
        >
          <span aria-hidden="true">{language}</span>
          <span className="sr-only">{LANGUAGE_NAMES[language]}</span>
        </button>
      ))}
    </form>
  );
}
