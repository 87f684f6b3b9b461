import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { areasInDocument, AreasContext } from '~/i18n/areas-of-page';
import { createI18n } from '~/i18n/create-i18n';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import { loadDictionary } from '~/i18n/load-dictionary';

/** Takes over the page that the server rendered, with the texts of its language and its areas and no others. */
async function hydrate(): Promise<void> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const areas = areasInDocument(document);
  const i18n = createI18n(language, await loadDictionary(language, areas.list()));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <AreasContext.Provider value={areas}>
            <RemixBrowser />
          </AreasContext.Provider>
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
