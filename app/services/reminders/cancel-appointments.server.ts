import { dayOfColumn } from '~/domain/cases/day-column';
import type { CaseFacts } from '~/domain/reminders/case-facts';
import { stepTitleIn } from '~/domain/work/step-words';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import { germanDate } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import { queueMail } from '../mail/queue-mail.server';

type CancelContext = Pick<AppContext, 'clock' | 'ids' | 'environment'>;

/**
 * Takes appointments that went into somebody's calendar by mail out of it again, once each: the day was taken back, its step
 * dropped or its case closed. One that only moved is moved by the mail about its new day, and one whose step is done has
 * taken place. Called in the transaction that changed the case.
 */
export async function cancelAppointments(
  transaction: Transaction,
  context: CancelContext,
  { organisationId, caseId }: { organisationId: string; caseId: string },
  { steps, appointments }: Pick<CaseFacts, 'steps' | 'appointments'>,
  isActive: boolean,
): Promise<void> {
  const mails = await transaction.outgoingMail.findMany({
    where: {
      organisationId,
      reminder: { caseId, kind: 'appointment', dueOn: { gte: new Date(germanDate(context.clock.now())) } },
      // A worker that is just handing it over may have sent it.
      OR: [{ status: 'sent' }, { handedOverAt: { not: null } }],
    },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      personId: true,
      recipient: true,
      language: true,
      reminder: {
        select: {
          stepId: true,
          dueOn: true,
          step: { select: { key: true, title: true } },
          case: {
            select: { number: true, organisation: { select: { name: true, slug: true } } },
          },
        },
      },
    },
  });
  const inForce = new Set(isActive ? appointments.map(({ stepId }) => stepId) : []);
  const isDone = new Set(steps.filter(({ status }) => status === 'done').map(({ id }) => id));
  const members = new Set(await membersAmong(transaction, organisationId, mails));
  const told = new Set<string>();
  for (const { id, personId, recipient, language, reminder } of mails) {
    const stepId = reminder?.stepId ?? null;
    if (personId === null || reminder === null || stepId === null || reminder.step === null) continue;
    if (inForce.has(stepId) || isDone.has(stepId) || !members.has(personId)) continue;
    // The newest mail to somebody is the one that their calendar holds.
    if (told.has(`${stepId} ${personId}`)) continue;
    told.add(`${stepId} ${personId}`);
    const { number, organisation } = reminder.case;
    const on = dayOfColumn(reminder.dueOn);
    const url = `${context.environment.BASE_URL}/o/${organisation.slug}/cases/${caseId}`;
    const speaks = isLanguage(language) ? language : DEFAULT_LANGUAGE;
    await queueMail(transaction, context, {
      template: 'case-reminder',
      language: speaks,
      recipient,
      personId,
      organisationId,
      cause: `appointment-gone:${id}`,
      props: {
        organisationName: organisation.name,
        caseNumber: number,
        about: { kind: 'appointment-gone', stepTitle: stepTitleIn(reminder.step, speaks) },
        dueOn: on,
        url: `${url}/steps/${stepId}`,
        ledgerUrl: `${url}/reminders`,
        because: 'role',
      },
      attachments: [{ kind: 'appointment', stepId, method: 'CANCEL', on }],
    });
  }
}

async function membersAmong(
  transaction: Transaction,
  organisationId: string,
  mails: ReadonlyArray<{ personId: string | null }>,
): Promise<string[]> {
  const ids = mails.flatMap(({ personId }) => personId ?? []);
  if (ids.length === 0) return [];
  const rows = await transaction.membership.findMany({
    where: { organisationId, personId: { in: ids } },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}
