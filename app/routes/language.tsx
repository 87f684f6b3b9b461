import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { findPerson } from '~/auth/gates.server';
import { pathOnThisSite } from '~/auth/local-path';
import { isSecure } from '~/auth/session-cookie.server';
import { readForm } from '~/forms/parse-form.server';
import { languageCookie } from '~/i18n/language.server';
import { isLanguage } from '~/i18n/languages';
import { badRequest } from '~/platform/errors';
import { chooseLanguage } from '~/services/account/choose-language.server';

/** Opened by hand: there is nothing to see here. */
export function loader() {
  return redirect('/');
}

/** Remembers the language, for a year in the browser and for good on a signed-in person, and leads back. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const language = form.get('lang');
  if (!isLanguage(language)) throw badRequest('No such language.');
  const person = await findPerson(args);
  if (person) await chooseLanguage(args, person, language);
  const path = withoutLanguage(pathOnThisSite(form.get('returnTo')) ?? '/');
  const cookie = languageCookie(language, isSecure(args.context.app.environment));
  return redirect(path, { status: 303, headers: { 'Set-Cookie': cookie } });
}

/** A `?lang=` left in the address would win over the choice that was just made. */
function withoutLanguage(path: string): string {
  const url = new URL(path, 'http://local.invalid');
  url.searchParams.delete('lang');
  return url.pathname + url.search;
}
