import { z } from 'zod';

import type { AppContext } from '~/platform/context.server';

import { openSealedText, sealText } from './sealed-text.server';

/**
 * The address under which a file is handed over: it holds for minutes, for one file, one person of one organisation and
 * one purpose. Found in a history or a log it opens nothing, and with another sign-in it opens nothing either.
 */

const PURPOSE = 'folder-file';
const VALID_MS = 5 * 60 * 1_000;

const ticketSchema = z.strictObject({
  organisationId: z.string(),
  caseId: z.string(),
  fileId: z.string(),
  personId: z.string(),
  kind: z.enum(['view', 'download']),
});
export type FileTicket = z.output<typeof ticketSchema>;

type Context = Pick<AppContext, 'environment' | 'clock'>;

export function sealFileTicket(context: Context, ticket: FileTicket): string {
  return sealText(context, PURPOSE, ticket, VALID_MS);
}

/** What the ticket allows; null if it is not ours, over, or was made for somebody or something else. */
export function openFileTicket(
  context: Context,
  sealed: string,
  expected: Omit<FileTicket, 'kind'>,
): FileTicket['kind'] | null {
  const ticket = ticketSchema.safeParse(openSealedText(context, PURPOSE, sealed));
  if (!ticket.success) return null;
  const isSame = (['organisationId', 'caseId', 'fileId', 'personId'] as const).every(
    (name) => ticket.data[name] === expected[name],
  );
  return isSame ? ticket.data.kind : null;
}
