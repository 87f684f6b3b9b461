import { dayOfColumn } from '~/domain/cases/day-column';
import { stepTitleIn } from '~/domain/work/step-words';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

const DAY_MS = 24 * 60 * 60 * 1_000;

export interface CandidateAccessState {
  /** The newest link of the case; null: there never was one. Days are `YYYY-MM-DD`. */
  link: {
    isOpen: boolean;
    email: string;
    addressee: string;
    language: string;
    sentOn: string;
    lastDay: string;
    firstOpenedOn: string | null;
    lastSeenOn: string | null;
    endedOn: string | null;
    endReason: 'hr' | 'candidate' | 'replaced' | 'date' | null;
  } | null;
  /** What the candidate reported and HR has not answered. */
  reports: Array<{ id: string; stepId: string; stepTitle: string; doneOn: string }>;
}

/** The candidate's link of a case and what waits for HR, for the people page and the page of its own. */
export async function candidateAccess(
  database: Database,
  of: { organisationId: string; caseId: string; now: Date; language: 'de' | 'en' },
): Promise<CandidateAccessState> {
  const { organisationId, caseId, now, language } = of;
  const [link, reports] = await Promise.all([
    database.candidateAccess.findFirst({
      where: { organisationId, caseId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
    database.candidateReport.findMany({
      where: { organisationId, caseId, outcome: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, stepId: true, doneOn: true, step: { select: { key: true, title: true } } },
    }),
  ]);
  const hasExpired = link !== null && link.expiresAt <= now;
  return {
    link: link && {
      isOpen: link.endedAt === null && !hasExpired,
      email: link.email,
      addressee: link.addressee,
      language: link.language,
      sentOn: germanDate(link.createdAt),
      lastDay: lastDayOf(link.expiresAt),
      firstOpenedOn: link.firstOpenedAt && germanDate(link.firstOpenedAt),
      lastSeenOn: link.lastSeenAt && germanDate(link.lastSeenAt),
      endedOn: link.endedAt ? germanDate(link.endedAt) : hasExpired ? lastDayOf(link.expiresAt) : null,
      endReason: reasonOf(link.endReason, hasExpired),
    },
    reports: reports.map(({ id, stepId, doneOn, step }) => ({
      id,
      stepId,
      stepTitle: stepTitleIn(step, language),
      doneOn: dayOfColumn(doneOn),
    })),
  };
}

function lastDayOf(expiresAt: Date): string {
  return dayOfColumn(new Date(expiresAt.getTime() - DAY_MS));
}

function reasonOf(reason: string | null, hasExpired: boolean) {
  if (reason === 'hr' || reason === 'candidate' || reason === 'replaced') return reason;
  return hasExpired ? 'date' : null;
}
