import type { EnquiryEvent, EnquiryHappening, Side } from '~/domain/enquiries';

/** The columns of an event that tell what happened. */
export const EVENT_COLUMNS = { sequence: true, kind: true, at: true, side: true, data: true } as const;

interface EventRow {
  sequence: number;
  kind: string;
  at: Date;
  side: string;
  data: unknown;
}

/** An event as the domain reads it. Only `changeEnquiry` writes the rows, so their shape is known. */
export function eventOfRow({ sequence, kind, at, side, data }: EventRow): EnquiryEvent {
  const happening = { ...(data as object), kind } as EnquiryHappening;
  return { ...happening, sequence, at: at.getTime(), by: side as Side };
}
