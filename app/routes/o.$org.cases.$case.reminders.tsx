import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, DefinitionList, Disclosure, EmptyState, LinkButton } from '~/components';
import { ReminderTable, type ReminderRow } from '~/components/reminders/reminder-table';
import { REMINDER_KINDS } from '~/domain/reminders/wanted-reminder';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { caseReminders } from '~/queries/reminders/case-reminders.server';

/** Of what is to come: the next weeks. */
const SHOWN_AT_ONCE = 8;

/** The ledger of a case: what was and will be said, to whom, what is void, and why. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, language } = await requireCase(args);
  const reminders = await caseReminders(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    language,
  });
  return {
    base,
    calendar: `/o/${organisation.slug}/calendar/subscribe?case=${caseId}`,
    rows: reminders.map(({ remindAt, mails, ...reminder }): ReminderRow => ({
      ...reminder,
      remindAt: formatDateTime(new Date(remindAt), language),
      mails: mails.map(({ sentAt, ...mail }) => ({
        ...mail,
        sentAt: sentAt === null ? null : formatDateTime(new Date(sentAt), language),
      })),
    })),
  };
}

export default function CaseRemindersPage() {
  const { base, calendar, rows } = useLoaderData<typeof loader>();
  const t = useT('reminders');
  const coming = rows.filter(({ status }) => status === 'planned' || status === 'queued');
  const said = rows.filter(({ status }) => status === 'sent' || status === 'failed').reverse();
  const gone = rows.filter(({ status }) => status === 'superseded');
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('nothing.title')}
        text={t('nothing.text')}
        action={<LinkButton to={base}>{t('nothing.action')}</LinkButton>}
      />
    );
  return (
    <>
      <Card
        title={t('title')}
        aside={
          <LinkButton to={calendar} look="secondary">
            {t('subscribe')}
          </LinkButton>
        }
      >
        <p className="mb-4 text-ink-muted">{t('lead')}</p>
        <Disclosure summary={t('rulesTitle')}>
          <DefinitionList
            items={REMINDER_KINDS.map((kind) => ({
              term: t(`kind.${kind}`),
              value: t(`rule.${kind}`),
            }))}
          />
        </Disclosure>
      </Card>
      {said.length > 0 && (
        <Card title={t('caption.said')}>
          <ReminderTable caption={t('caption.said')} base={base} rows={said} />
        </Card>
      )}
      {coming.length > 0 && (
        <Card title={t('caption.coming')}>
          <p className="mb-4 text-ink-muted">{t('everybody')}</p>
          <ReminderTable
            caption={t('caption.coming')}
            base={base}
            rows={coming.slice(0, SHOWN_AT_ONCE)}
            isComing
          />
          {coming.length > SHOWN_AT_ONCE && (
            <Disclosure summary={t('showLater', { total: String(coming.length - SHOWN_AT_ONCE) })}>
              <ReminderTable
                caption={t('caption.later')}
                base={base}
                rows={coming.slice(SHOWN_AT_ONCE)}
                isComing
              />
            </Disclosure>
          )}
        </Card>
      )}
      {gone.length > 0 && (
        <Disclosure summary={t('showGone', { total: String(gone.length) })}>
          <ReminderTable caption={t('caption.gone')} base={base} rows={gone} />
        </Disclosure>
      )}
    </>
  );
}
