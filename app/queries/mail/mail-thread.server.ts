import type { Role } from '~/domain/organisations/roles';
import { FIRST_DAY_STEP } from '~/domain/reminders/duties-due';
import type { Database } from '~/platform/database.server';

/** Where an answer to one of our mails belongs, and who it is that answers. */
export interface MailThread {
  organisationId: string;
  organisationSlug: string;
  personId: string;
  email: string;
  language: string;
  /** Null: the person is no longer a member. */
  role: Role | null;
  caseId: string | null;
  caseNumber: number | null;
  stepId: string | null;
}

const MENTION_CAUSE = /^mention:([0-9a-f-]{36}):/;

/**
 * The thread of a mail that can be answered: the step it spoke of. For one about the whole case that is the step of the
 * first day of work, or the first open one. Null for mails that belong to no case, and to people who are gone.
 */
export async function findThread(database: Database, mailId: string): Promise<MailThread | null> {
  const mail = await database.outgoingMail.findUnique({
    where: { id: mailId },
    select: {
      organisationId: true,
      personId: true,
      cause: true,
      reminder: { select: { caseId: true, stepId: true } },
    },
  });
  if (mail === null || mail.organisationId === null || mail.personId === null) return null;
  const { organisationId, personId } = mail;
  const [person, organisation, place] = await Promise.all([
    database.person.findUnique({
      where: { id: personId },
      select: {
        email: true,
        language: true,
        memberships: { where: { organisationId }, select: { role: true } },
      },
    }),
    database.organisation.findUnique({ where: { id: organisationId }, select: { slug: true } }),
    mail.reminder ?? placeOfMention(database, organisationId, mail.cause),
  ]);
  if (person === null || organisation === null) return null;
  const found =
    place === null
      ? null
      : await database.hiringCase.findUnique({
          where: { organisationId_id: { organisationId, id: place.caseId } },
          select: {
            number: true,
            steps: {
              where: { status: { not: 'dropped' } },
              orderBy: { position: 'asc' },
              select: { id: true, key: true, status: true },
            },
          },
        });
  const steps = found?.steps ?? [];
  const step =
    steps.find(({ id }) => id === place?.stepId) ??
    steps.find(({ key }) => key === FIRST_DAY_STEP) ??
    steps.find(({ status }) => status === 'open') ??
    steps[0];
  return {
    organisationId,
    organisationSlug: organisation.slug,
    personId,
    email: person.email,
    language: person.language,
    role: person.memberships[0]?.role ?? null,
    caseId: found === null ? null : (place?.caseId ?? null),
    caseNumber: found?.number ?? null,
    stepId: step?.id ?? null,
  };
}

/** Where the comment stands that addressed somebody. */
async function placeOfMention(database: Database, organisationId: string, cause: string) {
  const id = MENTION_CAUSE.exec(cause)?.[1];
  if (id === undefined) return null;
  return database.caseComment.findUnique({
    where: { organisationId_id: { organisationId, id } },
    select: { caseId: true, stepId: true },
  });
}
