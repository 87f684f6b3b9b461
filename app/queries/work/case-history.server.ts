import type { Prisma } from '#prisma/generated/client';
import { causeOfColumn } from '~/domain/cases/replan/plan-cause';
import { dayOfColumn } from '~/domain/cases/day-column';
import { isPlanPaper } from '~/domain/folder/paper-section';
import { DOCUMENT_WORDS } from '~/domain/plan/procedure/texts/documents';
import { GROUPED_KINDS, kindsOfGroup, type HistoryGroup } from '~/domain/work/history-kinds';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

export interface HistoryRow {
  id: string;
  kind: string;
  /** When it was entered. */
  at: Date;
  /** The day it happened. */
  occurredOn: string;
  actorName: string | null;
  /** Title of the step it concerns. */
  stepTitle: string | null;
  /** Section of the facts that was changed. */
  section: string | null;
  movedSteps: number;
  /** Who the step was given to; null: nobody, or the event is of another kind. */
  ownerName: string | null;
  /** The day until which a step was put aside. */
  until: string | null;
  /** Version of the plan. */
  version: number | null;
  /** What happened from outside. */
  happening: string | null;
  /** Why a plan was made anew, in a word of the contract. */
  cause: string | null;
  /** The chamber or desk of a share. */
  partnerName: string | null;
  /** The role in the firm that it is about. */
  role: string | null;
  /** The paper of the folder; null for those of one's own that are gone. */
  paperTitle: string | null;
  /** What the person wrote as reason. */
  reason: string | null;
  /** Done from a mail: `mail-link`, `mail-reply`; null: in the product. */
  via: string | null;
}

export interface CaseHistory {
  number: number;
  rows: HistoryRow[];
  /** Mark for older rows; null on the last page. */
  olderThan: string | null;
}

export interface HistoryReader {
  organisationId: string;
  caseId: string;
  /** Mark of the page; null: the newest. */
  olderThan: string | null;
  group: HistoryGroup | null;
  language: Language;
  pageSize: number;
}

/**
 * What happened in a case, the newest first.
 *
 * @throws AppError `not-found`
 */
export async function getCaseHistory(database: Database, reader: HistoryReader): Promise<CaseHistory> {
  const { organisationId, caseId, olderThan, group, language, pageSize } = reader;
  const [found, events] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        number: true,
        // Dropped ones too: they had a history.
        steps: { where: { organisationId }, select: { key: true, title: true } },
        plans: { where: { organisationId }, select: { version: true, cause: true } },
        papers: { where: { organisationId, title: { not: null } }, select: { key: true, title: true } },
      },
    }),
    database.caseEvent.findMany({
      // Ids sort by time of creation, so they are the page mark as well.
      where: {
        organisationId,
        caseId,
        ...inGroup(group),
        ...(olderThan === null ? {} : { id: { lt: olderThan } }),
      },
      orderBy: { id: 'desc' },
      take: pageSize + 1,
    }),
  ]);
  if (found === null) throw notFound();
  const shown = events.slice(0, pageSize);
  const personIds = new Set(
    shown.flatMap((event) => [event.actorId, textIn(event.data, 'ownerId')]).filter((id) => id !== null),
  );
  const partnerIds = new Set(shown.flatMap((event) => textIn(event.data, 'partnerId') ?? []));
  const [people, partners] = await Promise.all([
    database.person.findMany({
      where: { id: { in: [...personIds] } },
      select: { id: true, name: true },
    }),
    partnerIds.size === 0
      ? []
      : database.organisation.findMany({
          where: { id: { in: [...partnerIds] } },
          select: { id: true, name: true },
        }),
  ]);
  const partnerOf = new Map(partners.map((partner) => [partner.id, partner.name]));
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const titleOf = new Map(found.steps.map((step) => [step.key, stepTitleIn(step, language)]));
  const ownPapers = new Map(found.papers.map((paper) => [paper.key, paper.title]));
  const causeOf = new Map(found.plans.map((plan) => [plan.version, causeOfColumn(plan.cause)]));
  return {
    number: found.number,
    rows: shown.map((event) => {
      const version = numberIn(event.data, 'version');
      const cause = event.kind === 'plan-replaced' && version !== null ? causeOf.get(version) : null;
      return {
        id: event.id,
        kind: event.kind,
        at: event.createdAt,
        occurredOn: dayOfColumn(event.occurredOn),
        actorName: isOfCandidate(event)
          ? translatorFor(language, 'case-history')('history.candidate')
          : (event.actorId !== null && nameOf.get(event.actorId)) || null,
        stepTitle: event.stepKey === null ? null : (titleOf.get(event.stepKey) ?? event.stepKey),
        section: textIn(event.data, 'section'),
        movedSteps: listIn(event.data, 'moves').length,
        ownerName: nameOf.get(textIn(event.data, 'ownerId') ?? '') ?? null,
        until: textIn(event.data, 'until'),
        version,
        happening: textIn(event.data, 'happening'),
        cause: cause?.kind ?? null,
        partnerName: partnerOf.get(textIn(event.data, 'partnerId') ?? '') ?? null,
        role: textIn(event.data, 'role'),
        paperTitle: paperTitleIn(textIn(event.data, 'paperKey'), ownPapers, language),
        reason: textIn(event.data, 'reason') ?? cause?.reason ?? null,
        via: textIn(event.data, 'via'),
      };
    }),
    olderThan: events.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The candidate acts without an account. */
function isOfCandidate(event: { kind: string; actorId: string | null }): boolean {
  return event.actorId === null && /^(candidate|file)-/.test(event.kind);
}

function paperTitleIn(
  key: string | null,
  own: ReadonlyMap<string, string | null>,
  language: Language,
): string | null {
  if (key === null) return null;
  return isPlanPaper(key) ? DOCUMENT_WORDS[key].title[language] : (own.get(key) ?? null);
}

function inGroup(group: HistoryGroup | null): Prisma.CaseEventWhereInput {
  if (group === null) return {};
  return { kind: group === 'other' ? { notIn: [...GROUPED_KINDS] } : { in: [...kindsOfGroup(group)] } };
}

function valueIn(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

function textIn(data: unknown, key: string): string | null {
  const value = valueIn(data, key);
  return typeof value === 'string' ? value : null;
}

function numberIn(data: unknown, key: string): number | null {
  const value = valueIn(data, key);
  return typeof value === 'number' ? value : null;
}

function listIn(data: unknown, key: string): readonly unknown[] {
  const value = valueIn(data, key);
  return Array.isArray(value) ? value : [];
}
