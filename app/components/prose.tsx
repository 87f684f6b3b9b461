import type { ReactNode } from 'react';

/** A titled part of a page that is read rather than worked with. */
export function ProseSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid max-w-prose gap-2">
      <h2 className="text-h2">{title}</h2>
      {children}
    </section>
  );
}

/** Sentences that stand beside each other. */
export function BulletList({ items }: { items: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1.5 pl-5 marker:text-signal">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
