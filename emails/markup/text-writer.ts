import { innerHtmlOf } from './html-writer';
import { createTextBlock, type TextBlock } from './text-block';
import type { HostProps, MarkupWriter } from './walk-elements';

/** Line breaks before and after each kind of block. */
const BLOCKS: Readonly<Record<string, readonly [before: number, after: number]>> = {
  div: [1, 1],
  h1: [3, 2],
  hr: [2, 2],
  p: [2, 2],
  table: [2, 2],
  td: [1, 1],
};
const INLINE = new Set(['a', 'b', 'body', 'br', 'em', 'i', 'img', 'span', 'strong', 'tbody', 'tr']);
/** What html shows only to programs of a certain maker. */
const HIDDEN_COMMENT = /^<!--(?:(?!-->)[\s\S])*-->$/;
const RULE = '-'.repeat(40);

/**
 * Writes the plain text of a mail, as the converter of react-email makes it of its html: one line a paragraph, the address
 * of a link behind its words. Only what stands in the body counts. Tags that it does not know throw.
 */
export function createTextWriter(): MarkupWriter & { toString(): string } {
  const blocks: TextBlock[] = [createTextBlock(1)];
  const links: Array<{ href: string; words: string }> = [];
  let isInBody = false;
  /** Tags open within one that is not for the plain text. */
  let skipped = 0;
  const block = () => blocks[blocks.length - 1] as TextBlock;
  const note = (word: string) => {
    for (const link of links) link.words += word;
  };

  return {
    open(tag, props) {
      if (tag === 'body') isInBody = true;
      if (!isInBody) return;
      if (skipped > 0 || isSkipped(tag, props)) {
        skipped += 1;
        return;
      }
      const breaks = BLOCKS[tag];
      if (breaks !== undefined) blocks.push(createTextBlock(breaks[0]));
      else if (!INLINE.has(tag)) throw new TypeError(`no tag of a mail: ${tag}`);
      if (tag === 'hr') block().add(RULE);
      if (tag === 'br') block().breakLine();
      if (tag === 'a') links.push({ href: hrefOf(props), words: '' });
      const inner = innerHtmlOf(props);
      if (inner !== '' && !HIDDEN_COMMENT.test(inner)) throw new TypeError('html without a plain text');
    },
    text(text) {
      if (isInBody && skipped === 0)
        block().add(text.replaceAll('\0', ''), links.length === 0 ? undefined : note);
    },
    close(tag) {
      if (!isInBody) return;
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (tag === 'body') isInBody = false;
      if (tag === 'a') {
        const link = links.pop();
        if (link !== undefined && link.href !== '' && link.href !== link.words)
          block().add(link.words === '' ? link.href : ` ${link.href}`);
      }
      const breaks = BLOCKS[tag];
      const closed = breaks === undefined ? undefined : blocks.pop();
      if (breaks !== undefined && closed !== undefined) block().append(closed, breaks[1]);
    },
    toString: () => block().toString(),
  };
}

function isSkipped(tag: string, props: HostProps): boolean {
  return tag === 'img' || String(props['data-skip-in-text']) === 'true';
}

/** Empty for a link that leads nowhere outside the mail. */
function hrefOf({ href }: HostProps): string {
  if (typeof href !== 'string' || href.startsWith('#')) return '';
  return href.replace(/^mailto:/, '').replaceAll('\0', '');
}
