import type { ClockCalendar, ClockCondition, ClockEvent, SuspensionReason } from '~/domain/clock';
import type { StateCode } from '~/domain/catalogue/states';

/** Short ways to write what happened; the number is the order of recording and part of the id. */

export function met(sequence: number, day: string, condition: ClockCondition, corrects?: string): ClockEvent {
  return {
    id: `e${sequence}`,
    sequence,
    day,
    kind: 'condition',
    condition,
    ...(corrects ? { corrects } : {}),
  };
}
export function done(sequence: number, day: string, corrects?: string): ClockEvent {
  return { id: `e${sequence}`, sequence, day, kind: 'done', ...(corrects ? { corrects } : {}) };
}
export function suspended(
  sequence: number,
  day: string,
  until: string | null,
  reason: SuspensionReason = 'further-documents',
): ClockEvent {
  return { id: `e${sequence}`, sequence, day, kind: 'suspended', reason, until };
}
export function resumed(
  sequence: number,
  day: string,
  reason: SuspensionReason = 'other-procedure',
): ClockEvent {
  return { id: `e${sequence}`, sequence, day, kind: 'resumed', reason };
}
export function extended(sequence: number, day: string, until: string, withReasons = true): ClockEvent {
  return { id: `e${sequence}`, sequence, day, kind: 'extended', until, withReasons };
}
export function silenceBroken(
  sequence: number,
  day: string,
  by: 'data-missing' | 'employer-silent' = 'data-missing',
): ClockEvent {
  return { id: `e${sequence}`, sequence, day, kind: 'silence-broken', by };
}
export function retracted(sequence: number, corrects: string): ClockEvent {
  return { id: `e${sequence}`, sequence, kind: 'retracted', corrects };
}
export function on(asOf: string, state: StateCode | null = 'DE-BW'): ClockCalendar {
  return { asOf, state };
}
