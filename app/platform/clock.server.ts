/**
 * The present moment, asked for in one place.
 *
 * Everything that needs "now" takes a `Clock` from the context, so that tests choose the day and the rest of the
 * code never reads the machine's time. Legal days are calendar dates in Europe/Berlin, `YYYY-MM-DD`.
 */
export interface Clock {
  /** The present instant. */
  now(): Date;
  /** The calendar date in Germany at the present instant, `YYYY-MM-DD`. */
  today(): string;
}

const germanDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Germany of an instant, `YYYY-MM-DD`. */
export function germanDate(instant: Date): string {
  return germanDay.format(instant);
}

function clockFrom(now: () => Date): Clock {
  return { now, today: () => germanDate(now()) };
}

/** The machine's clock. */
export function systemClock(): Clock {
  return clockFrom(() => new Date());
}

/** A clock that started at `start` when this function was called and runs at normal speed from there. */
export function clockStartingAt(start: Date): Clock {
  const offsetMs = start.getTime() - Date.now();
  return clockFrom(() => new Date(Date.now() + offsetMs));
}
