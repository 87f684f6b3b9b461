import type { NotCoveredEntry } from '~/domain/guide/not-covered-view';
import { SourceLink, UnconfirmedMark } from '../source-link';

/** What is left out, with what to do about it and where it stands. */
export function GapList({ entries }: { entries: readonly NotCoveredEntry[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
      {entries.map(({ id, title, text, source }) => (
        <li key={id} className="grid content-start gap-1 border-l-2 border-line pl-4">
          <h3 className="text-h3">{title}</h3>
          <p className="max-w-prose">{text}</p>
          <div className="flex flex-wrap items-start gap-x-3">
            <SourceLink basis={source.title} url={source.url} checkedOn={source.checkedOn} />
            {source.confidence === 'unverified' ? <UnconfirmedMark /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
