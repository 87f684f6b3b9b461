import type { ReactNode } from 'react';

/** Nothing here yet: says why, and what to do. `action` is usually a LinkButton. */
export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border border-dashed border-line-strong bg-surface px-4 py-10 text-center">
      <svg
        aria-hidden="true"
        viewBox="0 0 64 40"
        width="80"
        height="50"
        fill="none"
        className="text-info-edge"
      >
        <path
          d="M2 32c5 0 5-4 10-4s5 4 10 4 5-4 10-4 5 4 10 4 5-4 10-4 5 4 10 4"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path
          d="M32 26V6m0 2h12l-3 4 3 4H32"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      <p className="text-h3 font-semibold">{title}</p>
      <p className="max-w-prose text-ink-muted">{text}</p>
      {action}
    </div>
  );
}
