import { redirect } from '@remix-run/node';

import type { SignInNeeded } from '~/domain/account/sign-in-needed';
import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '~/i18n/languages';
import type { RequestContext } from '~/platform/context.server';
import { forbidden, notFound } from '~/platform/errors';
import { operatorMembership } from '~/queries/organisations/operator-membership.server';

import { holdableFields, sealSubmission } from './held-submission.server';
import { localPath, loginPath } from './local-path';
import { findSessionToken, tokenInSetCookies } from './session-cookie.server';

/** The only gates: who asks, and what they may see. Everything behind a sign-in calls one of these. */

export interface SignedInPerson {
  id: string;
  name: string;
  email: string;
  language: Language;
  twoFactorEnabled: boolean;
  sessionId: string;
}

export interface Member {
  person: SignedInPerson;
  organisation: { id: string; slug: string; name: string; kind: OrganisationKind };
  role: Role;
}

export interface GateArgs {
  request: Request;
  context: RequestContext;
}

/** One look-up for all loaders and actions of a request. */
const found = new WeakMap<RequestContext, Map<string, Promise<SignedInPerson | null>>>();

/** The tokens of sessions that the action of a request began, in place of the one that the request came with. */
const begun = new WeakMap<RequestContext, string>();

/** Who is signed in, or null. Asks the database once per request. */
export function findPerson({ request, context }: GateArgs): Promise<SignedInPerson | null> {
  const token =
    begun.get(context) ?? findSessionToken(context.app.environment, request.headers.get('Cookie'));
  if (token === null) return Promise.resolve(null);
  const ofRequest = found.get(context) ?? new Map<string, Promise<SignedInPerson | null>>();
  found.set(context, ofRequest);
  const known = ofRequest.get(token) ?? loadPerson(context, token);
  ofRequest.set(token, known);
  return known;
}

/** After an action changed the person or ended the session, so that the loaders of the same request look again. */
export function forgetPerson(context: RequestContext): void {
  found.delete(context);
  begun.delete(context);
}

/**
 * After an action began or rotated a session: the browser sends its old cookie until it has the answer, and the
 * loaders that make this very answer have to know the person already.
 */
export function carryOn({ context }: GateArgs, cookies: readonly string[]): void {
  const token = tokenInSetCookies(context.app.environment, cookies);
  if (token !== null) begun.set(context, token);
}

/** Whether the action of this very request began a session. */
export function hasJustSignedIn(context: RequestContext): boolean {
  return begun.has(context);
}

async function loadPerson(context: RequestContext, token: string): Promise<SignedInPerson | null> {
  const session = await context.app.database.session.findUnique({
    where: { token },
    select: {
      id: true,
      expiresAt: true,
      person: { select: { id: true, name: true, email: true, language: true, twoFactorEnabled: true } },
    },
  });
  // The library dates sessions by the machine's clock, and so does this comparison.
  if (session === null || session.expiresAt.getTime() <= Date.now()) return null;
  const { person } = session;
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    language: isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE,
    twoFactorEnabled: person.twoFactorEnabled === true,
    sessionId: session.id,
  };
}

/**
 * Who is signed in. Call it before the form is read: if the session has ended, what was typed is carried through the
 * sign-in.
 *
 * @throws a redirect to the sign-in for GET; a response 401 with `SignInNeeded` for everything else
 */
export async function requirePerson(args: GateArgs): Promise<SignedInPerson> {
  const person = await findPerson(args);
  if (person !== null) return person;
  const { request } = args;
  const url = new URL(request.url);
  const path = localPath(url.pathname + url.search);
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (wantsJson(request)) throw answer401({ kind: 'sign-in-needed', next: path, held: null });
    throw redirect(loginPath(path));
  }
  const held = wantsJson(request) || path === null ? null : await holdForm(args, path);
  throw answer401({ kind: 'sign-in-needed', next: path, held });
}

/** Requests by script (saving as one types) expect an answer to read, not a page. */
function wantsJson(request: Request): boolean {
  if (request.headers.get('X-Requested-With') === 'fetch') return true;
  return (request.headers.get('Accept') ?? '').trim().startsWith('application/json');
}

function answer401(body: SignInNeeded): Response {
  return Response.json(body, { status: 401, headers: { 'Cache-Control': 'no-store' } });
}

async function holdForm({ request, context }: GateArgs, path: string): Promise<string | null> {
  if (request.bodyUsed) return null;
  let form: FormData;
  try {
    form = await request.clone().formData();
  } catch {
    // Not a form at all: nothing that a page could show again.
    return null;
  }
  const fields = holdableFields(form);
  return fields.length === 0 ? null : sealSubmission(context.app, { path, fields });
}

/**
 * The person as a member of the organisation in the address.
 *
 * @throws as `requirePerson`; not-found for strangers, for other kinds and for organisations that do not exist;
 *   forbidden for members whose role is not among `roles`
 */
export async function requireMember(
  args: GateArgs & { params: { org?: string | undefined } },
  options: { kind?: OrganisationKind; roles?: readonly Role[] } = {},
): Promise<Member> {
  const person = await requirePerson(args);
  const slug = args.params.org;
  // PostgreSQL refuses a NUL with an error of its own.
  if (slug === undefined || slug.includes('\u0000')) throw notFound();
  const membership = await membershipOf(args, person, slug);
  if (membership === null || (options.kind && membership.organisation.kind !== options.kind))
    throw notFound();
  if (options.roles && !options.roles.includes(membership.role)) throw forbidden();
  return { person, organisation: membership.organisation, role: membership.role };
}

type Membership = Pick<Member, 'organisation' | 'role'> | null;

/** One look-up for all loaders of a request: the frame, the case and the page each ask their own gate. */
const memberships = new WeakMap<RequestContext, Map<string, Promise<Membership>>>();

function membershipOf(args: GateArgs, person: SignedInPerson, slug: string): Promise<Membership> {
  const { request, context } = args;
  // An action may change who is a member of what, so whatever follows it looks again.
  if (request.method !== 'GET') return loadMembership(context, person, slug);
  const ofRequest = memberships.get(context) ?? new Map<string, Promise<Membership>>();
  memberships.set(context, ofRequest);
  const key = `${person.id} ${slug}`;
  const known = ofRequest.get(key) ?? loadMembership(context, person, slug);
  ofRequest.set(key, known);
  return known;
}

function loadMembership(context: RequestContext, person: SignedInPerson, slug: string): Promise<Membership> {
  return context.app.database.membership.findFirst({
    where: { personId: person.id, organisation: { slug } },
    select: { role: true, organisation: { select: { id: true, slug: true, name: true, kind: true } } },
  });
}

/**
 * The person as somebody who runs this installation. There is one operator, so no organisation stands in the address.
 *
 * @throws as `requirePerson`; not-found for everybody else
 */
export async function requireOperator(args: GateArgs): Promise<Member> {
  const person = await requirePerson(args);
  const membership = await operatorMembership(args.context.app.database, person.id);
  if (membership === null) throw notFound();
  return { person, ...membership };
}
