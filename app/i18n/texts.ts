import type { TFunction } from 'i18next';
import type { Area, Dictionary } from './dictionary';
import type { Language } from './languages';

type Node = string | { readonly [key: string]: Node };
type Values = Readonly<Record<string, unknown>>;

/** `t` of one area; `common:` before a key reaches the shared texts. Keys and placeholders are checked by the compiler. */
export type Translator<A extends Area> = TFunction<[A, 'common']>;

/**
 * The texts of one language, as far as they are loaded. It knows what the dictionaries use and no more: keys with dots,
 * `{{placeholders}}`, and `_one`/`_other` chosen by `count` (German and English agree that only 1 is "one"). React
 * escapes, so this does not. i18next gives the types of the keys; at run time it would be 18 kB for the same.
 */
export class Texts {
  #language: Language;
  readonly #loaded = new Map<string, Node>();
  readonly #translators = new Map<Area, unknown>();
  readonly #listeners = new Set<() => void>();

  constructor(language: Language, dictionary: Partial<Dictionary>) {
    this.#language = language;
    this.add(language, dictionary);
  }

  get language(): Language {
    return this.#language;
  }

  /** The areas present in a language. */
  areas(language: Language): Area[] {
    const start = `${language} `;
    return [...this.#loaded.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length) as Area);
  }

  has(language: Language, area: Area): boolean {
    return this.#loaded.has(`${language} ${area}`);
  }

  add(language: Language, dictionary: Partial<Dictionary>): void {
    for (const [area, texts] of Object.entries(dictionary)) this.#loaded.set(`${language} ${area}`, texts);
  }

  /** Shows everything in another language, whose areas must have been added. */
  change(language: Language): void {
    this.#language = language;
    this.#translators.clear();
    for (const tell of this.#listeners) tell();
  }

  /** Calls back after each change of the language. @returns how to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A text by its whole key, `area:path`; null if there is none. For keys from outside. */
  find(key: string): string | null {
    const [area = '', path = ''] = key.split(':');
    const node = this.#node(area, path);
    return typeof node === 'string' ? node : null;
  }

  /** As `find`, filled in; an unknown key comes back as it is. */
  translate(key: string, values: Values = {}): string {
    const [area = '', path = ''] = key.split(':');
    const node = this.#chosen(area, path, values);
    return typeof node === 'string' ? filled(node, values) : key;
  }

  /** The same function for the same language and area. */
  translator<A extends Area>(area: A): Translator<A> {
    const known = this.#translators.get(area) as Translator<A> | undefined;
    if (known !== undefined) return known;
    const t = (key: string, values: Values = {}): Node => {
      const colon = key.indexOf(':');
      const node =
        colon < 0
          ? this.#chosen(area, key, values)
          : this.#chosen(key.slice(0, colon), key.slice(colon + 1), values);
      if (typeof node === 'string') return filled(node, values);
      return node !== undefined && values['returnObjects'] === true ? node : key;
    };
    // The types of i18next say which keys there are and what each returns; its brand cannot be built.
    const made = t as unknown as Translator<A>;
    this.#translators.set(area, made);
    return made;
  }

  #chosen(area: string, path: string, values: Values): Node | undefined {
    const { count } = values;
    if (typeof count !== 'number') return this.#node(area, path);
    return this.#node(area, `${path}_${count === 1 ? 'one' : 'other'}`) ?? this.#node(area, path);
  }

  #node(area: string, path: string): Node | undefined {
    let node = this.#loaded.get(`${this.#language} ${area}`);
    for (const key of path.split('.')) {
      if (typeof node !== 'object' || !Object.hasOwn(node, key)) return undefined;
      node = node[key];
    }
    return node;
  }
}

function filled(text: string, values: Values): string {
  if (!text.includes('{{')) return text;
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}
