import type { AppContext } from '~/platform/context.server';

/** What the services of billing need; the worker has it as well as the web. */
export type BillingContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'log' | 'environment'>;
