/**
 * The body of a 401: the session has ended. Error pages show the sign-in with it, so that nothing typed is lost.
 * Travels as JSON, so it is told by its `kind`.
 */
export interface SignInNeeded {
  kind: 'sign-in-needed';
  /** Path to go on to after sign-in. */
  next: string | null;
  /** What was typed, sealed; null if there was nothing to keep. */
  held: string | null;
}

export function isSignInNeeded(data: unknown): data is SignInNeeded {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'sign-in-needed';
}
