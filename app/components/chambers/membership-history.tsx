import { Card } from '~/components';
import { textKey } from '~/components/plan/text-key';
import type { MembershipEventKind } from '~/domain/chambers/membership';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** What happened to a membership; both sides read the same. */
export function MembershipHistory({
  events,
}: {
  events: readonly { id: string; kind: MembershipEventKind; at: Date }[];
}) {
  const t = useT('chamber');
  const language = useLanguage();
  return (
    <Card title={t('member.events')}>
      {events.length === 0 ? (
        <p className="text-ink-muted">{t('member.noEvents')}</p>
      ) : (
        <ol className="grid gap-2">
          {events.map(({ id, kind, at }) => (
            <li key={id} className="flex flex-wrap gap-x-4">
              <span className="text-ink-muted tabular-nums">{formatDateTime(at, language)}</span>
              <span>{t(`member.event.${textKey(kind)}`)}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
