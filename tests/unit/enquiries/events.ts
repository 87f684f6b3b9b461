import type { EnquiryEvent, EnquiryHappening, Side } from '~/domain/enquiries';

/** `2026-11-23 10:00` on the German clock in winter, or with `+02:00` given, as an instant. */
export const at = (text: string, offset = '+01:00'): number =>
  Date.parse(`${text.replace(' ', 'T')}:00${offset}`);

/** A list of events from instants and what happened. */
export function story(
  ...happenings: ReadonlyArray<readonly [at: string | number, happening: EnquiryHappening, by?: Side]>
): EnquiryEvent[] {
  return happenings.map(([when, happening, by = 'holder'], index) => ({
    ...happening,
    sequence: index + 1,
    at: typeof when === 'number' ? when : at(when),
    by,
  }));
}

export const ASKED: EnquiryHappening = { kind: 'asked', messageId: 'm1' };
export const TO_DESK: EnquiryHappening = {
  kind: 'routed',
  holder: { kind: 'desk', id: 'desk-1' },
  position: 1,
};
export const ANSWERED: EnquiryHappening = { kind: 'answered', messageId: 'm2' };
export const ASKED_BACK: EnquiryHappening = { kind: 'asked-back', party: 'asker', messageId: 'm3' };
export const REPLIED: EnquiryHappening = { kind: 'party-replied', party: 'asker', messageId: 'm4' };
export const CLOSED: EnquiryHappening = { kind: 'closed', outcome: 'solved' };
