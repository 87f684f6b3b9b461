import type { CloseOutcome } from '~/domain/enquiries';

import type { EnquiryActor, EnquiryContext } from './enquiry-context.server';
import { workOnEnquiry, type HolderOutcome } from './work-on-enquiry.server';

export type ManyAct =
  | { readonly act: 'claim' }
  | { readonly act: 'assign'; readonly personId: string | null }
  | { readonly act: 'close'; readonly as: CloseOutcome };

export interface LineResult {
  readonly enquiryId: string;
  readonly result: HolderOutcome['outcome'] | 'gone';
}

/** One act on many lines, one after the other: each is judged for itself, and what one refuses stops no other. */
export async function workOnMany(
  app: EnquiryContext,
  input: { deskId: string; enquiryIds: readonly string[]; by: EnquiryActor; act: ManyAct },
): Promise<LineResult[]> {
  const { deskId, enquiryIds, by, act } = input;
  const results: LineResult[] = [];
  for (const enquiryId of new Set(enquiryIds)) {
    try {
      const { outcome } = await workOnEnquiry(app, { scope: { enquiryId, as: 'desk', deskId }, by, ...act });
      results.push({ enquiryId, result: outcome });
    } catch (error) {
      if (!isNotFound(error)) throw error;
      results.push({ enquiryId, result: 'gone' });
    }
  }
  return results;
}

function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'not-found';
}
