import { Form, Link } from '@remix-run/react';
import { byPeriod, type DatedTask } from '~/domain/people/dated-tasks';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { buttonClasses } from '../button';
import { textKey } from '../plan/text-key';

export interface TaskListProps {
  tasks: readonly DatedTask[];
  /** Where ticks are sent. */
  ticksTo: string;
  canTick: boolean;
}

/** The tasks of a role by occasion, to tick on the page and to print with boxes. */
export function TaskList({ tasks, ticksTo, canTick }: TaskListProps) {
  const t = useT('people');
  return (
    <div className="grid gap-6">
      {byPeriod(tasks).map(({ period, tasks: some }) => (
        <section key={period} className="break-inside-avoid">
          <h3 className="text-h3">{t(`tasks.period.${textKey(period)}`)}</h3>
          <ul className="grid">
            {some.map((task) => (
              <li
                key={task.id}
                id={task.id}
                className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line py-3 last:border-b-0 md:flex-nowrap"
              >
                <span
                  aria-hidden="true"
                  className="mt-1 hidden size-4 shrink-0 border border-ink print:inline-block"
                />
                <TaskText task={task} />
                {canTick ? <TickForm task={task} to={ticksTo} back="role" /> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function TaskText({ task }: { task: DatedTask }) {
  const t = useT('people');
  const language = useLanguage();
  const link = 'text-link underline underline-offset-4';
  return (
    <div className="min-w-0 grow basis-64">
      <p className="max-w-prose">{task.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-muted">
        {task.doneOn !== null ? (
          <Badge tone="success">{t('tasks.doneOn', { date: formatDate(task.doneOn, language) })}</Badge>
        ) : null}
        {task.doneOn === null && task.day !== null ? (
          <span>{t('tasks.until', { date: formatDate(task.day, language) })}</span>
        ) : null}
        {task.isOverdue ? <Badge tone="danger">{t('tasks.overdue')}</Badge> : null}
        {task.card === null ? null : (
          <Link to={`/guide/cards/${task.card}`} className={`${link} print:hidden`}>
            {t('tasks.card')}
          </Link>
        )}
        {task.link === null ? null : (
          <Link to={task.link.to} className={`${link} print:hidden`}>
            {task.link.text}
          </Link>
        )}
      </p>
    </div>
  );
}

/** A button of its own for each task: works without a script. */
export function TickForm({ task, to, back }: { task: DatedTask; to: string; back: 'role' | 'today' }) {
  const t = useT('people');
  const isDone = task.doneOn !== null;
  return (
    <Form method="post" action={to} className="print:hidden" preventScrollReset>
      <input type="hidden" name="task" value={task.id} />
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        name="intent"
        value={isDone ? 'untick' : 'tick'}
        className={buttonClasses(isDone ? 'quiet' : 'secondary')}
      >
        {t(isDone ? 'tasks.untick' : 'tasks.tick')}
        <span className="sr-only">, {t('tasks.ofTask', { task: task.text })}</span>
      </button>
    </Form>
  );
}
