/** A sentence in both languages. A missing language does not compile. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** A sentence with values in it, in both languages. */
export interface BilingualWith<Values> {
  readonly de: (values: Values) => string;
  readonly en: (values: Values) => string;
}
