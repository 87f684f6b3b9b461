import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { anOrganisationWithMember } from '#tests/support/builders';
import { testContext, testEnvironment, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { startMailCatcher, type MailCatcher } from '#tests/support/mail-catcher';
import { mailSamples } from '#emails/samples';
import { createMailTransport, type MailTransport } from '~/platform/mail-transport.server';
import { claimNextMails } from '~/services/mail/claim-next-mails.server';
import { deliverMail } from '~/services/mail/deliver-mail.server';
import { DELIVERY_PACE, GIVE_UP_AFTER_MS } from '~/services/mail/delivery-pace.server';
import type { LeaseWatch } from '~/services/mail/lease-watch.server';
import { queueMail } from '~/services/mail/queue-mail.server';

const database = useDatabase();
let context: TestContext;
let catcher: MailCatcher;
let transport: MailTransport;

beforeEach(async () => {
  catcher = await startMailCatcher();
  context = testContext(database.client, { environment: testEnvironment({ SMTP_URL: catcher.url }) });
  transport = createMailTransport(context.environment);
});
afterEach(async () => {
  await transport.close();
  await catcher.stop();
});

const accountMail = (cause: string, notBefore?: Date) =>
  queueMail(context.database, context, {
    template: 'step-reminder',
    language: 'en',
    recipient: 'someone@test.example',
    props: mailSamples['step-reminder'].en,
    cause,
    ...(notBefore ? { notBefore } : {}),
  });
const deliver = (mailId: string, organisationId: string | null = null) =>
  deliverMail(context, { mailId, organisationId }, { transport, pace: DELIVERY_PACE });
const row = (mailId: string) => context.database.outgoingMail.findUniqueOrThrow({ where: { id: mailId } });

describe('the outbox', () => {
  it('the same cause never makes two mails, also inside a transaction', async () => {
    const first = await accountMail('cause-1');
    const second = await context.database.$transaction(async (transaction) => {
      const again = await queueMail(transaction, context, {
        template: 'step-reminder',
        language: 'de',
        recipient: 'someone.else@test.example',
        props: mailSamples['step-reminder'].de,
        cause: 'cause-1',
      });
      // The transaction is still good after the conflict.
      await transaction.outgoingMail.count();
      return again;
    });
    expect(second).toEqual(first);
    expect((await row(first.mailId)).recipient).toBe('someone@test.example');
  });

  it('a mail goes with the message id of its row, in html and text, and its props are emptied', async () => {
    const { mailId } = await accountMail('cause-2');
    expect(await deliver(mailId)).toBe('sent');
    const sent = await row(mailId);
    expect(sent).toMatchObject({ status: 'sent', props: {}, claimToken: null });
    expect(sent.sentAt).toEqual(context.clock.now());
    expect(catcher.mails).toHaveLength(1);
    expect(catcher.mails[0]).toMatchObject({ messageId: sent.messageId, to: ['someone@test.example'] });
    expect(catcher.mails[0]?.html).toContain('lang="en"');
    expect(await deliver(mailId)).toBe('nothing-to-do');
    expect(catcher.mails).toHaveLength(1);
  });

  it('is not sent before its time', async () => {
    const { mailId } = await accountMail('cause-3', new Date(context.clock.now().getTime() + 1_000));
    expect(await deliver(mailId)).toBe('nothing-to-do');
    context.clock.advance(1_000);
    expect(await deliver(mailId)).toBe('sent');
  });

  it('is found only under its own organisation', async () => {
    const mine = await anOrganisationWithMember(context);
    const other = await anOrganisationWithMember(context);
    const { mailId } = await queueMail(context.database, context, {
      template: 'step-reminder',
      language: 'de',
      recipient: mine.person.email,
      props: mailSamples['step-reminder'].de,
      cause: 'cause-4',
      organisationId: mine.organisation.id,
    });
    expect(await deliver(mailId, other.organisation.id)).toBe('nothing-to-do');
    expect(await deliver(mailId, null)).toBe('nothing-to-do');
    expect(await deliver(mailId, mine.organisation.id)).toBe('sent');
  });

  it('waits longer with each failure, is tried for three days, and is given up then', async () => {
    await catcher.down();
    const { mailId } = await accountMail('cause-5');
    const waits: number[] = [];
    while (waits.length < 12) {
      expect(await deliver(mailId)).toBe('put-back');
      const { notBefore } = await row(mailId);
      waits.push(notBefore.getTime() - context.clock.now().getTime());
      context.clock.moveTo(notBefore.toISOString());
    }
    expect(waits[0]).toBeGreaterThanOrEqual(15_000);
    expect(waits[0]).toBeLessThanOrEqual(30_000);
    expect(Math.min(...waits.slice(8))).toBeGreaterThanOrEqual(15 * 60_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(30 * 60_000);

    const { createdAt } = await row(mailId);
    context.clock.moveTo(new Date(createdAt.getTime() + GIVE_UP_AFTER_MS).toISOString());
    expect(await deliver(mailId)).toBe('put-back');
    context.clock.advance(60 * 60_000);
    expect(await deliver(mailId)).toBe('given-up');
    expect(await row(mailId)).toMatchObject({ status: 'failed', lastError: 'ESOCKET', unanswered: 0 });
  });

  it('a row that cannot be rendered fails for good instead of being tried for ever', async () => {
    const { mailId } = await accountMail('cause-6');
    await context.database.outgoingMail.update({ where: { id: mailId }, data: { props: { old: 'shape' } } });
    expect(await deliver(mailId)).toBe('given-up');
    expect(await row(mailId)).toMatchObject({ status: 'failed', lastError: 'not-renderable' });
  });

  it('a mail whose worker died five times after handing over is given up', async () => {
    const { mailId } = await accountMail('cause-7');
    await context.database.outgoingMail.update({
      where: { id: mailId },
      data: {
        status: 'sending',
        claimToken: 'dead',
        claimedUntil: new Date(context.clock.now().getTime() - 1),
        handedOverAt: context.clock.now(),
        unanswered: 4,
      },
    });
    expect(await deliver(mailId)).toBe('given-up');
    expect(await row(mailId)).toMatchObject({ status: 'failed', lastError: 'no-answer', unanswered: 5 });
    expect(catcher.mails).toHaveLength(0);
  });
});

describe('the way to the mail server', () => {
  it('says whether the server is there, within two seconds', async () => {
    expect(await transport.isReady()).toBe(true);
    await catcher.down();
    const fresh = createMailTransport(context.environment);
    expect(await fresh.isReady()).toBe(false);
  });
});

describe('claims that outlived their holder', () => {
  const LEASE_MS = DELIVERY_PACE.leaseMs;
  const MINUTE_MS = 60_000;

  async function isClaimed(mailId: string, leases: LeaseWatch): Promise<boolean> {
    const found = await claimNextMails(context, { limit: 16, leaseMs: LEASE_MS, after: null, leases });
    return found.mails.some(({ id }) => id === mailId);
  }
  const watch = (isTrusted: boolean): LeaseWatch => ({
    mayTakeOver: () => isTrusted,
    mayTakeOverDatedAhead: () => isTrusted,
  });

  it.each([
    ['whose lease ran out is taken over', -1, true],
    ['whose lease runs is left alone', LEASE_MS, false],
    ['of a machine whose clock goes ten minutes ahead is left alone', LEASE_MS + 10 * MINUTE_MS, false],
    ['made while the clock was an hour ahead is taken over', LEASE_MS + 60 * MINUTE_MS, true],
  ])('a claim %s', async (_, aheadMs, isTaken) => {
    const { mailId } = await accountMail(`claim-${aheadMs}`);
    await context.database.outgoingMail.update({
      where: { id: mailId },
      data: {
        status: 'sending',
        claimToken: 'of-a-dead-one',
        claimedUntil: new Date(context.clock.now().getTime() + aheadMs),
      },
    });
    expect(await isClaimed(mailId, watch(false))).toBe(false);
    expect(await isClaimed(mailId, watch(true))).toBe(isTaken);
  });
});
