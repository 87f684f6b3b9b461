import { Link } from '@remix-run/react';

import { Card } from '~/components';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** A date that should be known by now, as a task. */
export interface MissingDateTask {
  id: string;
  question: string;
  explain: string;
  /** The day since which it should be there. */
  askedOn: string;
  caseNumber: number;
  caseTitle: string;
  /** Where it is entered. */
  to: string;
}

/** Dates that are missing; each ends by itself when it is entered. */
export function MissingDates({
  tasks,
  namesCase = false,
}: {
  tasks: readonly MissingDateTask[];
  namesCase?: boolean;
}) {
  const t = useT('work');
  const language = useLanguage();
  if (tasks.length === 0) return null;
  return (
    <Card title={t('missing.title')}>
      <p className="mb-3 text-ink-muted">{t('missing.lead')}</p>
      <ul className="grid gap-4">
        {tasks.map((task) => (
          <li key={task.id} className="grid gap-1 border-l-2 border-line pl-4">
            <p>
              <Link to={task.to} className="font-semibold text-link underline underline-offset-4">
                {task.question}
              </Link>
            </p>
            {namesCase && (
              <p className="text-small text-ink-muted">
                {t('missing.case', { number: String(task.caseNumber), title: task.caseTitle })}
              </p>
            )}
            <p className="max-w-prose text-small">{task.explain}</p>
            <p className="text-small text-ink-muted">
              {t('missing.since', { date: formatDate(task.askedOn, language) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
