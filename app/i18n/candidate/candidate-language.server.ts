import { isCandidateLanguage, type CandidateLanguage } from './languages';

const COOKIE_NAME = 'candidate-lang';
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The language of the candidate page: `?lang=`, then what was chosen on this device, then what HR set for the link, then
 * the browser's wish, then English.
 *
 * @param ofLink the language of the link; null where no link is known
 */
export function candidateLanguageOf(request: Request, ofLink: string | null): CandidateLanguage {
  const chosen = chosenLanguage(request) ?? keptLanguage(request);
  if (chosen !== null) return chosen;
  if (isCandidateLanguage(ofLink)) return ofLink;
  return wantedLanguage(request.headers.get('Accept-Language') ?? '') ?? 'en';
}

/** The language chosen with this very request, or null. */
export function chosenLanguage(request: Request): CandidateLanguage | null {
  const value = new URL(request.url).searchParams.get('lang');
  return isCandidateLanguage(value) ? value : null;
}

/** A `Set-Cookie` value that remembers the language for the candidate pages. It says nothing about the person. */
export function candidateLanguageCookie(language: CandidateLanguage, isSecure: boolean): string {
  const attributes = [
    `${COOKIE_NAME}=${language}`,
    'Path=/c',
    `Max-Age=${ONE_YEAR_SECONDS}`,
    'SameSite=Lax',
    'HttpOnly',
  ];
  return [...attributes, ...(isSecure ? ['Secure'] : [])].join('; ');
}

function keptLanguage(request: Request): CandidateLanguage | null {
  for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === COOKIE_NAME && isCandidateLanguage(value)) return value;
  }
  return null;
}

/** The first of our languages in an Accept-Language header; browsers list them by preference. */
function wantedLanguage(header: string): CandidateLanguage | null {
  for (const part of header.split(',')) {
    const primary = part.trim().split(/[-;]/)[0]?.toLowerCase();
    if (isCandidateLanguage(primary)) return primary;
  }
  return null;
}
