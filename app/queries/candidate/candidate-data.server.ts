import { candidateDay, candidateMoment } from '~/i18n/candidate/dates';
import type { CandidateLanguage } from '~/i18n/candidate/languages';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

import type { CandidateLink } from './candidate-link.server';

/** What the page says of each kind of event; a kind that is not listed is the employer's own business. */
const LOG_KINDS = {
  'candidate-invited': 'invited',
  'candidate-opened': 'opened',
  'candidate-reported': 'reported',
  'candidate-report-confirmed': 'settled',
  'candidate-report-declined': 'settled',
  'file-added': 'uploaded',
  'file-replaced': 'uploaded',
} as const;
export type LogEntryKind = (typeof LOG_KINDS)[keyof typeof LOG_KINDS];

const MAX_LOG = 20;
const DAY_MS = 24 * 60 * 60 * 1_000;

export interface CandidateDataPage {
  organisation: string;
  /** Days and moments are words of the reader's language. */
  since: string;
  lastDay: string;
  shares: Array<{ name: string; since: string; end: string | null }>;
  log: Array<{ id: string; at: string; kind: LogEntryKind }>;
  /** Who opened the candidate's files; `who` null: the candidate. */
  seen: Array<{ id: string; at: string; who: string | null; name: string }>;
}

interface Reader {
  link: CandidateLink;
  language: CandidateLanguage;
  today: string;
}

/** Who holds what of the candidate, since when and until when, and what happened on the page. */
export async function candidateData(database: Database, reader: Reader): Promise<CandidateDataPage> {
  const { link, language, today } = reader;
  const { organisationId, caseId } = link;
  const ofCase = { organisationId, caseId };
  const [organisation, found, events, shares, accesses] = await Promise.all([
    database.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    database.hiringCase.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: { createdAt: true },
    }),
    database.caseEvent.findMany({
      // Colleagues add files as well, which are theirs to tell of.
      where: {
        ...ofCase,
        kind: { in: Object.keys(LOG_KINDS) },
        OR: [{ kind: { startsWith: 'candidate-' } }, { actorId: null }],
      },
      orderBy: { id: 'desc' },
      take: MAX_LOG,
      select: { id: true, kind: true, createdAt: true },
    }),
    database.caseShare.findMany({
      where: ofCase,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { createdAt: true, endsOn: true, endedAt: true, partner: { select: { name: true } } },
    }),
    database.folderAccess.findMany({
      where: ofCase,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: MAX_LOG,
      select: { id: true, at: true, personId: true, via: true, fileId: true },
    }),
  ]);
  const [files, people] = await Promise.all([
    database.folderFile.findMany({
      where: { ...ofCase, uploadedVia: 'candidate', id: { in: accesses.map((access) => access.fileId) } },
      select: { id: true, name: true },
    }),
    database.membership.findMany({
      where: { organisationId, personId: { in: accesses.flatMap((access) => access.personId ?? []) } },
      select: { person: { select: { id: true, name: true } } },
    }),
  ]);
  const nameOfFile = new Map(files.map((file) => [file.id, file.name]));
  const nameOfPerson = new Map(people.map(({ person }) => [person.id, person.name]));
  const day = (instant: Date) => candidateDay(germanDate(instant), language);
  return {
    organisation: organisation.name,
    since: day(found.createdAt),
    lastDay: day(new Date(link.expiresAt.getTime() - DAY_MS)),
    shares: shares.map((share) => {
      const lastDay = germanDate(share.endsOn);
      const end = share.endedAt ?? (lastDay < today ? share.endsOn : null);
      return { name: share.partner.name, since: day(share.createdAt), end: end && day(end) };
    }),
    log: events.map(({ id, kind, createdAt }) => ({
      id,
      at: candidateMoment(createdAt, language),
      kind: LOG_KINDS[kind as keyof typeof LOG_KINDS],
    })),
    seen: accesses.flatMap(({ id, at, personId, via, fileId }) => {
      const name = nameOfFile.get(fileId);
      if (name === undefined) return [];
      const who =
        via === 'candidate' ? null : (personId !== null && nameOfPerson.get(personId)) || organisation.name;
      return [{ id, at: candidateMoment(at, language), who, name }];
    }),
  };
}
