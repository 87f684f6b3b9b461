/** A draft as content: what a page, a PDF and a DOCX file are made of. Values nobody knows are gaps to fill in by hand. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { Language } from '../plan/contract';

export const DRAFT_IDS = [
  'power-of-attorney',
  'covering-letter',
  'employment-data-sheet',
  'faire-integration-notice',
  'onboarding-plan',
  'early-end-report',
] as const;
export type DraftId = (typeof DRAFT_IDS)[number];

/** A value that the case does not hold; `gap` names it in the list of what is missing. */
export interface Gap {
  readonly gap: string;
  /** Characters of the line to write on. */
  readonly width: number;
  /** Left to the pen by nature, such as a signature: a line, but nothing that is missing. */
  readonly byHand?: boolean;
}
export type DraftPart = string | Gap;
/** One line or paragraph of text with gaps in it. */
export type DraftText = readonly DraftPart[];

export interface DraftField {
  readonly label: string;
  readonly value: DraftText;
}

export type DraftBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: DraftText }
  | { readonly kind: 'list'; readonly items: readonly DraftText[]; readonly isNumbered?: boolean }
  | { readonly kind: 'check-list'; readonly items: readonly DraftText[] }
  | { readonly kind: 'fields'; readonly fields: readonly DraftField[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly DraftText[])[];
      /** Shares of the width, one for each column. */
      readonly shares: readonly number[];
    }
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  | { readonly kind: 'note'; readonly text: string };

/** The head of a business letter (DIN 5008). */
export interface DraftLetter {
  readonly sender: readonly DraftText[];
  readonly recipient: readonly DraftText[];
  readonly reference: readonly DraftField[];
}

export interface DraftDocument {
  readonly id: DraftId;
  readonly language: Language;
  readonly title: string;
  /** Provisions it leans on, in one line. */
  readonly basis: string;
  readonly letter: DraftLetter | null;
  readonly blocks: readonly DraftBlock[];
  /** For whoever uses the draft; on a page of its own, which is not sent along. */
  readonly advice: readonly string[];
  /** Information, no legal advice; law as of; the case's number. */
  readonly footer: string;
  readonly date: CalendarDate;
}

const DEFAULT_WIDTH = 24;

/** The value, or a gap that names it. */
export function known(value: string | null | undefined, name: string, width = DEFAULT_WIDTH): DraftText {
  const text = value?.trim() ?? '';
  return text === '' ? [{ gap: name, width }] : [text];
}

/** @param name what the list of missing values calls it; the label by default */
export function field(
  label: string,
  value: string | null | undefined,
  width = DEFAULT_WIDTH,
  name = label,
): DraftField {
  return { label, value: known(value, name, width) };
}

/** A line to write on that is nothing missing. */
export function byHand(label: string, width = DEFAULT_WIDTH): Gap {
  return { gap: label, width, byHand: true };
}

/** Gaps as underscores; what a reader of plain text sees. */
export function plainText(text: DraftText): string {
  return text.map((part) => (typeof part === 'string' ? part : '_'.repeat(part.width))).join('');
}

/** Names of the values that are missing, each once, in the order of the page. */
export function missingOf(document: DraftDocument): string[] {
  const names = textsOf(document).flatMap((text) =>
    text.flatMap((part) => (typeof part === 'string' || part.byHand === true ? [] : [part.gap])),
  );
  return [...new Set(names)];
}

function textsOf({ letter, blocks }: DraftDocument): DraftText[] {
  const head =
    letter === null
      ? []
      : [...letter.sender, ...letter.recipient, ...letter.reference.map(({ value }) => value)];
  return [...head, ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: DraftBlock): readonly DraftText[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'check-list':
      return block.items;
    case 'fields':
      return block.fields.map(({ value }) => value);
    case 'table':
      return block.rows.flat();
    case 'heading':
    case 'signatures':
    case 'note':
      return [];
  }
}
