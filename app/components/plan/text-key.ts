/** Words of the contract (`immigration-authority`) as keys of the dictionaries (`immigrationAuthority`). */
type CamelCase<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Word;

export function textKey<Word extends string>(word: Word): CamelCase<Word> {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Word>;
}
