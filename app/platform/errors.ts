/**
 * The few errors that pages turn into a status. They are told apart by `code`, never by class: the server entry and
 * the route bundle load separate copies of this module, so `instanceof` fails across them.
 */
export type ErrorCode = 'not-found' | 'forbidden' | 'conflict' | 'bad-request' | 'unavailable';

export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
  }
}

/** Same words for "not yours" and "not there": a stranger must not learn that something exists. */
export function notFound(): AppError {
  return new AppError('not-found', 'Nothing here, or not for this person.');
}

export function forbidden(): AppError {
  return new AppError('forbidden', 'The role of this person does not allow it.');
}

export function conflict(): AppError {
  return new AppError('conflict', 'Somebody changed it in the meantime.');
}

export function badRequest(message: string): AppError {
  return new AppError('bad-request', message);
}

const statusOfCode: Record<ErrorCode, number> = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
};

/** Codes with which PostgreSQL, the network and Prisma say that the database cannot be reached just now. */
const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  // Kinds that Prisma's driver adapter names where there is no code.
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/** The words by which an error and what it was caused by can be told: `code`, `originalCode`, `kind`. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const fields = error as Record<string, unknown>;
  const own = ['code', 'originalCode', 'kind'].flatMap((name) =>
    typeof fields[name] === 'string' ? [fields[name]] : [],
  );
  const inner = ['cause', 'driverAdapterError', 'meta'].flatMap((name) => codesOf(fields[name], depth + 1));
  return [...own, ...inner];
}

/** Whether an error means that the database or another dependency is away, so that trying again later helps. */
export function isOutage(error: unknown): boolean {
  if (codesOf(error).some((code) => outageCodes.has(code))) return true;
  // pg's pool reports these two without a code.
  const message = error instanceof Error ? error.message : '';
  return (
    message.includes('Connection terminated') || message.includes('timeout exceeded when trying to connect')
  );
}

/** PostgreSQL: invalid byte sequence for the encoding. */
const NUL_IN_TEXT = '22021';

/** The HTTP status for an error that left a loader or an action. */
export function statusOf(error: unknown): number {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && code in statusOfCode) return statusOfCode[code as ErrorCode];
  // A NUL in an address or a hidden field reaches the database as a key; no row can have it, so the request was wrong.
  if (codesOf(error).includes(NUL_IN_TEXT)) return statusOfCode['bad-request'];
  return isOutage(error) ? 503 : 500;
}
