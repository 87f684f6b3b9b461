import { z } from 'zod';

/** The member whose seat is given or taken back. */
export const seatSchema = z.object({ companyId: z.uuid() });
