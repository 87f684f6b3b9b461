import { DEFAULT_LANGUAGE, isLanguage, type Language } from './languages';

const COOKIE_NAME = 'lang';
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The language of a request: `?lang=` wins, then the cookie, then the browser's wish, then German.
 * A person's stored choice reaches the cookie when they sign in (`languageCookie`), so that this stays a
 * function of the request alone and the page, the loader and the error page always agree.
 */
export function languageOf(request: Request): Language {
  return (
    languageInUrl(request) ??
    languageInCookie(request) ??
    languageWanted(request.headers.get('Accept-Language') ?? '') ??
    DEFAULT_LANGUAGE
  );
}

/** The language asked for by `?lang=`, or null. */
export function languageInUrl(request: Request): Language | null {
  const value = new URL(request.url).searchParams.get('lang');
  return isLanguage(value) ? value : null;
}

/** The language remembered in the cookie, or null. */
export function languageInCookie(request: Request): Language | null {
  for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === COOKIE_NAME && isLanguage(value)) return value;
  }
  return null;
}

/** A `Set-Cookie` value that remembers the language for a year. It says nothing about the person. */
export function languageCookie(language: Language, isSecure: boolean): string {
  const attributes = [
    `${COOKIE_NAME}=${language}`,
    'Path=/',
    `Max-Age=${ONE_YEAR_SECONDS}`,
    'SameSite=Lax',
    'HttpOnly',
  ];
  return [...attributes, ...(isSecure ? ['Secure'] : [])].join('; ');
}

/** The first of our languages in an Accept-Language header, by its weights; null if none is wanted. */
function languageWanted(header: string): Language | null {
  const wishes = header
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return { primary: tag.split('-')[0]?.toLowerCase(), weight: Number(weight ?? 1), position };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  for (const { primary } of wishes) if (isLanguage(primary)) return primary;
  return null;
}
