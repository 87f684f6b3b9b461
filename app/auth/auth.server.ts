import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { magicLink, twoFactor } from 'better-auth/plugins';

import type { AppContext } from '~/platform/context.server';

import { sendMagicLinkMail, sendPasswordResetMail } from './account-mails.server';
import { addressRules, asRateRule } from './limited-paths.server';
import { takeFromLimit } from './rate-limit.server';
import { cookiePrefix, isSecure } from './session-cookie.server';

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 60 * MINUTE_SECONDS;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** A session ends this long after the sign-in, used or not; it is never prolonged behind the person's back. */
export const SESSION_SECONDS = 14 * DAY_SECONDS;
export const RESET_LINK_SECONDS = HOUR_SECONDS;
export const MAGIC_LINK_SECONDS = 15 * MINUTE_SECONDS;
const SECOND_FACTOR_SECONDS = 10 * MINUTE_SECONDS;

export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 200;

/** Under this path the library takes calls within the process. No server route leads to it. */
export const AUTH_BASE_PATH = '/in-process/auth';
/** Carries the client's network address from `callAuth` to the library's limits. */
export const ADDRESS_HEADER = 'x-lotsenwerk-client-address';

/**
 * The sign-in library on our tables: passwords, sessions, sign-in by link, second factor.
 *
 * What it does not do here: it sends nothing by itself (its hooks write rows of mails), it is not reachable from
 * outside (our actions call it with `callAuth`), and confirming and changing addresses of mail is our own
 * (`app/services/account`), because the library puts the address into the link and takes a link twice.
 */
export function createAuth(app: AppContext) {
  return betterAuth({
    appName: 'Lotsenwerk',
    baseURL: app.environment.BASE_URL,
    basePath: AUTH_BASE_PATH,
    secret: app.environment.SESSION_SECRET,
    trustedOrigins: [new URL(app.environment.BASE_URL).origin],
    telemetry: { enabled: false },
    // Without its transactions: it would hold a connection while it hashes the password, and a burst of sign-ups
    // would starve everything else. A person whose password is missing after a crash registers again (`signUp`).
    database: prismaAdapter(app.database, { provider: 'postgresql' }),
    user: {
      modelName: 'person',
      additionalFields: { language: { type: 'string', required: false, defaultValue: 'de', input: true } },
    },
    session: {
      modelName: 'session',
      fields: { userId: 'personId' },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'credential', fields: { userId: 'personId' } },
    // Tokens of links are kept as hashes. Our own tokens live in the same table, see `one-time-token.server.ts`.
    verification: { modelName: 'verification', storeIdentifier: 'hashed', disableCleanup: true },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
      resetPasswordTokenExpiresIn: RESET_LINK_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendPasswordResetMail(app, { personId: user.id, token }),
      onPasswordReset: async ({ user }) => {
        // Whoever opened the link holds the mailbox, so the address is confirmed by the same act.
        await app.database.person.update({ where: { id: user.id }, data: { emailVerified: true } });
      },
    },
    // Sent by `signUp` after the person is stored, with a token of our own.
    emailVerification: { sendOnSignUp: false, sendOnSignIn: false },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: MAGIC_LINK_SECONDS,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, metadata }) =>
          sendMagicLinkMail(app, {
            email,
            token,
            next: typeof metadata?.next === 'string' ? metadata.next : null,
          }),
      }),
      secondFactorForLinksToo(),
    ],
    rateLimit: {
      enabled: true,
      customRules: addressRules,
      customStorage: {
        consume: async (key, rule) => {
          const decision = await takeFromLimit(app, `address:${key}`, asRateRule(rule));
          return decision.allowed
            ? { allowed: true, retryAfter: null }
            : { allowed: false, retryAfter: decision.retryAfterSeconds };
        },
      },
    },
    databaseHooks: {
      session: {
        // Where a person signs in from is not kept; the limits need the address only for minutes, as a pseudonym.
        create: { before: (session) => Promise.resolve({ data: { ...session, ipAddress: null } }) },
      },
    },
    advanced: {
      cookiePrefix: cookiePrefix(app.environment),
      // The prefix of the names is ours (`__Host-`), so only the attribute is left to the library.
      useSecureCookies: false,
      defaultCookieAttributes: {
        secure: isSecure(app.environment),
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
      },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => app.ids.next() },
    },
    logger: {
      level: 'error',
      log: (level, message) =>
        app.log[level === 'error' ? 'error' : 'warn']({ library: 'better-auth' }, withoutAddresses(message)),
    },
    onAPIError: {
      onError: (error) => {
        // Refusals become answers; an outage must rise, so that the page says so and the status is 503.
        if (!isRefusal(error)) throw error;
      },
    },
  } satisfies BetterAuthOptions);
}

/** The sign-in library as the rest of the code sees it. Made once per process by `createAuth`. */
export type Auth = ReturnType<typeof createAuth>;

/**
 * The library asks for the second factor after a password only. A link in a mailbox is one factor as well, so the
 * same step follows it here; otherwise a stolen mailbox would get around the second factor.
 */
function secondFactorForLinksToo() {
  const plugin = twoFactor({
    issuer: 'Lotsenwerk',
    twoFactorCookieMaxAge: SECOND_FACTOR_SECONDS,
    schema: { twoFactor: { modelName: 'twoFactor', fields: { userId: 'personId' } } },
  });
  return {
    ...plugin,
    hooks: {
      after: plugin.hooks.after.map((hook) => ({
        ...hook,
        matcher: (context: Parameters<typeof hook.matcher>[0]) =>
          hook.matcher(context) || context.path === '/magic-link/verify',
      })),
    },
  };
}

function isRefusal(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    typeof error.statusCode === 'number' &&
    error.statusCode < 500
  );
}

function withoutAddresses(message: string): string {
  return message.replace(/\S+@\S+/g, '<address>');
}
