/**
 * A JSON list read item by item, so that every item has the line it begins in and a broken one is named by its line.
 */
import { excerpt, type RowError } from './row-error';

export interface JsonItem {
  /** Counted from 1. */
  readonly line: number;
  readonly value: unknown;
}

export interface JsonList {
  readonly items: readonly JsonItem[];
  readonly error: RowError | null;
}

/** Reads `[ … ]` up to its end or to the first item that is no JSON. */
export function readJsonList(text: string): JsonList {
  const lines = lineCounter(text);
  const items: JsonItem[] = [];
  const broken = (at: number, value = text.slice(at, at + 40)): JsonList => ({
    items,
    error: { line: lines.at(at), field: null, code: 'broken-json', value: excerpt(value) },
  });

  let at = skipSpace(text, 0);
  if (text[at] !== '[') {
    return {
      items,
      error: { line: lines.at(at), field: null, code: 'not-a-list', value: excerpt(text.slice(at, at + 40)) },
    };
  }
  at = skipSpace(text, at + 1);
  if (text[at] === ']') return endOf(at);
  for (;;) {
    const end = endOfItem(text, at);
    const source = text.slice(at, end);
    try {
      items.push({ line: lines.at(at), value: JSON.parse(source) as unknown });
    } catch (error) {
      return broken(at + offsetIn(source, error));
    }
    at = skipSpace(text, end);
    if (text[at] === ']') return endOf(at);
    if (text[at] !== ',') return broken(Math.min(at, text.length));
    at = skipSpace(text, at + 1);
  }

  function endOf(close: number): JsonList {
    const rest = skipSpace(text, close + 1);
    return rest < text.length ? broken(rest) : { items, error: null };
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where the item that begins at `from` ends: at the comma or bracket of the list around it, or at the end. */
function endOfItem(text: string, from: number): number {
  let depth = 0;
  let isInString = false;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (code === 0x2c && depth === 0) return at;
  }
  return text.length;
}

/** Where the parser gave up, as far as its message says; else the start. */
function offsetIn(source: string, error: unknown): number {
  const position = error instanceof SyntaxError ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position !== undefined) return Math.min(Number(position), source.length);
  return error instanceof SyntaxError && /end of JSON/i.test(error.message) ? source.length : 0;
}

/** Lines of growing positions, each break counted once. */
function lineCounter(text: string): { at(position: number): number } {
  let line = 1;
  let counted = 0;
  return {
    at(position) {
      for (; counted < position && counted < text.length; counted += 1) {
        const code = text.charCodeAt(counted);
        if (code === 10 || (code === 13 && text.charCodeAt(counted + 1) !== 10)) line += 1;
      }
      return line;
    },
  };
}
