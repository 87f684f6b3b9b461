import type { AppContext } from '~/platform/context.server';

/** What the services of cases need of the process. */
export type CaseContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>;
