import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

/** A rule is one small file that says where it stands, since when, what it covers and what it leaves out. */
const FOLDER = 'app/domain/law/rules';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
/** The age rule is described once for its two forms, in `law/age-rule.ts`. */
const COMMENT_ELSEWHERE = new Set(['age-45.ts', 'age-45-at-start.ts']);
const MOST_LINES = 200;

function commentsIn(file: string): string {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return [...text.matchAll(/\/\*\*(.*?)\*\//gs)].map(([, comment = '']) => comment).join('\n');
}

describe('the comments of the rules', () => {
  it.each(FILES.filter((file) => !COMMENT_ELSEWHERE.has(file)))(
    '%s names source, validity, what it covers and what it leaves out',
    (file) => {
      const comments = commentsIn(file);
      expect(comments).toMatch(/Source:/);
      expect(comments).toMatch(/valid (throughout|as)|since \d{4}-\d{2}-\d{2}|until \d{4}-\d{2}-\d{2}/i);
      expect(comments).toMatch(/Covers:/);
      expect(comments).toMatch(/Leaves out:/);
    },
  );

  it.each(FILES)('%s stays small', (file) => {
    expect(readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });
});
