/** Lets so many in at a time; the others wait in the order in which they came. */
export interface Turnstile {
  /** Resolves when there is a place, with the way out of it. */
  enter(): Promise<() => void>;
}

export function createTurnstile(places: number): Turnstile {
  const waiting: Array<(leave: () => void) => void> = [];
  let free = places;

  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next(once(leave));
  }

  return {
    enter() {
      if (free === 0) return new Promise((resolve) => waiting.push(resolve));
      free -= 1;
      return Promise.resolve(once(leave));
    },
  };
}

/** Leaving twice must not let two in. */
function once(leave: () => void): () => void {
  let hasLeft = false;
  return () => {
    if (hasLeft) return;
    hasLeft = true;
    leave();
  };
}
