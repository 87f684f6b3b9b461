import type { ReactNode } from 'react';

export interface Definition {
  term: string;
  value: ReactNode;
}

/** Names and their values, side by side where there is room. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="grid gap-y-3 sm:grid-cols-[minmax(9rem,1fr)_2fr] sm:gap-x-6">
      {items.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-ink-muted max-sm:-mb-2 max-sm:text-small">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
