import { data, redirect } from '@remix-run/node';

import { languageCookie } from '~/i18n/language.server';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import { homePath } from '~/queries/account/home-path.server';

import { carryOn, type GateArgs } from './gates.server';
import { openSubmission, type HeldSubmission } from './held-submission.server';
import { isSecure, tokenInSetCookies } from './session-cookie.server';

/** What the actions of the sign-in pages have in common. */

const MINUTE_SECONDS = 60;

/** The words for a limit that was reached. */
export function tooManyText(language: Language, retryAfterSeconds: number): string {
  const t = translatorFor(language, 'auth');
  return t('tooMany', { count: Math.ceil(retryAfterSeconds / MINUTE_SECONDS) });
}

/** Status and header of an answer to too many attempts. */
export function tooManyInit(retryAfterSeconds: number): ResponseInit {
  return { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } };
}

export function cookieHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}

/**
 * The answer to a sign-in that succeeded. If a form waits since the session ended, the page shows it again;
 * otherwise it goes on to `next`, or to where the person works.
 *
 * @throws the redirect
 */
export async function answerSignedIn(
  args: GateArgs,
  input: { cookies: readonly string[]; next: string | null; held: string | null },
) {
  const { app } = args.context;
  const headers = cookieHeaders(input.cookies);
  const person = await personOf(app.database, tokenInSetCookies(app.environment, input.cookies));
  headers.append('Set-Cookie', languageCookie(person.language, isSecure(app.environment)));
  const held = openSubmission(app, input.held);
  if (held === null) throw redirect(input.next ?? (await homePath(app.database, person.id)), { headers });
  carryOn(args, input.cookies);
  return data({ state: 'resume' as const, resumed: held satisfies HeldSubmission }, { headers });
}

type Sessions = GateArgs['context']['app']['database'];

async function personOf(
  database: Sessions,
  token: string | null,
): Promise<{ id: string; language: Language }> {
  if (token === null) throw new Error('a sign-in succeeded without a session cookie');
  const session = await database.session.findUniqueOrThrow({
    where: { token },
    select: { person: { select: { id: true, language: true } } },
  });
  const { id, language } = session.person;
  return { id, language: isLanguage(language) ? language : DEFAULT_LANGUAGE };
}
