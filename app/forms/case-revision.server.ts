/** The revision that a form of the facts carries; anything else counts as the oldest, which conflicts and never overwrites. */
export function revisionOf(form: FormData): number {
  const text = form.get('revision');
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
