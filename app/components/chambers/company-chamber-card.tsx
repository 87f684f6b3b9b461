import { Form, Link } from '@remix-run/react';

import { Badge, Card, DefinitionList, Disclosure } from '~/components';
import { SubmitButton } from '~/components/form';
import { textKey } from '~/components/plan/text-key';
import type { MembershipEventKind, MemberStatus } from '~/domain/chambers/membership';
import { formatDate, formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface CompanyChamberCardProps {
  chamber: {
    membershipId: string;
    slug: string;
    name: string;
    status: MemberStatus;
    allowsFigures: boolean;
    joinedAt: string | null;
    adviser: { name: string; mandate: string; email: string; phone: string } | null;
    shares: number;
    events: readonly { id: string; kind: MembershipEventKind; at: Date }[];
  };
  base: string;
  canEdit: boolean;
}

/** One chamber of a firm: contact person, shares, figures, the way out. */
export function CompanyChamberCard({ chamber, base, canEdit }: CompanyChamberCardProps) {
  const t = useT('chamber-join');
  const words = useT('chamber');
  const roles = useT('advisers');
  const language = useLanguage();
  const { status, adviser, joinedAt, shares, allowsFigures } = chamber;
  const state = status === 'applied' || status === 'suspended' ? status : 'active';
  return (
    <Card
      title={chamber.name}
      aside={
        <Badge tone={state === 'active' ? 'success' : state === 'applied' ? 'warning' : 'info'}>
          {t(`mine.status.${state}`)}
        </Badge>
      }
    >
      <div className="grid gap-5">
        {joinedAt === null ? null : (
          <p>{t('mine.since', { date: formatDate(joinedAt.slice(0, 10), language) })}</p>
        )}
        <DefinitionList
          items={[
            {
              term: t('mine.adviser'),
              value:
                adviser === null ? (
                  t('mine.noAdviser')
                ) : (
                  <>
                    <strong>{adviser.name}</strong>,{' '}
                    {roles(
                      adviser.mandate === 'willkommenslotse' ? 'mandate.willkommenslotse' : 'mandate.adviser',
                    )}
                    {adviser.email === '' ? null : (
                      <a
                        href={`mailto:${adviser.email}`}
                        className="block text-link underline underline-offset-4 [overflow-wrap:anywhere]"
                      >
                        {adviser.email}
                      </a>
                    )}
                    {adviser.phone === '' ? null : <span className="block">{adviser.phone}</span>}
                  </>
                ),
            },
          ]}
        />
        <p>{shares === 0 ? t('mine.noShares') : t('mine.shares', { count: shares })}</p>
        <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input type="hidden" name="membership" value={chamber.membershipId} />
          <span>{t(allowsFigures ? 'mine.figuresOn' : 'mine.figuresOff')}</span>
          {canEdit ? (
            <SubmitButton name="figures" value={allowsFigures ? 'stop' : 'allow'} look="secondary">
              {t(allowsFigures ? 'mine.figuresStop' : 'mine.figuresAllow')}
            </SubmitButton>
          ) : null}
        </Form>
        <Disclosure summary={t('mine.history')}>
          <ol className="grid gap-1">
            {chamber.events.map(({ id, kind, at }) => (
              <li key={id} className="flex flex-wrap gap-x-4">
                <span className="text-ink-muted tabular-nums">{formatDateTime(at, language)}</span>
                <span>{words(`member.event.${textKey(kind)}`)}</span>
              </li>
            ))}
          </ol>
        </Disclosure>
        {canEdit ? (
          <Link
            to={`${base}/${chamber.membershipId}/leave`}
            className="justify-self-start py-2 text-link underline underline-offset-4"
          >
            {t('mine.leave')}
          </Link>
        ) : null}
      </div>
    </Card>
  );
}
