import type { Request } from 'express';

import { hasDeviceCookie } from '~/auth/candidate-gate.server';
import { findSessionToken } from '~/auth/session-cookie.server';
import type { Environment } from '~/platform/environment.server';

const MEGABYTE = 1024 * 1024;

/** Forms that take whole files. Their pages name the same sizes. */
const UPLOADS: ReadonlyArray<{ path: RegExp; limitBytes: number }> = [
  // A list of 10,000 services is about 5 MB; some room for the form around it.
  { path: /^\/operator\/exchange\/?$/, limitBytes: 20 * MEGABYTE + 64 * 1024 },
  // Members of a chamber: 50,000 lines.
  { path: /^\/k\/[^/]+\/members\/lists\/?$/, limitBytes: 10 * MEGABYTE + 64 * 1024 },
  // Papers of a case: ten files of 25 MB, read as a stream and never kept in memory.
  { path: /^\/o\/[^/]+\/cases\/[^/]+\/folder(\/upload)?\/?$/, limitBytes: 10 * 25 * MEGABYTE + 64 * 1024 },
];

/** Papers from a candidate's page: several files of 25 MB, read as a stream and never kept in memory. */
const CANDIDATE_PAPERS = /^\/c\/[^/]+\/papers(\/upload)?\/?$/;
const CANDIDATE_LIMIT_BYTES = 10 * 25 * MEGABYTE + 64 * 1024;

/**
 * How large the body of a request may be. Uploads may be larger, for people who are signed in: nobody else's bodies
 * are worth the memory.
 */
export function limitOf(environment: Environment): (request: Request) => number {
  return (request) => {
    if (CANDIDATE_PAPERS.test(request.path) && hasDeviceCookie(request.headers.cookie ?? null))
      return Math.max(CANDIDATE_LIMIT_BYTES, environment.BODY_LIMIT_BYTES);
    const upload = UPLOADS.find(({ path }) => path.test(request.path));
    if (upload === undefined) return environment.BODY_LIMIT_BYTES;
    const isSignedIn = findSessionToken(environment, request.headers.cookie ?? null) !== null;
    return isSignedIn
      ? Math.max(upload.limitBytes, environment.BODY_LIMIT_BYTES)
      : environment.BODY_LIMIT_BYTES;
  };
}
