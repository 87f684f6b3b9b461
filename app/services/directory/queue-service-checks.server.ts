import type { MailProps } from '#emails/mails';
import { dayOfColumn } from '~/domain/cases/day-column';
import { germanDate } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import { newSecretToken } from '~/platform/secret-token.server';
import { monthToAsk, servicesToAsk, type ServiceToAsk } from '~/queries/directory/check-due.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';
import { outgoingMailRow } from '~/services/mail/queue-mail.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>;

const BATCH = 100;
const DAY_MS = 24 * 60 * 60 * 1_000;
const VALID_MS = 60 * DAY_MS;

/**
 * Writes one batch of the month's questions "is this still right?". A service and month have one row, so that two
 * workers never ask twice. Only the hash of the link's secret is kept; the link stands in the mail alone.
 */
export async function queueServiceChecks(context: Context): Promise<{ mails: MailRef[]; isMore: boolean }> {
  const now = context.clock.now();
  const month = monthToAsk(now);
  if (month === null) return { mails: [], isMore: false };
  const services = await servicesToAsk(context.database, { month, now, limit: BATCH });
  if (services.length === 0) return { mails: [], isMore: false };
  const expiresAt = new Date(now.getTime() + VALID_MS);
  const questions = new Map(services.map((service) => [service.id, { service, ...newSecretToken() }]));
  const mailIds = await context.database.$transaction(async (transaction) => {
    const made = await transaction.serviceCheck.createManyAndReturn({
      data: [...questions].map(([serviceId, { tokenHash }]) => ({
        id: context.ids.next(),
        serviceId,
        month,
        tokenHash,
        expiresAt,
        createdAt: now,
      })),
      skipDuplicates: true,
      select: { serviceId: true },
    });
    const rows = made.flatMap(({ serviceId }) => {
      const question = questions.get(serviceId);
      if (question === undefined) return [];
      const { service, token } = question;
      return outgoingMailRow(context, {
        template: 'service-check',
        // Services in Germany; the mail repeats itself in English.
        language: 'de',
        recipient: service.email,
        props: mailProps(service, {
          link: `${context.environment.BASE_URL}/services/check/${token}`,
          validUntil: germanDate(expiresAt),
        }),
        cause: `service-check:${serviceId}:${month}`,
      });
    });
    await transaction.outgoingMail.createMany({ data: rows, skipDuplicates: true });
    return rows.map(({ id }) => id);
  });
  return {
    mails: mailIds.map((mailId) => ({ mailId, organisationId: null })),
    isMore: services.length === BATCH,
  };
}

function mailProps(
  service: ServiceToAsk,
  { link, validUntil }: { link: string; validUntil: string },
): MailProps<'service-check'> {
  const { name, carrier, area, website, phone, email, address, openingHours, until, verifiedOn } = service;
  return {
    name,
    carrier,
    area,
    website,
    phone,
    email,
    address,
    openingHours,
    until: until === null ? null : dayOfColumn(until),
    verifiedOn: verifiedOn === null ? null : dayOfColumn(verifiedOn),
    link,
    validUntil,
  };
}
