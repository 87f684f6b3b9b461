/**
 * The text of a chamber's start page: paragraphs, lists, bold and links, as many people write them by hand. It becomes
 * blocks that a page renders, never HTML, so there is nothing in it that could run.
 */

export type TextPart =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'link'; text: string; url: string };

export type TextBlock = { kind: 'paragraph'; parts: TextPart[] } | { kind: 'list'; items: TextPart[][] };

export const MOST_START_CHARACTERS = 4_000;

// Bold, or a link to a page or an address of mail.
const PART = /\*\*([^*\n]+)\*\*|\[([^\]\n]+)\]\(((?:https:\/\/|mailto:)[^\s()<>"']+)\)/g;
const ITEM = /^\s*[-*•]\s+(.*)$/;

/** The blocks of a text. What is not understood stays as it was typed. */
export function textBlocks(source: string): TextBlock[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap((block) => blocksOf(block.split('\n').filter((line) => line.trim() !== '')));
}

function blocksOf(lines: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined) {
      if (last?.kind === 'list') last.items.push(partsOf(item));
      else blocks.push({ kind: 'list', items: [partsOf(item)] });
    } else if (last?.kind === 'paragraph') {
      last.parts.push({ kind: 'text', text: ' ' }, ...partsOf(line.trim()));
    } else {
      blocks.push({ kind: 'paragraph', parts: partsOf(line.trim()) });
    }
  }
  return blocks;
}

function partsOf(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of line.matchAll(PART)) {
    const [whole, bold, label, url] = match;
    if (match.index > at) parts.push({ kind: 'text', text: line.slice(at, match.index) });
    if (bold !== undefined) parts.push({ kind: 'bold', text: bold });
    else if (label !== undefined && url !== undefined) parts.push({ kind: 'link', text: label, url });
    at = match.index + whole.length;
  }
  if (at < line.length) parts.push({ kind: 'text', text: line.slice(at) });
  return parts;
}
