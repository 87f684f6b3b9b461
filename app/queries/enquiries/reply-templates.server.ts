import { dayOfColumn } from '~/domain/cases/day-column';
import { fillTemplate, isSendable, type Placeholder } from '~/domain/enquiries';
import type { Database } from '~/platform/database.server';

export interface ReplyTemplateRow {
  id: string;
  name: string;
  topic: string | null;
  text: string;
  legalSource: string;
  reviewBy: string;
  authorName: string;
  revision: number;
  isSendable: boolean;
}

const COLUMNS = {
  id: true,
  name: true,
  topic: true,
  text: true,
  legalSource: true,
  reviewBy: true,
  authorName: true,
  revision: true,
} as const;

/** More than a person looks through. */
const MOST = 200;

/** The templates of a desk by name. */
export async function replyTemplates(
  database: Database,
  { deskId, today }: { deskId: string; today: string },
): Promise<ReplyTemplateRow[]> {
  const rows = await database.replyTemplate.findMany({
    where: { organisationId: deskId },
    select: COLUMNS,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
  return rows.map((row) => readRow(row, today));
}

/** One of them; null where the desk has no such. */
export async function findReplyTemplate(
  database: Database,
  { deskId, templateId, today }: { deskId: string; templateId: string; today: string },
): Promise<ReplyTemplateRow | null> {
  const row = await database.replyTemplate.findFirst({
    where: { organisationId: deskId, id: templateId },
    select: COLUMNS,
  });
  return row === null ? null : readRow(row, today);
}

function readRow<Row extends { reviewBy: Date }>(row: Row, today: string) {
  const reviewBy = dayOfColumn(row.reviewBy);
  return { ...row, reviewBy, isSendable: isSendable({ reviewBy }, today) };
}

/** A template as it would stand in the answer to one enquiry. */
export interface FilledTemplate {
  id: string;
  name: string;
  filled: string;
  legalSource: string;
  reviewBy: string;
  authorName: string;
  isSendable: boolean;
}

/** Filled with an enquiry's values: those of its topic first, then those for any, then the rest. */
export function filledTemplates(
  templates: readonly ReplyTemplateRow[],
  topic: string,
  values: Readonly<Record<Placeholder, string>>,
): FilledTemplate[] {
  const placeOf = (row: ReplyTemplateRow) => (row.topic === topic ? 0 : row.topic === null ? 1 : 2);
  return [...templates]
    .sort((left, right) => placeOf(left) - placeOf(right))
    .map(({ id, name, text, legalSource, reviewBy, authorName, isSendable: maySend }) => ({
      id,
      name,
      filled: fillTemplate(text, values),
      legalSource,
      reviewBy,
      authorName,
      isSendable: maySend,
    }));
}

/** What stands below an answer of the person: their own signature, else the desk's. */
export async function signatureOf(
  database: Database,
  { deskId, personId }: { deskId: string; personId: string },
): Promise<string> {
  const [own, desk] = await Promise.all([
    database.deskMemberSkills.findUnique({
      where: { organisationId_personId: { organisationId: deskId, personId } },
      select: { signature: true },
    }),
    database.deskProfile.findUnique({ where: { organisationId: deskId }, select: { signature: true } }),
  ]);
  return own?.signature !== undefined && own.signature !== '' ? own.signature : (desk?.signature ?? '');
}
