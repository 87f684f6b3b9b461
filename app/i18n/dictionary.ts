import type { de } from './de';

/** All German dictionaries by area; their literal texts give keys and placeholders to `t`. */
export type SourceDictionary = typeof de;

/** An area of texts: `common` for everybody, one more per part of the product. */
export type Area = keyof SourceDictionary;

/** The shape of `Source` with free texts: a translation lacks no key and adds none. */
export type TranslationOf<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : TranslationOf<Source[Key]>;
};

/** A complete set of dictionaries in any language. */
export type Dictionary = TranslationOf<SourceDictionary>;
