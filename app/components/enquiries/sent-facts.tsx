import type { Leaving } from '~/domain/enquiries/leaving';
import { useLanguage, useT } from '~/i18n/use-t';

import { DefinitionList } from '../definition-list';

/** Exactly what left, or would leave: the same component for the preview, the asker and the holder. */
export function SentFacts({ leaving }: { leaving: Leaving }) {
  const t = useT('enquiries');
  const language = useLanguage();
  return (
    <div className="grid gap-4">
      <DefinitionList
        items={[
          {
            term: t('thread.sentBy'),
            value: `${leaving.sender.person}, ${leaving.sender.organisation}`,
          },
        ]}
      />
      <h3 className="text-h3">{t('preview.factsTitle')}</h3>
      {leaving.facts.length === 0 ? (
        <p className="text-ink-muted">{t('preview.noFacts')}</p>
      ) : (
        <DefinitionList
          items={leaving.facts.map((fact) => ({ term: fact[language].term, value: fact[language].value }))}
        />
      )}
    </div>
  );
}
