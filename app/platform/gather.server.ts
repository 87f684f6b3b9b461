/**
 * Makes one call of many: what comes while a call is under way waits for it and then goes together. Nobody waits for a
 * timer, and a single item goes at once, so a quiet machine is as quick as without it.
 *
 * @param run does the items of one round and answers in their order; when it throws, everybody of the round gets the
 *   error and may try again
 * @param limit most items of one round
 */
export function gather<I, O>(
  run: (items: I[]) => Promise<readonly O[]>,
  limit: number,
): (item: I) => Promise<O> {
  let waiting: Array<{ item: I; resolve: (answer: O) => void; reject: (error: unknown) => void }> = [];
  let isUnderWay = false;

  async function work(): Promise<void> {
    isUnderWay = true;
    // What the same turn of the event loop still brings comes along.
    await Promise.resolve();
    while (waiting.length > 0) {
      const round = waiting.slice(0, limit);
      waiting = waiting.slice(limit);
      try {
        const answers = await run(round.map(({ item }) => item));
        round.forEach(({ resolve, reject }, index) => {
          if (index in answers) resolve(answers[index] as O);
          else reject(new Error('a gathered call left an item without an answer'));
        });
      } catch (error) {
        for (const { reject } of round) reject(error);
      }
    }
    isUnderWay = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isUnderWay) void work();
    });
}
