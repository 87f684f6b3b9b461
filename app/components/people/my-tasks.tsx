import { Link } from '@remix-run/react';
import type { DatedTask } from '~/domain/people/dated-tasks';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { TaskText, TickForm } from './task-list';

interface MyTask extends DatedTask {
  caseId: string;
  caseNumber: number;
  caseTitle: string;
}

/** What somebody has to do soon as Kümmerer or mentor, on the page of the day. */
export function MyTasks({ tasks, home }: { tasks: readonly MyTask[]; home: string }) {
  // Nobody without tasks loads their texts.
  return tasks.length === 0 ? null : <TaskCard tasks={tasks} home={home} />;
}

function TaskCard({ tasks, home }: { tasks: readonly MyTask[]; home: string }) {
  const t = useT('people');
  return (
    <Card title={t('tasks.mine')}>
      <ul className="grid">
        {tasks.map((task) => (
          <li
            key={`${task.caseId} ${task.id}`}
            className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line py-3 last:border-b-0 md:flex-nowrap"
          >
            <div className="min-w-0 grow basis-64">
              <TaskText task={task} />
              <p className="text-small">
                <Link
                  to={`${home}/cases/${task.caseId}/people/roles/${task.role}`}
                  className="text-link underline underline-offset-4"
                >
                  {task.caseTitle}
                </Link>{' '}
                <span className="text-ink-muted">
                  · {t('tasks.caseNumber', { number: String(task.caseNumber) })}
                </span>
              </p>
            </div>
            <TickForm task={task} to={`${home}/cases/${task.caseId}/people/tasks`} back="today" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
