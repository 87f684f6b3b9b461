import { Link } from '@remix-run/react';
import type { Stage } from '~/domain/work/stages';
import type { WorkLine } from '~/domain/work/views';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';
import { WaitingText } from './waiting-text';

export interface BoardColumn {
  stage: Stage;
  cases: readonly {
    id: string;
    number: number;
    title: string;
    line: WorkLine | null;
    openSteps: number;
    doneSteps: number;
  }[];
}

/**
 * Cases by stage: columns side by side where there is room, one list below the other where there is not. Only a
 * picture of the work: a case moves on by what is done in it, never by hand.
 */
export function CaseBoard({ columns, home }: { columns: readonly BoardColumn[]; home: string }) {
  const t = useT('work');
  const lists = useT('work-lists');
  return (
    <div
      role="region"
      aria-label={lists('board.region')}
      {...SCROLLED_BY_KEYS}
      className="-mx-1 overflow-x-auto px-1 pb-2"
    >
      <ol className="flex flex-col gap-3 md:flex-row">
        {columns.map(({ stage, cases }, index) => (
          <li
            key={stage}
            className={classNames(
              'rounded-card border border-line bg-sunken p-3',
              cases.length === 0
                ? 'max-md:hidden md:min-w-32 md:grow md:basis-32'
                : 'md:min-w-52 md:grow-[3] md:basis-60',
            )}
          >
            <h2 className="mb-2 flex items-baseline justify-between gap-2 text-body font-semibold">
              <span className="min-w-0 hyphens-auto break-words">
                {index + 1}. {lists(`stage.${stage}`)}
              </span>
              <span className="tabular-nums text-ink-muted">
                {cases.length}
                <span className="sr-only"> {lists('board.cases', { count: cases.length })}</span>
              </span>
            </h2>
            {cases.length === 0 ? (
              <p className="text-small text-ink-muted">{lists('board.none')}</p>
            ) : (
              <ul className="grid gap-2">
                {cases.map((one) => (
                  <li key={one.id} className="rounded-control border border-line bg-surface p-3">
                    <Link
                      to={`${home}/cases/${one.id}`}
                      className="font-semibold break-words hyphens-auto text-link underline underline-offset-4"
                    >
                      {one.title}
                    </Link>
                    <p className="text-small text-ink-muted">
                      {t('caseNumber', { number: String(one.number) })}
                      {one.openSteps + one.doneSteps === 0
                        ? null
                        : ` · ${lists('board.progress', {
                            done: String(one.doneSteps),
                            total: String(one.openSteps + one.doneSteps),
                          })}`}
                    </p>
                    {one.line === null ? (
                      <p className="mt-1 text-small">
                        {stage === 'facts' || stage === 'plan'
                          ? lists(`board.next.${stage}`)
                          : t('waiting.nobody')}
                      </p>
                    ) : (
                      <>
                        <p className="mt-1 text-small">
                          <Link
                            to={`${home}/cases/${one.id}/steps/${one.line.id}`}
                            className="text-link underline underline-offset-4"
                          >
                            {one.line.title}
                          </Link>
                        </p>
                        <p className="leading-snug">
                          <WaitingText waiting={one.line.waiting} />
                        </p>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** WCAG 2.1.1: what scrolls must be reachable by keyboard. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;
