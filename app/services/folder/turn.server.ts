/** Runs work one after the other, so that only so many large files are in memory at once. */
export interface Turns {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function turnsOf(atATime: number): Turns {
  let running = 0;
  const waiting: Array<() => void> = [];
  return {
    async run(work) {
      if (running >= atATime) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        // The next one takes this place, so the number stays.
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
