import { redirect } from '@remix-run/node';

import { DEVICE_DAYS, DEVICE_IDLE_DAYS } from '~/domain/candidate/limits';
import { candidateLanguageOf } from '~/i18n/candidate/candidate-language.server';
import { planLanguageFor, type CandidateLanguage } from '~/i18n/candidate/languages';
import { secretTokenHash } from '~/platform/secret-token.server';
import type { RequestContext } from '~/platform/context.server';
import type { Environment } from '~/platform/environment.server';
import { candidateLink, type CandidateLink } from '~/queries/candidate/candidate-link.server';

import { isSecure } from './session-cookie.server';

/** The only way to the page of a candidate: the link, and on this device the code that was sent to its mailbox. */

const DAY_MS = 24 * 60 * 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;
/** Enough of a hash to tell the links of one device apart; several employers may have sent one. */
const NAME_CHARACTERS = 16;

interface Args {
  request: Request;
  params: { token?: string | undefined };
  context: RequestContext;
}

export interface OpenVisit {
  state: 'open';
  link: CandidateLink;
  sessionId: string;
  /** Address of the page, with the secret; never to be logged. */
  base: string;
  language: CandidateLanguage;
  planLanguage: 'de' | 'en';
  today: string;
}

export type CandidateVisit =
  /** Forged, expired, ended or replaced: nobody learns which. */
  | { state: 'gone'; base: string; language: CandidateLanguage }
  /** The link is right; this device has not shown a code yet. */
  | { state: 'locked'; link: CandidateLink; base: string; language: CandidateLanguage }
  | OpenVisit;

/** One look-up for all loaders of a request. */
const visits = new WeakMap<RequestContext, Promise<CandidateVisit>>();

/** Who opens the page: nobody in particular, somebody with a link, or the candidate. */
export function candidateVisit(args: Args): Promise<CandidateVisit> {
  const { context, request } = args;
  if (request.method !== 'GET') return findVisit(args);
  const known = visits.get(context) ?? findVisit(args);
  visits.set(context, known);
  return known;
}

async function findVisit({ request, params, context }: Args): Promise<CandidateVisit> {
  const { app } = context;
  const token = params.token ?? '';
  const now = app.clock.now();
  const base = `/c/${encodeURIComponent(token)}`;
  const link = await candidateLink(app.database, { token, now });
  const language = candidateLanguageOf(request, link?.language ?? null);
  if (link === null) return { state: 'gone', base, language };
  const secret = deviceSecret(request, token, app.environment);
  const session = secret === null ? null : await openSession(context, link, secret, now);
  if (session === null) return { state: 'locked', link, base, language };
  return {
    state: 'open',
    link,
    sessionId: session,
    base,
    language,
    planLanguage: planLanguageFor(language),
    today: app.clock.today(),
  };
}

async function openSession(
  { app }: RequestContext,
  link: CandidateLink,
  secret: string,
  now: Date,
): Promise<string | null> {
  const { organisationId, id: accessId } = link;
  const session = await app.database.candidateSession.findFirst({
    where: {
      organisationId,
      accessId,
      tokenHash: secretTokenHash(secret),
      expiresAt: { gt: now },
      lastUsedAt: { gt: new Date(now.getTime() - DEVICE_IDLE_DAYS * DAY_MS) },
    },
    select: { id: true, lastUsedAt: true },
  });
  if (session === null) return null;
  if (now.getTime() - session.lastUsedAt.getTime() > HOUR_MS) {
    await app.database.candidateSession.updateMany({
      where: { organisationId, id: session.id },
      data: { lastUsedAt: now },
    });
    await app.database.candidateAccess.updateMany({
      where: { organisationId, id: accessId },
      data: { lastSeenAt: now },
    });
  }
  return session.id;
}

/**
 * The candidate, on a device that was opened by a code.
 *
 * @throws a redirect to the first page, which says what to do
 */
export async function requireCandidate(args: Args): Promise<OpenVisit> {
  const visit = await candidateVisit(args);
  if (visit.state === 'open') return visit;
  throw redirect(visit.base);
}

/** A `Set-Cookie` value that keeps a device signed in for one link. */
export function deviceCookie(environment: Environment, token: string, secret: string): string {
  return cookie(environment, token, secret, DEVICE_DAYS * 24 * 60 * 60);
}

/** A `Set-Cookie` value that ends it. */
export function endedDeviceCookie(environment: Environment, token: string): string {
  return cookie(environment, token, '', 0);
}

function cookie(environment: Environment, token: string, value: string, maxAge: number): string {
  const attributes = [
    `${cookieName(environment, token)}=${value}`,
    'Path=/c',
    `Max-Age=${maxAge}`,
    'SameSite=Lax',
    'HttpOnly',
  ];
  return [...attributes, ...(isSecure(environment) ? ['Secure'] : [])].join('; ');
}

function cookieName(environment: Pick<Environment, 'BASE_URL'>, token: string): string {
  const mark = secretTokenHash(token).slice(0, NAME_CHARACTERS);
  return `${isSecure(environment) ? '__Secure-' : ''}candidate-${mark}`;
}

function deviceSecret(request: Request, token: string, environment: Environment): string | null {
  const name = cookieName(environment, token);
  for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
    const [found, value] = pair.trim().split('=');
    if (found === name && value) return value;
  }
  return null;
}

/** Whether a request carries the cookie of any candidate's device; not whether it is a right one. */
export function hasDeviceCookie(cookieHeader: string | null): boolean {
  return /(?:^|;\s*)(?:__Secure-)?candidate-[0-9a-f]{16}=/.test(cookieHeader ?? '');
}
