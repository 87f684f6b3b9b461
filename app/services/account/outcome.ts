import type { AuthAnswer } from '~/auth/call-auth.server';

/** Too many attempts: the page says when to come back. */
export interface TooMany {
  outcome: 'too-many';
  retryAfterSeconds: number;
}

/** The `Set-Cookie` values that go to the browser with the answer. */
export interface WithCookies {
  cookies: string[];
}

export function tooMany(decision: { retryAfterSeconds: number }): TooMany {
  return { outcome: 'too-many', retryAfterSeconds: Math.max(1, decision.retryAfterSeconds) };
}

/** The library's own limit was reached. */
export function isLimited(answer: AuthAnswer): boolean {
  return answer.status === 429;
}

/** A code of the library that the caller does not know: a bug or a new version, never something a person caused. */
export function unexpectedAnswer(path: string, answer: AuthAnswer): Error {
  return new Error(`the sign-in library answered ${path} with ${answer.status} ${answer.code ?? ''}`);
}

/** A row with this unique value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';
}
