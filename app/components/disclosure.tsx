import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Details on request, without a script. */
export function Disclosure({
  summary,
  children,
  isOpen,
}: {
  summary: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
}) {
  return (
    <details open={isOpen} className="group rounded-control border border-line bg-surface">
      <summary className="flex min-h-target items-center justify-between gap-3 px-4 py-2 font-semibold">
        <span className="min-w-0">{summary}</span>
        <Icon name="chevron" className="transition-transform group-open:rotate-180" />
      </summary>
      <div className="border-t border-line px-4 py-3">{children}</div>
    </details>
  );
}
