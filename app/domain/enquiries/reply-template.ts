/**
 * Texts that a desk answers with again and again. Placeholders are a closed list, so that a template can neither name
 * what nobody fills in nor fetch what the enquiry does not show.
 */
import type { CalendarDate } from '../calendar';

/** Written as `{{betrieb}}`. German words, because the people of the desks write them. */
export const PLACEHOLDERS = [
  'betrieb',
  'person',
  'frage',
  'thema',
  'land',
  'stelle',
  'bearbeitung',
  'heute',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const WRITTEN = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** One brace too few, or a pair that was never closed. */
const STRAY = /\{\{|\}\}/;

function isPlaceholder(word: string): word is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(word);
}

/** What stands in double braces and is no placeholder, as written, each once; `{{` for a pair that is not closed. */
export function unknownPlaceholders(text: string): readonly string[] {
  const unknown = new Set<string>();
  const rest = text.replace(WRITTEN, (_, word: string) => {
    if (!isPlaceholder(word.toLowerCase())) unknown.add(word);
    return '';
  });
  const stray = STRAY.exec(rest);
  if (stray !== null) unknown.add(stray[0]);
  return [...unknown];
}

/** The text with its values. What is filled in is never read as a placeholder again. */
export function fillTemplate(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return text.replace(WRITTEN, (written, word: string) => {
    const name = word.toLowerCase();
    return isPlaceholder(name) ? values[name] : written;
  });
}

/** May be sent up to and including its review date. */
export function isSendable({ reviewBy }: { readonly reviewBy: CalendarDate }, today: CalendarDate): boolean {
  return today <= reviewBy;
}

/** An answer with what stands below it; the signature of the person before that of the desk. */
export function withSignature(text: string, signature: string): string {
  return signature.trim() === '' ? text : `${text.trimEnd()}\n\n${signature.trim()}`;
}
