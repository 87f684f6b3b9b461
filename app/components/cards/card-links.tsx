import { Link } from '@remix-run/react';

/** Links to practice cards, each with what it is good for. */
export function CardLinks({
  cards,
}: {
  cards: readonly { readonly id: string; readonly title: string; readonly why: string }[];
}) {
  return (
    <ul className="grid gap-3">
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
