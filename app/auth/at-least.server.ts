/** An answer that mails or looks up an account takes at least this long, whether the account exists or not. */
const EVEN_ANSWER_MS = 400;

/**
 * Gives the result of `work` not before `floorMs` have passed, so that the time of the answer does not tell whether
 * an address is known.
 */
export async function takingAtLeast<Result>(
  work: Promise<Result>,
  floorMs: number = EVEN_ANSWER_MS,
): Promise<Result> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, floorMs))]);
  return result;
}
