/** What search engines and browser tabs get to know of a public page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The page's own address, with the language where the visitor named one. */
  readonly canonical: string;
  /** The page in each language, and without one for everybody else. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
}

/** The head of the page at `path` below `baseUrl`; `chosen` is the language in the address, if any. */
export function pageHead(options: {
  readonly baseUrl: string;
  readonly path: string;
  readonly chosen: string | null;
  readonly title: string;
  readonly description: string;
}): PageHead {
  const plain = new URL(options.path, options.baseUrl).href;
  const inLanguage = (language: string) => `${plain}${plain.includes('?') ? '&' : '?'}lang=${language}`;
  return {
    title: options.title,
    description: options.description,
    canonical: options.chosen === null ? plain : inLanguage(options.chosen),
    alternates: [
      { language: 'de', href: inLanguage('de') },
      { language: 'en', href: inLanguage('en') },
      { language: 'x-default', href: plain },
    ],
  };
}
