import { dayOfColumn } from '~/domain/cases/day-column';
import { draftFromStored, type Draft } from '~/domain/cases/draft';
import type { PlanRequest } from '~/domain/plan/contract';
import type { Database } from '~/platform/database.server';

import type { CandidateLink } from './candidate-link.server';
import { candidatePlan } from './candidate-plan.server';

/** What the candidate takes along: their facts, steps, reports and files. Days are `YYYY-MM-DD`, moments ISO. */
export interface CandidateExport {
  madeAt: string;
  controller: string;
  access: {
    email: string;
    name: string;
    language: string;
    createdAt: string;
    expiresAt: string;
    devices: Array<{ openedAt: string; lastUsedAt: string }>;
  };
  /** The candidate's part of the plan request; before a plan is accepted, the answers as typed. */
  facts: PlanRequest['candidate'] | Record<string, string>;
  steps: Array<{
    title: string;
    status: string;
    dueOn: string | null;
    doneOn: string | null;
    reportedOn: string | null;
  }>;
  files: Array<{
    name: string;
    uploadedAt: string;
    sizeBytes: number;
    checks: Array<{ result: string; reason: string | null; at: string }>;
  }>;
  sharedWith: Array<{ name: string; since: string; endsOn: string; endedAt: string | null }>;
  events: Array<{ kind: string; at: string }>;
}

/** For "ask for my data" (Art. 15 and 20 GDPR). What colleagues write to each other is the employer's to hand out. */
export async function candidateExport(
  database: Database,
  reader: { link: CandidateLink; planLanguage: 'de' | 'en'; now: Date },
): Promise<CandidateExport> {
  const { link, planLanguage, now } = reader;
  const { organisationId, caseId } = link;
  const ofCase = { organisationId, caseId };
  const [organisation, sessions, found, { steps }, files, shares, events] = await Promise.all([
    database.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    database.candidateSession.findMany({
      where: { organisationId, accessId: link.id },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true, lastUsedAt: true },
    }),
    database.hiringCase.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        draft: true,
        requests: { orderBy: { version: 'desc' }, take: 1, select: { request: true } },
      },
    }),
    candidatePlan(database, { ...ofCase, language: planLanguage }),
    database.folderFile.findMany({
      where: { ...ofCase, uploadedVia: 'candidate' },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        name: true,
        createdAt: true,
        object: { select: { sizeBytes: true } },
        checks: { orderBy: { at: 'asc' }, select: { result: true, reason: true, at: true } },
      },
    }),
    database.caseShare.findMany({
      where: ofCase,
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true, endsOn: true, endedAt: true, partner: { select: { name: true } } },
    }),
    database.caseEvent.findMany({
      where: { ...ofCase, kind: { startsWith: 'candidate-' } },
      orderBy: { id: 'asc' },
      select: { kind: true, createdAt: true },
    }),
  ]);
  return {
    madeAt: now.toISOString(),
    controller: organisation.name,
    access: {
      email: link.email,
      name: link.addressee,
      language: link.language,
      createdAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
      devices: sessions.map(({ createdAt, lastUsedAt }) => ({
        openedAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
      })),
    },
    facts: factsOf(found.requests[0]?.request, draftFromStored(found.draft)),
    steps: [...steps.mine, ...steps.concern, ...steps.done].map(
      ({ title, status, dueOn, doneOn, reportedOn }) => ({ title, status, dueOn, doneOn, reportedOn }),
    ),
    files: files.map(({ name, createdAt, object, checks }) => ({
      name,
      uploadedAt: createdAt.toISOString(),
      sizeBytes: object.sizeBytes,
      checks: checks.map(({ result, reason, at }) => ({ result, reason, at: at.toISOString() })),
    })),
    sharedWith: shares.map(({ createdAt, endsOn, endedAt, partner }) => ({
      name: partner.name,
      since: createdAt.toISOString(),
      endsOn: dayOfColumn(endsOn),
      endedAt: endedAt?.toISOString() ?? null,
    })),
    events: events.map(({ kind, createdAt }) => ({ kind, at: createdAt.toISOString() })),
  };
}

function factsOf(request: unknown, draft: Draft): CandidateExport['facts'] {
  // Only accepted requests are written, so their shape is known.
  if (request !== undefined) return (request as PlanRequest).candidate;
  return Object.fromEntries(
    Object.entries(draft).flatMap(([field, text]) =>
      field.startsWith('candidate.') && typeof text === 'string' ? [[field, text]] : [],
    ),
  );
}
