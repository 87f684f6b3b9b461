import type { Contact, StepPlan } from '~/domain/plan/contract';
import type { Database } from '~/platform/database.server';

import { findCaretaker } from '../people/caretaker.server';

export interface CandidateContact {
  name: string;
  why: string | null;
  email: string | null;
  phone: string | null;
  url: string | null;
}

export interface CandidateContacts {
  /**
   * The Kümmerer of the case; while nobody is named, who made the link, as long as they work there. The name of the
   * organisation stands beside it anyway.
   */
  employer: { name: string; email: string | null } | null;
  /** Services of the region for the candidate, nearest first. */
  region: CandidateContact[];
  /** Faire Integration. */
  fair: CandidateContact | null;
}

/** What a person who comes to Germany asks for; services for employers stay behind. */
const TOPICS: readonly string[] = ['integration', 'recognition', 'language', 'family', 'housing'];
const EMPLOYERS_ONLY = /willkommenslotse|^(ihk|hwk)-|(^|-)ag-s$/;
const MAX_REGION = 3;

/** Who the candidate can ask. */
export async function candidateContacts(
  database: Database,
  of: { organisationId: string; caseId: string; createdById: string; plan: StepPlan | null },
): Promise<CandidateContacts> {
  const { organisationId, caseId, createdById, plan } = of;
  const [caretaker, member] = await Promise.all([
    findCaretaker(database, { organisationId, caseId }),
    database.membership.findUnique({
      where: { organisationId_personId: { organisationId, personId: createdById } },
      select: { person: { select: { name: true, email: true } } },
    }),
  ]);
  const contacts = plan?.contacts ?? [];
  const fair = contacts.find(isFair);
  return {
    employer: caretaker ?? member?.person ?? null,
    region: contacts
      .filter((contact) => !isFair(contact) && !EMPLOYERS_ONLY.test(contact.id))
      .filter((contact) => contact.topics.some((topic) => TOPICS.includes(topic)))
      .slice(0, MAX_REGION)
      .map(shown),
    fair: fair === undefined ? null : shown(fair),
  };
}

function isFair({ id }: Contact): boolean {
  return id.startsWith('fi-') || id.startsWith('bund-faire-integration');
}

function shown({ name, why, email, phone, url }: Contact): CandidateContact {
  return { name, why, email, phone, url };
}
