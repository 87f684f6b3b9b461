import type { LawValue } from '~/domain/guide/law-value';
import { useT } from '~/i18n/use-t';
import { DateText, Money } from '../values';

/** A value of the law in the reader's language. */
export function ValueText({ value }: { value: LawValue }) {
  const t = useT('guide');
  switch (value.kind) {
    case 'cents':
      return (
        <>
          <Money cents={value.cents} />
          {value.grossCents === undefined || value.grossCents === null ? null : (
            <span className="text-ink-muted">
              {' '}
              ({t('law.gross')} <Money cents={value.grossCents} />)
            </span>
          )}
        </>
      );
    case 'date':
      return <DateText date={value.date} />;
    case 'text':
      return <>{value.text}</>;
    case 'list':
      return (
        <>
          {value.items.map((item) => (
            <span key={item} className="block">
              {item}
            </span>
          ))}
        </>
      );
  }
}
