import type { EnquiryClock } from '~/domain/enquiries/clocks';
import type { AwaitedParty } from '~/domain/enquiries/vocabulary';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { Card } from '../card';
import { DefinitionList, type Definition } from '../definition-list';
import { Notice } from '../notice';
import { EnquiryStatusBadge } from './status-badge';
import { PARTY_KEY } from './words';

export interface HolderCardProps {
  standing: {
    status: string;
    holderKind: string | null;
    holderName: string | null;
    holderSince: Date | null;
    waitingFor: AwaitedParty | null;
  };
  clocks: readonly EnquiryClock[];
}

/** For the asker: who has it since when, and until when the next word has to come. */
export function HolderCard({ standing, clocks }: HolderCardProps) {
  const t = useT('enquiries');
  const language = useLanguage();
  const { status, holderKind, holderName, holderSince, waitingFor } = standing;
  const runs = (name: EnquiryClock['clock']) =>
    clocks.find(({ clock, state }) => clock === name && (state === 'running' || state === 'overdue'));
  const acceptance = runs('acceptance');
  const next = runs('first-answer') ?? runs('next-update');
  const holder = holderKind === null ? t('nobody') : (holderName ?? t('operator'));
  const items: Definition[] = [
    { term: t('thread.holder'), value: holder },
    ...(holderSince === null
      ? []
      : [{ term: t('thread.since'), value: formatDateTime(holderSince, language) }]),
    ...(next === undefined || next.dueAt === null
      ? []
      : [
          {
            term: next.clock === 'first-answer' ? t('thread.firstAnswer') : t('thread.reopenedBy'),
            value: (
              <span className="flex flex-wrap items-center gap-2">
                {formatDateTime(new Date(next.dueAt), language)}
                {next.state === 'overdue' ? <Badge tone="danger">{t('thread.late')}</Badge> : null}
              </span>
            ),
          },
        ]),
  ];
  return (
    <Card title={t('thread.holderTitle')} aside={<EnquiryStatusBadge status={status} />}>
      <div className="grid gap-4">
        <DefinitionList items={items} />
        {holderKind === 'service' && (status === 'in-work' || status === 'answered') ? (
          <p className="text-ink-muted">{t('thread.byMail')}</p>
        ) : null}
        {status === 'offered' && acceptance?.dueAt ? (
          <p className="text-ink-muted">
            {t('thread.offered', { date: formatDateTime(new Date(acceptance.dueAt), language) })}
          </p>
        ) : null}
        {status === 'waiting' && waitingFor !== null ? (
          <Notice kind={waitingFor === 'asker' ? 'warning' : 'info'}>
            {waitingFor === 'asker'
              ? t('thread.waitingForYou')
              : t('thread.waitingForOther', { who: t(PARTY_KEY[waitingFor]) })}
          </Notice>
        ) : null}
      </div>
    </Card>
  );
}
