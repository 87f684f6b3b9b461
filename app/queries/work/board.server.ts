import type { CaseStatus } from '#prisma/generated/client';
import { STAGES, type Stage } from '~/domain/work/stages';
import type { Database } from '~/platform/database.server';

import { caseStandings, type CaseStanding } from './case-standings.server';
import type { LineReader } from './work-lines.server';

export interface BoardCase extends CaseStanding {
  id: string;
  number: number;
  title: string;
  status: CaseStatus;
}

export interface Board {
  /** All seven stages in their order, with the cases in them, the most urgent first. */
  columns: { stage: Stage; cases: BoardCase[] }[];
  /** There are more cases than the board holds. */
  hasMore: boolean;
  /** Closed cases, which the board leaves out. */
  closed: number;
  /** The organisation has no case at all. */
  isEmpty: boolean;
}

/** A board of more cases can no longer be read; the list has them all. */
const MOST_CASES = 200;

/** The running cases of the organisation by stage. */
export async function getBoard(database: Database, reader: LineReader): Promise<Board> {
  const { organisationId } = reader;
  const [found, closed] = await Promise.all([
    database.hiringCase.findMany({
      where: { organisationId, status: { in: ['draft', 'planned', 'active'] } },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: MOST_CASES + 1,
      select: { id: true, number: true, title: true, status: true },
    }),
    database.hiringCase.count({ where: { organisationId, status: 'closed' } }),
  ]);
  const shown = found.slice(0, MOST_CASES);
  const standings = await caseStandings(database, reader, shown);
  const cases = shown.flatMap((one): BoardCase[] => {
    const standing = standings.get(one.id);
    return standing === undefined ? [] : [{ ...one, ...standing }];
  });
  const due = (one: BoardCase) => one.line?.dueOn ?? '9999-12-31';
  cases.sort((left, right) => (due(left) < due(right) ? -1 : due(left) > due(right) ? 1 : 0));
  return {
    columns: STAGES.map((stage) => ({ stage, cases: cases.filter((one) => one.stage === stage) })),
    hasMore: found.length > MOST_CASES,
    closed,
    isEmpty: found.length === 0 && closed === 0,
  };
}
