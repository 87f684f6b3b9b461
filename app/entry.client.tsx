import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { openDetailsForPrint } from '~/components/print-details';
import { areasInDocument, AreasContext } from '~/i18n/areas-of-page';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import { loadDictionary } from '~/i18n/load-dictionary';
import { Texts } from '~/i18n/texts';
import { TextsContext } from '~/i18n/texts-context';

/** Takes over the page that the server rendered, with the texts of its language and its areas and no others. */
async function hydrate(): Promise<void> {
  // The candidate's page stands in more languages than the parts around it, so `lang` does not tell.
  const written = document.documentElement.dataset['texts'];
  const language = isLanguage(written) ? written : DEFAULT_LANGUAGE;
  const areas = areasInDocument(document);
  const texts = new Texts(language, await loadDictionary(language, areas.list()));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TextsContext.Provider value={texts}>
          <AreasContext.Provider value={areas}>
            <RemixBrowser />
          </AreasContext.Provider>
        </TextsContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
openDetailsForPrint(window);
