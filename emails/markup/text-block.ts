/** White space as html knows it; a no-break space is a letter. */
const WORD = /[^ \t\r\n\f\u200b]+/g;
const BLANK = /^[ \t\r\n\f\u200b]*$/;
const STARTS_BLANK = /^[ \t\r\n\f\u200b]/;
const ENDS_BLANK = /[ \t\r\n\f\u200b]$/;

/** A block of plain text that grows word by word: a paragraph, a cell, the mail. */
export interface TextBlock {
  /** @param onWord told each word, before it may be joined to the one before */
  add(text: string, onWord?: (word: string) => void): void;
  breakLine(): void;
  /** Puts a finished block below what is there. */
  append(block: TextBlock, trailing: number): void;
  toString(): string;
  /** Line breaks that are wanted before it. */
  readonly leading: number;
  /** Line breaks that are wanted after it. */
  readonly trailing: number;
}

/** @param leadingBreaks line breaks before the block, where something stands before it */
export function createTextBlock(leadingBreaks: number): TextBlock {
  let leading = leadingBreaks;
  /** Line breaks still to come before the next text. */
  let trailing = 0;
  let done = '';
  let line: string | null = null;
  let isAfterSpace = false;

  function add(text: string, onWord?: (word: string) => void): void {
    if (text === '' || (trailing > 0 && BLANK.test(text))) return;
    if (trailing > 0) {
      done += '\n'.repeat(trailing);
      line = null;
      trailing = 0;
    }
    const words = text.match(WORD);
    if (words !== null) {
      if (onWord !== undefined) for (const word of words) onWord(word);
      const joined = words.join(' ');
      const isApart = isAfterSpace || STARTS_BLANK.test(text);
      line = line === null ? joined : `${line}${isApart ? ' ' : ''}${joined}`;
    }
    isAfterSpace = (isAfterSpace && words === null) || ENDS_BLANK.test(text);
  }

  const toString = () => done + (line ?? '');

  return {
    add,
    breakLine() {
      done = `${toString()}\n`;
      line = null;
    },
    append(block, blockTrailing) {
      const breaks = Math.max(trailing, block.leading);
      const before = toString();
      if (before === '') leading = breaks;
      done = before === '' ? block.toString() : `${before}${'\n'.repeat(breaks)}${block.toString()}`;
      line = null;
      trailing = Math.max(block.trailing, blockTrailing);
    },
    toString,
    get leading() {
      return leading;
    },
    get trailing() {
      return trailing;
    },
  };
}
