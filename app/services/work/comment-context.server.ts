import type { AppContext } from '~/platform/context.server';

/** What the services of comments need of the process: they send mail. */
export type CommentContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'queue'>;
