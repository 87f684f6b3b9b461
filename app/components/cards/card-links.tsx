import { Link } from '@remix-run/react';

import { classNames } from '~/components';

/** Links to practice cards, each with what it is good for. */
export function CardLinks({
  cards,
  isWide = false,
}: {
  cards: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  /** Side by side where there is room. */
  isWide?: boolean;
}) {
  return (
    <ul className={classNames('grid gap-x-8 gap-y-3', isWide && 'md:grid-cols-2')}>
      {cards.map(({ id, title, why }) => (
        <li key={id}>
          <Link
            to={`/guide/cards/${id}`}
            className="inline-flex min-h-target items-center font-semibold text-link underline underline-offset-4"
          >
            {title}
          </Link>
          <p className="max-w-prose text-ink-muted">{why}</p>
        </li>
      ))}
    </ul>
  );
}
