import { Link } from '@remix-run/react';

import type { BounceReason } from '~/domain/mail/bounce';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { Notice } from '../notice';

/** Tells somebody that mail does not reach them, and what to do. */
export function OwnUndelivered({
  address,
  since,
  reason,
}: {
  address: string;
  since: string;
  reason: BounceReason;
}) {
  const t = useT('mail-links');
  const language = useLanguage();
  return (
    <Notice kind="danger" title={t('undelivered.own', { address })}>
      {t('undelivered.ownText', {
        day: formatDate(since, language),
        reason: t(`undelivered.reason.${reason}`),
      })}
    </Notice>
  );
}

export interface Undelivered {
  membershipId: string;
  name: string;
  since: string;
  reason: BounceReason;
}

/** Tells those who work on cases whom mail does not reach: their reminders would be missed by nobody. */
export function UndeliveredPeople({
  people,
  home,
  canLift,
}: {
  people: readonly Undelivered[];
  /** `/o/<slug>` */
  home: string;
  /** The reader manages the members. */
  canLift: boolean;
}) {
  const t = useT('mail-links');
  const language = useLanguage();
  if (people.length === 0) return null;
  return (
    <Notice kind="warning" title={t('undelivered.others', { count: people.length })}>
      <p>{t('undelivered.othersText')}</p>
      <ul className="mt-1 grid gap-1">
        {people.map(({ membershipId, name, since, reason }) => (
          <li key={membershipId}>
            {t('undelivered.since', {
              name,
              day: formatDate(since, language),
              reason: t(`undelivered.reason.${reason}`),
            })}
            {canLift ? (
              <>
                {' '}
                <Link to={`${home}/members/${membershipId}/mail`} className="underline underline-offset-4">
                  {t('undelivered.lift')}
                </Link>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
