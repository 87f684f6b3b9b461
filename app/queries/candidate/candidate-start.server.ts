import { candidateDay } from '~/i18n/candidate/dates';
import type { CandidateLanguage } from '~/i18n/candidate/languages';
import type { Database } from '~/platform/database.server';

import { candidateContacts, type CandidateContacts } from './candidate-contacts.server';
import type { CandidateLink } from './candidate-link.server';
import { hasOpenPapers } from './candidate-papers.server';
import { candidatePlan } from './candidate-plan.server';

export interface CandidateStartPage {
  organisation: string;
  addressee: string;
  isClosed: boolean;
  hasPlan: boolean;
  textLanguage: 'de' | 'en';
  /** Days are words of the reader's language. */
  next: { id: string; title: string; by: string | null; isOverdue: boolean } | null;
  /** Actor of the contract. */
  waitingFor: string | null;
  hasOpenPapers: boolean;
  appointments: Array<{ id: string; title: string; day: string }>;
  contacts: CandidateContacts;
}

interface Reader {
  link: Pick<CandidateLink, 'organisationId' | 'caseId' | 'addressee' | 'createdById'>;
  language: CandidateLanguage;
  planLanguage: 'de' | 'en';
  today: string;
}

/** What the candidate sees first: what is next, and who helps. */
export async function candidateStart(database: Database, reader: Reader): Promise<CandidateStartPage> {
  const { link, language, planLanguage, today } = reader;
  const { organisationId, caseId } = link;
  const [organisation, found, openPapers] = await Promise.all([
    database.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    candidatePlan(database, { organisationId, caseId, language: planLanguage }),
    hasOpenPapers(database, { organisationId, caseId, today, language: planLanguage }),
  ]);
  const { steps, plan } = found;
  const { next } = steps;
  return {
    organisation: organisation.name,
    addressee: link.addressee,
    isClosed: found.status === 'closed',
    hasPlan: found.hasPlan,
    textLanguage: found.textLanguage,
    next: next && {
      id: next.id,
      title: next.title,
      by: next.dueOn && candidateDay(next.dueOn, language),
      isOverdue: next.dueOn !== null && next.dueOn < today,
    },
    waitingFor: steps.waitingFor,
    hasOpenPapers: openPapers,
    appointments: steps.appointments.map(({ id, title, fixedOn }) => ({
      id,
      title,
      day: candidateDay(fixedOn ?? today, language),
    })),
    contacts: await candidateContacts(database, {
      organisationId,
      caseId,
      createdById: link.createdById,
      plan,
    }),
  };
}
