const POLL_MS = 25;

interface Wait {
  /** What is waited for, for the message when it does not come. */
  what: string | (() => string);
  timeoutMs?: number;
}

/**
 * Asks again and again until the answer is neither false, null nor undefined, and gives that answer.
 * The only way to wait in tests: for a condition, never for a time.
 */
export async function waitFor<T>(
  condition: () => Promise<T> | T,
  { what, timeoutMs = 15_000 }: Wait,
): Promise<Exclude<T, false | null | undefined>> {
  const endsAt = Date.now() + timeoutMs;
  for (;;) {
    const answer = await condition();
    if (answer !== false && answer !== null && answer !== undefined) {
      return answer as Exclude<T, false | null | undefined>;
    }
    if (Date.now() > endsAt) {
      throw new Error(`Waited ${timeoutMs} ms for ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
