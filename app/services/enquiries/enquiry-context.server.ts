import type { Side } from '~/domain/enquiries';
import type { AppContext } from '~/platform/context.server';

/** What the services of enquiries need of the process. The worker has no queue: its own pump finds the mails. */
export type EnquiryContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'log'> &
  Partial<Pick<AppContext, 'queue'>>;

/** Who does something. The gate of the request has established it; the sweep and a service outside are nobody's person. */
export interface EnquiryActor {
  readonly side: Side;
  readonly personId: string | null;
  /** Name as the other side reads it. */
  readonly name: string;
  readonly requestId?: string;
}

/** Whose enquiry, as the gate has established it; stands in every query. */
export type EnquiryScope =
  | { readonly enquiryId: string; readonly as: 'asker'; readonly organisationId: string }
  | { readonly enquiryId: string; readonly as: 'desk'; readonly deskId: string }
  | { readonly enquiryId: string; readonly as: 'operator' }
  /** The sweep, which serves all. */
  | { readonly enquiryId: string; readonly as: 'system' };

export type EnquiryOutcome = { readonly outcome: 'done' | 'not-possible-now' };
