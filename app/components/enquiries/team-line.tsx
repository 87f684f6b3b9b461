import { useT } from '~/i18n/use-t';

import { Disclosure } from '../disclosure';
import { Icon } from '../icon';
import type { TeamShown } from './use-enquiry-team';

/** Who of the desk is here as well; said aloud when it changes. */
export function TeamLine({ team }: { team: TeamShown }) {
  const t = useT('desk');
  return (
    <p aria-live="polite" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
      {team.present.map(({ personId, name, isWriting }) => (
        <span key={personId} className="inline-flex items-center gap-1">
          <Icon name="person" className="size-4" />
          <span className={isWriting ? 'font-semibold' : undefined}>
            {isWriting ? t('team.writes', { name }) : t('team.reads', { name })}
          </span>
        </span>
      ))}
    </p>
  );
}

const KIND_KEY = { answer: 'team.answer', 'ask-back': 'team.askBack', note: 'team.note' } as const;

/** What colleagues are writing and have not sent. */
export function TeamDrafts({ team }: { team: TeamShown }) {
  const t = useT('desk');
  if (team.drafts.length === 0) return null;
  return (
    <div className="grid gap-3">
      {team.drafts.map(({ personId, kind, name, text }) => (
        <Disclosure
          key={`${personId} ${kind}`}
          summary={t('team.draft', {
            name,
            kind: kind in KIND_KEY ? t(KIND_KEY[kind as keyof typeof KIND_KEY]) : '',
          })}
        >
          <p className="[overflow-wrap:anywhere] whitespace-pre-line">{text}</p>
        </Disclosure>
      ))}
    </div>
  );
}
