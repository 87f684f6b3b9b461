import type { ReactNode } from 'react';

import { DefinitionList, SourceLink } from '~/components';
import { asOfText } from '~/components/services/as-of';
import type { EntryField } from '~/domain/directory/entry';
import type { DirectorySource } from '~/domain/directory/service';
import { useLanguage, useT } from '~/i18n/use-t';

import { Value } from './conflict-notice';
import { CheckedOn } from './entry-badges';

export interface EntryFactsProps {
  id: string;
  /** Every field in words, in the order of the form; web addresses and sources apart. */
  facts: ReadonlyArray<{ field: EntryField; text: string }>;
  /** Checked: http or https, or null. */
  websiteHref: string | null;
  sources: ReadonlyArray<DirectorySource & { href: string | null }>;
  verifiedOn: string | null;
}

/** The entry as it is maintained. Only checked web addresses become links. */
export function EntryFacts({ id, facts, websiteHref, sources, verifiedOn }: EntryFactsProps) {
  const t = useT('directory-admin');
  const language = useLanguage();
  const special: Partial<Record<EntryField, ReactNode>> = {
    sources: (
      <ul className="grid gap-1">
        {sources.map((source, position) => (
          <li key={position} className="[overflow-wrap:anywhere]">
            {asOfText(source.asOf, language)}
            {': '}
            <SourceLink basis={source.document ?? source.url ?? ''} url={source.href} />
          </li>
        ))}
      </ul>
    ),
    ...(websiteHref === null
      ? {}
      : {
          website: (
            <span className="[overflow-wrap:anywhere]">
              <SourceLink basis={websiteHref} url={websiteHref} />
            </span>
          ),
        }),
  };
  return (
    <DefinitionList
      items={[
        ...facts.map(({ field, text }) => ({
          term: t(`fields.${field}`),
          value: text === '' ? <Value text="" /> : (special[field] ?? <Value text={text} />),
        })),
        { term: t('fields.verifiedOn'), value: <CheckedOn day={verifiedOn} /> },
        { term: t('detail.id'), value: <code>{id}</code> },
      ]}
    />
  );
}
