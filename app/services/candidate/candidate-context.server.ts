import type { AppContext } from '~/platform/context.server';

/** What the services of the candidate page need of the process. */
export type CandidateContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'queue'>;

/** A link that is open now, as `candidateLink` found it. */
export interface OpenLink {
  id: string;
  organisationId: string;
  caseId: string;
  createdById: string;
}
