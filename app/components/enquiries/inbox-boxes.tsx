import { Link } from '@remix-run/react';

import type { Box } from '~/domain/enquiries/box';
import { useT } from '~/i18n/use-t';

import { classNames } from '../class-names';

const BOX_KEY = {
  todo: 'inbox.todo',
  waiting: 'inbox.waiting',
  answered: 'inbox.answered',
  done: 'inbox.done',
} as const satisfies Record<Box, string>;

export interface InboxBoxesProps {
  /** What is done is not counted. */
  counts: Readonly<Partial<Record<Box, number>>>;
  /** Counted up to here. */
  most: number;
  chosen: Box;
  linkOf: (box: Box) => string;
}

/** The compartments as links, each with how much lies in it. */
export function InboxBoxes({ counts, most, chosen, linkOf }: InboxBoxesProps) {
  const t = useT('enquiries');
  return (
    <nav aria-label={t('inbox.boxes')} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {(Object.keys(BOX_KEY) as Box[]).map((box) => (
          <li key={box}>
            <Link
              to={linkOf(box)}
              aria-current={box === chosen ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-target items-center gap-2 border-b-4 px-3 py-2 no-underline',
                box === chosen
                  ? 'border-primary font-semibold text-ink'
                  : 'border-transparent text-link hover:border-line-strong',
              )}
            >
              {t(BOX_KEY[box])}
              <BoxCount count={counts[box]} most={most} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BoxCount({ count, most }: { count: number | undefined; most: number }) {
  const t = useT('enquiries');
  if (count === undefined) return null;
  return (
    <span className="text-small text-ink-muted">
      {count > most ? t('inbox.more', { most: String(most) }) : count}
    </span>
  );
}
