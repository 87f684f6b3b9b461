import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

export interface CardProps {
  title?: string | undefined;
  /** Level of the title in the page's outline. */
  level?: 2 | 3;
  /** Buttons or a badge beside the title. */
  aside?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A sheet with a title; with one it is a labelled section. */
export function Card({ title, level = 2, aside, className, children }: CardProps) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const classes = classNames('rounded-card border border-line bg-surface p-4 shadow-card sm:p-6', className);
  if (!title) return <div className={classes}>{children}</div>;
  return (
    <section aria-labelledby={titleId} className={classes}>
      <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
        <Heading
          id={titleId}
          className={classNames(
            'min-w-0 [overflow-wrap:anywhere] hyphens-auto',
            level === 2 ? 'text-h2' : 'text-h3',
          )}
        >
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
