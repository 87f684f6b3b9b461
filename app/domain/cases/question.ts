import type { FieldKind, FieldName } from './fields';

/** A question of a case in words, as a page renders it. */
export interface QuestionChoice {
  value: string;
  label: string;
}

export interface Question {
  name: FieldName;
  kind: FieldKind;
  label: string;
  why: string;
  hint: string | null;
  isRequired: boolean;
  isSpecial: boolean;
  /** As typed; an occupation by its name in the language. */
  value: string;
  /** Of a closed list; `countries` and occupations are long and come once for the whole page. */
  choices: QuestionChoice[];
}
