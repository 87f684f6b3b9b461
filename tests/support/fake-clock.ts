import { germanDate, type Clock } from '~/platform/clock.server';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  moveTo(instant: string): void;
  advance(ms: number): void;
}

/** A clock that stands at `start` (ISO instant). */
export function fakeClock(start: string): FakeClock {
  let present = new Date(start);
  return {
    now: () => new Date(present),
    today: () => germanDate(present),
    moveTo: (instant) => void (present = new Date(instant)),
    advance: (ms) => void (present = new Date(present.getTime() + ms)),
  };
}
