import type { Contact } from '~/domain/plan/contract';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

import { getCasePlan } from '../cases/case-plan.server';
import { settlingContacts } from './case-people.server';

/** Whom the new person can turn to: one inside the firm, one outside. */
export interface ContactPeople {
  /** The Kümmerer; null: not named yet. */
  caretaker: { name: string; email: string | null } | null;
  /** The nearest service that helps people to settle; null: no plan yet, or none is known. */
  regional: Contact | null;
}

/** For the page of the new person and everything that is printed for them. */
export async function contactPeople(
  database: Database,
  reader: { organisationId: string; caseId: string; today: string; language: Language },
): Promise<ContactPeople> {
  const { organisationId, caseId } = reader;
  const [row, page] = await Promise.all([
    database.caseRole.findUnique({
      where: { organisationId_caseId_role: { organisationId, caseId, role: 'caretaker' } },
      include: { person: { select: { name: true, email: true } } },
    }),
    getCasePlan(database, { ...reader, wantsLive: false }),
  ]);
  return {
    caretaker:
      row === null
        ? null
        : { name: row.person?.name ?? row.name ?? '', email: row.person?.email ?? row.email },
    regional: page.state === 'incomplete' ? null : (settlingContacts(page.plan)[0] ?? null),
  };
}
