import { Link } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { ThreadMessages, type MessageShown } from './thread-messages';
import { Disclosure } from '../disclosure';

interface Named {
  id: string;
  number: number;
  subject: string;
}

export interface RelatedShown {
  mergedInto: Named | null;
  mergedHere: ReadonlyArray<Named & { messages: readonly MessageShown[] }>;
  splitFrom: Named | null;
  splitOff: readonly Named[];
  openBeside: ReadonlyArray<Named & { isSameCase: boolean }>;
}

/** Threads that go on here, to be read where one answers. */
export function MergedThreads({ related, base }: { related: RelatedShown; base: string }) {
  const t = useT('desk');
  return (
    <>
      {related.mergedHere.map(({ id, number, subject, messages }) => (
        <Disclosure key={id} summary={t('merge.here', { number: String(number), subject })} isOpen>
          <div className="grid gap-4">
            <ThreadMessages messages={messages} from="desk" />
            <p>
              <Link to={`${base}/${id}?do=unmerge`} className="text-link underline underline-offset-4">
                {t('unmerge.title')}
              </Link>
            </p>
          </div>
        </Disclosure>
      ))}
    </>
  );
}

/** What belongs to this enquiry, and what else of the asker lies here. */
export function RelatedCard({ related, base, path }: { related: RelatedShown; base: string; path: string }) {
  const t = useT('desk');
  const { mergedInto, splitFrom, splitOff, openBeside } = related;
  const lines = [
    ...(mergedInto === null ? [] : [{ ...mergedInto, key: 'related.mergedInto' as const }]),
    ...(splitFrom === null ? [] : [{ ...splitFrom, key: 'related.splitFrom' as const }]),
    ...splitOff.map((each) => ({ ...each, key: 'related.splitOff' as const })),
    ...openBeside
      .filter(({ id }) => !splitOff.some((each) => each.id === id) && id !== splitFrom?.id)
      .map((each) => ({
        ...each,
        key: each.isSameCase ? ('related.sameCase' as const) : ('related.beside' as const),
      })),
  ];
  if (lines.length === 0) return null;
  return (
    <Card title={t('related.title')}>
      <ul className="grid gap-3">
        {lines.map(({ key, id, number, subject }) => (
          <li key={`${key} ${id}`}>
            <p className="text-small text-ink-muted">{t(key)}</p>
            <Link
              to={`${base}/${id}`}
              className="text-link underline underline-offset-4 [overflow-wrap:anywhere]"
            >
              {t('merge.choice', { number: String(number), subject })}
            </Link>
          </li>
        ))}
      </ul>
      {openBeside.length > 0 && mergedInto === null ? (
        <p className="mt-4">
          <Link to={`${path}?do=merge`} className="text-link underline underline-offset-4">
            {t('merge.title')}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
