/**
 * What in a text points at a person, a company or a place of theirs. Finds what can be found by form and by names that
 * are known from the enquiry; a person has to read the rest, and the page says so. Pure.
 */
export const TRACE_KINDS = ['name', 'company', 'address', 'email', 'phone', 'number', 'date'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

export interface Trace {
  readonly kind: TraceKind;
  readonly from: number;
  /** First character after it. */
  readonly to: number;
  readonly text: string;
}

const LETTER = 'A-Za-zÀ-ɏ';
const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-Ɏ';
const WORD = `[${CAPITAL}][${LETTER}'’-]+`;

/** Earlier ones win where two overlap. */
const PATTERNS: ReadonlyArray<{ kind: TraceKind; pattern: RegExp }> = [
  { kind: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g },
  // IBAN, and numbers with letters as on passports and files.
  { kind: 'number', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g },
  { kind: 'date', pattern: /\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d{2}\b/g },
  { kind: 'date', pattern: /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g },
  {
    kind: 'date',
    pattern:
      /\b\d{1,2}\.? (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December) (?:19|20)\d{2}\b/g,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${WORD}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee)\\s+\\d{1,4}\\s?[a-zA-Z]?(?=[\\s,;.)]|$)`,
      'g',
    ),
  },
  { kind: 'address', pattern: new RegExp(`\\b\\d{5} ${WORD}`, 'g') },
  { kind: 'phone', pattern: /(?<![\w§.])(?:\+\d{2}|0)[\d ()/-]{6,20}\d/g },
  {
    kind: 'company',
    pattern: new RegExp(
      `(?:[${CAPITAL}0-9][${LETTER}0-9&.'’-]* ){1,5}(?:GmbH(?: & Co\\. KG)?|gGmbH|AG|KG|OHG|UG|GbR|e\\. ?K\\.|e\\. ?V\\.|eG|SE|Ltd|Inc)(?![${LETTER}])`,
      'g',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `\\b(?:Frau|Herrn?|Familie|Mr|Mrs|Ms|Dr)\\.? (?:Dr\\.? |Prof\\.? )?${WORD}(?: (?:von |van |de |al-|el-)?${WORD})?`,
      'g',
    ),
  },
  // Passports, file references: letters and digits mixed, or many digits.
  {
    kind: 'number',
    pattern:
      /\b(?=[A-Z0-9/-]{7,20}\b)(?=[A-Z0-9/-]*\d[A-Z0-9/-]*\d[A-Z0-9/-]*\d)[A-Z0-9]+(?:[/-][A-Z0-9]+)*\b/g,
  },
];

/** Shorter names are ordinary words too often. */
const LEAST_NAME = 3;

/** What is found, in the order of the text, without overlap. `known`: names of people and companies of the enquiry. */
export function tracesIn(
  text: string,
  known: ReadonlyArray<{ readonly kind: 'name' | 'company'; readonly text: string }>,
): readonly Trace[] {
  const found: Trace[] = [];
  const add = (kind: TraceKind, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const trace = { kind, from: match.index, to: match.index + match[0].length, text: match[0] };
      const isNew = found.every((other) => trace.to <= other.from || other.to <= trace.from);
      if (isNew && trace.text !== '') found.push(trace);
    }
  };
  // Whole names first, then their parts: "Kim Muster", then "Muster".
  const parts = known.flatMap(({ kind, text: whole }) =>
    kind === 'name' ? whole.split(/\s+/).map((part) => ({ kind, text: part })) : [],
  );
  for (const { kind, text: name } of [...known, ...parts])
    if (name.length >= LEAST_NAME)
      add(kind, new RegExp(`(?<![${LETTER}0-9])${escaped(name)}(?![${LETTER}0-9])`, 'giu'));
  for (const { kind, pattern } of PATTERNS) add(kind, pattern);
  return found.sort((left, right) => left.from - right.from);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const WORDS: Readonly<Record<TraceKind, { readonly de: string; readonly en: string }>> = {
  name: { de: '[Name]', en: '[name]' },
  company: { de: '[Betrieb]', en: '[company]' },
  address: { de: '[Ort]', en: '[place]' },
  email: { de: '[E-Mail]', en: '[e-mail]' },
  phone: { de: '[Telefon]', en: '[phone]' },
  number: { de: '[Nummer]', en: '[number]' },
  date: { de: '[Datum]', en: '[date]' },
};

/** The text with a word in brackets for each trace. */
export function withoutTraces(text: string, traces: readonly Trace[], language: 'de' | 'en'): string {
  let at = 0;
  let result = '';
  for (const { kind, from, to } of traces) {
    result += text.slice(at, from) + WORDS[kind][language];
    at = to;
  }
  return result + text.slice(at);
}

/** True if a word in brackets is still there: an article must read as if it had never been about somebody. */
export function hasPlaceholder(text: string): boolean {
  return Object.values(WORDS).some(({ de, en }) => text.includes(de) || text.includes(en));
}
