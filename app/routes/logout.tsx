import { redirect, type ActionFunctionArgs } from '@remix-run/node';

import { cookieHeaders } from '~/auth/answers.server';
import { localPath } from '~/auth/local-path';
import { redirectWithFlash } from '~/platform/flash.server';
import { signOut } from '~/services/account/sign-out.server';

/** Opened by hand: signing out takes a button, so that no link and no picture elsewhere can do it. */
export function loader() {
  return redirect('/');
}

export async function action(args: ActionFunctionArgs) {
  const { cookies } = await signOut(args);
  const next = localPath(new URL(args.request.url).searchParams.get('next'));
  return redirectWithFlash(
    next ?? '/',
    { kind: 'success', key: 'auth:flash.signedOut' },
    cookieHeaders(cookies),
  );
}
