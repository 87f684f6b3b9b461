import type { AppContext } from '~/platform/context.server';

/** What the services of sharing need of the process: they send mail. */
export type ShareContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'queue'>;
