import type { AppContext } from '~/platform/context.server';

import { openSealedText, sealText } from './sealed-text.server';
import { isSecure } from './session-cookie.server';

/** Answers of the quick check on their way through sign-up and sign-in. */
export interface HeldCheck {
  /** The form's texts; read anew by its own schema. */
  texts: Record<string, string>;
  /** Two presses make one case. */
  submissionKey: string;
}

type Context = Pick<AppContext, 'environment' | 'clock'>;

const PURPOSE = 'held-check';
const COOKIE_NAME = 'check';
const ONE_DAY_SECONDS = 24 * 60 * 60;

/**
 * A `Set-Cookie` value that keeps the answers, sealed, in the visitor's own browser. Set only when they ask for it by
 * "save as a case": confirming an address takes a mail, and what is held must neither be stored by us nor stand in that
 * mail's link.
 */
export function holdCheckCookie(context: Context, held: HeldCheck): string {
  return cookie(context, sealText(context, PURPOSE, held, ONE_DAY_SECONDS * 1_000), ONE_DAY_SECONDS);
}

/** A `Set-Cookie` value that forgets them. */
export function dropCheckCookie(context: Context): string {
  return cookie(context, '', 0);
}

/** The held answers of a request; null if there are none, they were changed, or their day is over. */
export function findHeldCheck(context: Context, request: Request): HeldCheck | null {
  for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at === -1 || pair.slice(0, at).trim() !== COOKIE_NAME) continue;
    const held = openSealedText(context, PURPOSE, pair.slice(at + 1).trim());
    // Only `holdCheckCookie` writes what opens.
    if (held !== null) return held as HeldCheck;
  }
  return null;
}

function cookie({ environment }: Context, value: string, maxAgeSeconds: number): string {
  const attributes = [
    `${COOKIE_NAME}=${value}`,
    'Path=/check',
    `Max-Age=${maxAgeSeconds}`,
    'SameSite=Lax',
    'HttpOnly',
  ];
  return [...attributes, ...(isSecure(environment) ? ['Secure'] : [])].join('; ');
}
