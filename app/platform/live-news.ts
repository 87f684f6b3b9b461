import { z } from 'zod';

/** The channel of PostgreSQL that carries news from one process to all web processes. */
export const LIVE_CHANNEL = 'lotsenwerk_live';

/**
 * What open pages have to know: ids alone, nothing that somebody wrote.
 *
 * - `enquiry`: something happened to it.
 * - `team`: somebody of the desk began or stopped reading or writing there.
 * - `access`: whoever belongs to the organisation has changed; open streams ask their gate again.
 */
export const liveNewsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('enquiry'),
    enquiryId: z.string(),
    organisationId: z.string(),
    deskIds: z.array(z.string()),
  }),
  z.object({ kind: z.literal('team'), enquiryId: z.string(), deskId: z.string() }),
  z.object({ kind: z.literal('access'), organisationId: z.string() }),
]);

export type LiveNews = z.output<typeof liveNewsSchema>;
