import type { Source } from '~/domain/plan/contract';
import { useT } from '~/i18n/use-t';
import { SourceLink } from '../source-link';

/** Sources with the day they were last checked; what is not officially confirmed says so in words. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const t = useT('guide');
  return (
    <ul className="grid gap-x-8 gap-y-2 md:grid-cols-2">
      {sources.map((source) => (
        <li key={source.title} className="min-w-0 break-words">
          <SourceLink basis={source.title} url={source.url} checkedOn={source.checkedOn} />{' '}
          <span className="text-small text-ink-muted">· {t(`confidence.${source.confidence}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the four words for "how sure" mean. */
export function ConfidenceLegend() {
  const t = useT('guide');
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      {(['official', 'derived', 'secondary', 'unverified'] as const).map((mark) => (
        <div key={mark} className="border-l-2 border-line pl-3">
          <dt className="font-semibold">{t(`confidence.${mark}`)}</dt>
          <dd className="text-small text-ink-muted">{t(`confidenceText.${mark}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
