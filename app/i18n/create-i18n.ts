import i18next, { type i18n } from 'i18next';
import type { Dictionary } from './dictionary';
import type { Language } from './languages';

/** A ready instance for one language with the given areas. React escapes, so i18next must not. */
export function createI18n(language: Language, dictionary: Partial<Dictionary>): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(dictionary),
    defaultNS: 'common',
    resources: { [language]: dictionary },
    initAsync: false,
    showSupportNotice: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
