import type { AppContext } from '~/platform/context.server';

/** What services of chambers work with. */
export type ChamberContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;
export type MailingContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'queue'>;
