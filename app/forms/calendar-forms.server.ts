import { z } from 'zod';

const id = z.string().max(64);

/** New calendar by subscription, or the end of one. */
export const calendarFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['mine', 'all']) }),
  z.object({ intent: z.literal('case'), case: id }),
  z.object({ intent: z.literal('revoke'), feed: id }),
]);
