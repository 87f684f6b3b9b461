import type { AppContext } from '~/platform/context.server';

/** What making an output needs of the worker. */
export type HandOverContext = Pick<
  AppContext,
  'database' | 'clock' | 'ids' | 'storage' | 'log' | 'environment'
>;
