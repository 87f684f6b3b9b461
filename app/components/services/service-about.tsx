import type { ServicePageView } from '~/domain/directory/service-page';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { DefinitionList, type Definition } from '../definition-list';

/** What a service is for: kind, topics, whom it may help and where. */
export function ServiceAbout({ page }: { page: ServicePageView }) {
  const t = useT('services');
  const language = useLanguage();
  const items: Definition[] = [
    { term: t('page.kind'), value: page.kind },
    { term: t('page.audience'), value: page.audience },
    { term: t('page.topics'), value: page.topics.join(', ') },
  ];
  if (page.carrier !== '' && page.carrier !== page.name)
    items.splice(1, 0, { term: t('page.carrier'), value: <span lang="de">{page.carrier}</span> });
  if (page.mandate !== null) items.push({ term: t('page.mandate'), value: page.mandate });
  if (page.specialities.length > 0)
    items.push({ term: t('page.specialities'), value: page.specialities.join(', ') });
  if (page.languages.length > 0) items.push({ term: t('page.languages'), value: page.languages.join(', ') });
  items.push({ term: t('page.territories'), value: <Areas page={page} /> });
  if (page.until !== null) items.push({ term: t('page.until'), value: formatDate(page.until, language) });
  return (
    <Card title={t('page.about')}>
      <div className="grid gap-4">
        <DefinitionList items={items} />
        {page.note === '' ? null : (
          <div className="grid gap-1 border-l-2 border-line pl-3">
            <p className="text-small text-ink-muted">
              {t('page.note')}
              {language === 'de' ? null : ` (${t('page.germanOnly')})`}
            </p>
            <p lang="de" className="max-w-prose hyphens-auto">
              {page.note}
            </p>
          </div>
        )}
      </div>
    </Card>
  );
}

function Areas({ page }: { page: ServicePageView }) {
  const t = useT('services');
  const { names, more, isDerived } = page.territories;
  return (
    <div className="grid gap-1">
      {names.length === 0 ? null : (
        <p>
          {names.join(', ')}
          {more > 0 ? ` ${t('page.territoriesMore', { count: more })}` : null}
        </p>
      )}
      {page.area === '' ? null : (
        <p className="text-small text-ink-muted">
          {t('page.area')}: <span lang="de">{page.area}</span>
        </p>
      )}
      {isDerived ? <p className="text-small text-ink-muted">{t('page.territoriesDerived')}</p> : null}
    </div>
  );
}
