import type { EnquiryEventKind } from '~/domain/enquiries/event';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { DECLINE_KEY, isWordOf, MOVE_KEY, OUTCOME_KEY, PARTY_KEY } from './words';

export interface EventShown {
  sequence: number;
  kind: EnquiryEventKind;
  at: Date;
  side: string;
  to: string | null;
  word: string | null;
  note: string;
  reasons: readonly string[];
}

/** What happened, in order, each with why. */
export function ThreadTimeline({ events }: { events: readonly EventShown[] }) {
  const t = useT('enquiries');
  const language = useLanguage();
  const say = useEventWords();
  return (
    <ol className="grid gap-3 border-l-2 border-line pl-4">
      {events.map((event) => (
        <li key={event.sequence}>
          <p>
            <span className="font-semibold">{say(event)}</span>{' '}
            <span className="text-small text-ink-muted">
              <time dateTime={event.at.toISOString()}>{formatDateTime(event.at, language)}</time>
              {event.side === 'system' ? `, ${t('side.system')}` : ''}
            </span>
          </p>
          {event.note === '' ? null : (
            <p className="[overflow-wrap:anywhere] whitespace-pre-line text-ink-muted">{event.note}</p>
          )}
          {event.reasons.length === 0 ? null : (
            <p className="text-small text-ink-muted">
              {t('thread.why')}: {event.reasons.join('; ')}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function useEventWords(): (event: EventShown) => string {
  const t = useT('enquiries');
  return ({ kind, to, word }) => {
    const party = word !== null && isWordOf(PARTY_KEY, word) ? t(PARTY_KEY[word]) : '';
    const why =
      word === null
        ? ''
        : isWordOf(DECLINE_KEY, word)
          ? t(DECLINE_KEY[word])
          : isWordOf(MOVE_KEY, word)
            ? t(MOVE_KEY[word])
            : isWordOf(OUTCOME_KEY, word)
              ? t(OUTCOME_KEY[word])
              : '';
    switch (kind) {
      case 'asked':
        return t('event.asked');
      case 'routed':
        return to === null ? t('event.routedOperator') : t('event.routedDesk', { to });
      case 'accepted':
        return t('event.accepted');
      case 'declined':
        return t('event.declined', { why });
      case 'moved-on':
        return t('event.movedOn', { why });
      case 'claimed':
        return t('event.claimed');
      case 'assigned':
        return t('event.assigned');
      case 'answered':
        return t('event.answered');
      case 'asked-back':
        return t('event.askedBack', { who: party });
      case 'party-replied':
        return t('event.partyReplied', { who: party });
      case 'resumed':
        return t('event.resumed');
      case 'forwarded':
        return to === null ? t('event.forwardedOperator') : t('event.forwardedDesk', { to });
      case 'noted':
        return t('event.noted');
      case 'joined':
        return t('event.joined');
      case 'merged':
        return t('event.merged');
      case 'unmerged':
        return t('event.unmerged');
      case 'took-in':
        return t('event.tookIn');
      case 'let-go':
        return t('event.letGo');
      case 'split':
        return t('event.split');
      case 'closed':
        return t('event.closed', { why });
      case 'reopened':
        return t('event.reopened');
      case 'withdrawn':
        return t('event.withdrawn');
      case 'nudged':
        return t('event.nudged');
      case 'escalated':
        return t('event.escalated');
    }
  };
}
