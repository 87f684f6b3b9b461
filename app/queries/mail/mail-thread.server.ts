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
  /** A digest of several steps: an answer to it does not say to which one. */
  isOfSeveral: boolean;
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
  if (mail === null || mail.personId === null) return null;
  const { personId } = mail;
  const lines = mail.organisationId === null ? await placesOfDigest(database, mailId, personId) : [];
  const organisationId = mail.organisationId ?? lines[0]?.organisationId;
  if (organisationId === undefined) return null;
  const isOfSeveral = lines.length > 1;
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
    isOfSeveral ? null : (mail.reminder ?? lines[0] ?? placeOfMention(database, organisationId, mail.cause)),
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
    isOfSeveral,
  };
}

/** The steps and cases that a digest spoke of, each once. */
async function placesOfDigest(database: Database, mailId: string, personId: string) {
  const items = await database.digestItem.findMany({
    where: { mailId, personId },
    orderBy: [{ organisationId: 'asc' }, { reminderId: 'asc' }],
    select: { organisationId: true, reminder: { select: { caseId: true, stepId: true } } },
  });
  const places = items.map(({ organisationId, reminder }) => ({ organisationId, ...reminder }));
  return [...new Map(places.map((place) => [`${place.caseId} ${place.stepId ?? ''}`, place])).values()];
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
