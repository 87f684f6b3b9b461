import { isLanguage, DEFAULT_LANGUAGE, type Language } from '~/i18n/languages';
import type { Database, Transaction } from '~/platform/database.server';

export interface Recipient {
  personId: string;
  address: string;
  language: Language;
  because: 'owner' | 'role';
}

/**
 * Who is reminded in an organisation: the step's owner if they can still act there, else everybody who can (roles
 * owner and hr).
 *
 * @returns a function from the step's owner to the people, after one read
 */
export async function reminderRecipients(
  database: Database | Transaction,
  organisationId: string,
): Promise<(ownerId: string | null) => Recipient[]> {
  const members = await database.membership.findMany({
    where: { organisationId, role: { in: ['owner', 'hr'] } },
    orderBy: { createdAt: 'asc' },
    select: { personId: true, person: { select: { email: true, language: true } } },
  });
  const recipient = (
    { personId, person }: (typeof members)[number],
    because: Recipient['because'],
  ): Recipient => ({
    personId,
    address: person.email,
    language: isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE,
    because,
  });
  return (ownerId) => {
    const owner = members.find(({ personId }) => personId === ownerId);
    return owner ? [recipient(owner, 'owner')] : members.map((member) => recipient(member, 'role'));
  };
}
