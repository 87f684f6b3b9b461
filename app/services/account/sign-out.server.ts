import { callAuth } from '~/auth/call-auth.server';
import { forgetPerson, type GateArgs } from '~/auth/gates.server';

import type { WithCookies } from './outcome';

/** Ends the session and takes its cookie away. Fine without a session too. */
export async function signOut(args: GateArgs): Promise<WithCookies> {
  const answer = await callAuth(args, '/sign-out', { body: {} });
  forgetPerson(args.context);
  return { cookies: answer.cookies };
}
