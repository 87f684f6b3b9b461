import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { pathOnThisSite } from '~/auth/local-path';
import { readForm } from '~/forms/parse-form.server';
import { languageCookie } from '~/i18n/language.server';
import { isLanguage } from '~/i18n/languages';
import { badRequest } from '~/platform/errors';

/** Opened by hand: there is nothing to see here. */
export function loader() {
  return redirect('/');
}

/** Remembers the language for a year and leads back to the page it was chosen on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const language = form.get('lang');
  if (!isLanguage(language)) throw badRequest('No such language.');
  const isSecure = context.app.environment.BASE_URL.startsWith('https:');
  return redirect(withoutLanguage(pathOnThisSite(form.get('returnTo')) ?? '/'), {
    headers: { 'Set-Cookie': languageCookie(language, isSecure) },
  });
}

/** A `?lang=` left in the address would win over the choice that was just made. */
function withoutLanguage(path: string): string {
  const url = new URL(path, 'http://local.invalid');
  url.searchParams.delete('lang');
  return url.pathname + url.search;
}
