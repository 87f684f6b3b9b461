import type { CountryGroupView } from '~/domain/guide/country-group-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Disclosure } from '../disclosure';
import { SourceList } from './source-list';

/** Lists of countries that the law names, each with its number, its countries and its source. */
export function CountryLists({ groups }: { groups: readonly CountryGroupView[] }) {
  const t = useT('guide');
  const language = useLanguage();
  return (
    <div className="grid gap-3">
      {groups.map((group) => (
        <div key={group.id} id={group.id} className="scroll-mt-6">
          <Disclosure summary={`${group.title} (${t('law.countries', { count: group.countries.length })})`}>
            <div className="grid gap-3">
              <p>{group.countries.join(', ')}</p>
              {group.validFrom === null ? null : (
                <p className="text-small text-ink-muted">
                  {t('amounts.since', { from: formatDate(group.validFrom, language) })}
                </p>
              )}
              <SourceList sources={[group.source]} />
            </div>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}
