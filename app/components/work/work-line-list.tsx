import { Link } from '@remix-run/react';
import { chosenText } from '~/domain/work/step-batch';
import type { WorkLine } from '~/domain/work/views';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { buttonClasses } from '../button';
import { WaitingText } from './waiting-text';

export interface WorkLineListProps {
  lines: readonly WorkLine[];
  /** `/o/<slug>` */
  home: string;
  /** Check boxes and buttons; they belong to the form around the list. */
  canEdit: boolean;
}

/**
 * Open steps, one line each: what, in which case, whose turn, since when, until when. The buttons send the form that
 * stands around; `data-work-line` and `data-work-action` are what keyboard shortcuts look for.
 */
export function WorkLineList({ lines, home, canEdit }: WorkLineListProps) {
  return (
    <ul className="grid">
      {lines.map((line) => (
        <Line key={line.id} line={line} home={home} canEdit={canEdit} />
      ))}
    </ul>
  );
}

function Line({ line, home, canEdit }: { line: WorkLine; home: string; canEdit: boolean }) {
  const t = useT('work');
  const lists = useT('work-lists');
  const words = { step: line.title, number: String(line.caseNumber) };
  return (
    <li
      data-work-line=""
      className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-3 last:border-b-0 md:flex-nowrap"
    >
      {canEdit ? (
        <input
          type="checkbox"
          name="step"
          value={chosenText(line)}
          aria-label={lists('today.select', words)}
          data-work-action="select"
          className="mt-0.5 size-6 shrink-0 accent-primary"
        />
      ) : null}
      <div className="min-w-0 grow basis-64">
        <Link
          to={`${home}/cases/${line.caseId}/steps/${line.id}`}
          data-work-action="open"
          className="font-semibold text-link underline underline-offset-4"
        >
          {line.title}
        </Link>{' '}
        <span className="text-small text-ink-muted">
          <Link to={`${home}/cases/${line.caseId}/steps`} className="text-link underline underline-offset-4">
            {line.caseTitle}
          </Link>{' '}
          <span className="whitespace-nowrap">· {t('caseNumber', { number: String(line.caseNumber) })}</span>
        </span>
        <p className="leading-snug">
          <WaitingText waiting={line.waiting} />
        </p>
        <Owner line={line} />
      </div>
      {canEdit ? (
        <div className="flex flex-wrap gap-2 max-md:pl-9">
          <button
            type="submit"
            formMethod="post"
            formAction={`${home}/steps`}
            name="one"
            value={chosenText(line)}
            data-work-action="done"
            className={buttonClasses('secondary')}
          >
            {lists('today.done')}
            <span className="sr-only">: {lists('today.ofStep', words)}</span>
          </button>
          <button
            type="submit"
            formMethod="get"
            formAction={`${home}/steps`}
            name="one"
            value={chosenText(line)}
            data-work-action="move"
            className={buttonClasses('quiet')}
          >
            {lists('today.move')}
            <span className="sr-only">: {lists('today.ofStep', words)}</span>
          </button>
        </div>
      ) : null}
    </li>
  );
}

function Owner({ line }: { line: WorkLine }) {
  const t = useT('work-lists');
  const language = useLanguage();
  const parts = [
    ...(line.waiting.because === 'earlier-step' && line.dueOn !== null
      ? [t('today.ownDue', { date: formatDate(line.dueOn, language) })]
      : []),
    ...(line.ownerName === null || line.isMine ? [] : [t('today.owner', { name: line.ownerName })]),
    ...(line.deputyName === null ? [] : [t('today.deputy', { name: line.deputyName })]),
    ...(line.snoozedUntil === null
      ? []
      : [t('today.snoozed', { date: formatDate(line.snoozedUntil, language) })]),
  ];
  if (parts.length === 0 && !line.isMine) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-small text-ink-muted">
      {line.isMine ? (
        <Badge tone="info" icon="person">
          {t('today.mine')}
        </Badge>
      ) : null}
      {parts.length > 0 ? <span>{parts.join(' · ')}</span> : null}
    </p>
  );
}
