import { mailSamples } from '#emails/samples';
import { deliverMail, type Delivery } from '~/services/mail/deliver-mail.server';
import { DELIVERY_PACE } from '~/services/mail/delivery-pace.server';
import { createMailTransport, type MailTransport } from '~/platform/mail-transport.server';
import type { Database } from '~/platform/database.server';
import type { Environment } from '~/platform/environment.server';
import { queueMail } from '~/services/mail/queue-mail.server';

import { anOrganisationWithMember } from './builders';
import { testContext, testEnvironment, type TestContext } from './context';
import { startMailCatcher, type CaughtMail, type MailCatcher } from './mail-catcher';
import { anActiveCase, remindersFor, type ActiveCase } from './reminder-builders';

/** A reminder that went out to the owner of a firm. */
export interface SentReminder {
  organisationId: string;
  personId: string;
  email: string;
  active: ActiveCase;
  mailId: string;
  reminderId: string;
}

/** A mail server of its own, the way to it, and a context that sends there. */
export interface MailScene {
  context: TestContext;
  catcher: MailCatcher;
  transport: MailTransport;
  deliver(mailId: string, organisationId: string | null): Promise<Delivery>;
  /** By the real way. */
  sentReminder(): Promise<SentReminder>;
  /** The mail that came last. */
  last(): CaughtMail;
  close(): Promise<void>;
}

export async function aMailScene(
  database: Database,
  environment: Partial<Record<keyof Environment, string>> = {},
): Promise<MailScene> {
  const catcher = await startMailCatcher();
  const context = testContext(database, {
    environment: testEnvironment({
      SMTP_URL: catcher.url,
      MAIL_FROM: 'Lotsenwerk <no-reply@lotsenwerk.example>',
      MAIL_INBOUND_ADDRESS: 'post@in.lotsenwerk.example',
      ...environment,
    }),
  });
  const transport = createMailTransport(context.environment);
  const deliver = (mailId: string, organisationId: string | null) =>
    deliverMail(context, { mailId, organisationId }, { transport, pace: DELIVERY_PACE });
  return {
    context,
    catcher,
    transport,
    deliver,
    sentReminder: () => sentReminder(context, deliver),
    last() {
      const mail = catcher.mails.at(-1);
      if (mail === undefined) throw new Error('no mail was caught');
      return mail;
    },
    async close() {
      await transport.close();
      await catcher.stop();
    },
  };
}

async function sentReminder(context: TestContext, deliver: MailScene['deliver']): Promise<SentReminder> {
  const { organisation, person } = await anOrganisationWithMember(context);
  const active = await anActiveCase(context, { organisation, person, steps: [{}, {}] });
  const [reminder] = await remindersFor(context, active);
  const step = active.steps[0];
  if (reminder === undefined || step === undefined) throw new Error('no reminder');
  await context.database.reminder.update({
    where: { organisationId_id: { organisationId: organisation.id, id: reminder.id } },
    data: { status: 'queued' },
  });
  const { mailId } = await queueMail(context.database, context, {
    template: 'step-reminder',
    language: 'de',
    recipient: person.email,
    props: { ...mailSamples['step-reminder'].de, stepId: step.id },
    cause: `reminder:${reminder.id}:${person.id}`,
    personId: person.id,
    organisationId: organisation.id,
    reminderId: reminder.id,
  });
  const delivery = await deliver(mailId, organisation.id);
  if (delivery !== 'sent') throw new Error(`the reminder was not sent: ${delivery}`);
  return {
    organisationId: organisation.id,
    personId: person.id,
    email: person.email,
    active,
    mailId,
    reminderId: reminder.id,
  };
}
