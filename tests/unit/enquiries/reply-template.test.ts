import { describe, expect, it } from 'vitest';

import {
  fillTemplate,
  isSendable,
  PLACEHOLDERS,
  unknownPlaceholders,
  withSignature,
} from '~/domain/enquiries';

const VALUES = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `<${name}>`])) as Record<
  (typeof PLACEHOLDERS)[number],
  string
>;

describe('templates of a desk', () => {
  it.each([
    ['Guten Tag {{betrieb}}, {{ Person }}', []],
    ['{{name}} und {{pass}} und {{name}}', ['name', 'pass']],
    ['{{betrieb} fehlt eine Klammer', ['{{']],
    ['{{}}', ['']],
    ['geschweift {so} ist keine', []],
    ['{{betrieb}} }} zu viel', ['}}']],
  ])('%s: unknown %j', (text, unknown) => {
    expect(unknownPlaceholders(text)).toEqual(unknown);
  });

  it('fills each placeholder once; what is filled in is text', () => {
    expect(fillTemplate('{{betrieb}}, {{ THEMA }}', VALUES)).toBe('<betrieb>, <thema>');
    expect(fillTemplate('{{betrieb}}', { ...VALUES, betrieb: '{{person}} $& $1' })).toBe('{{person}} $& $1');
  });

  it('may be sent on the review date and not on the day after', () => {
    const template = { reviewBy: '2026-11-23' as const };
    expect(isSendable(template, '2026-11-23')).toBe(true);
    expect(isSendable(template, '2026-11-24')).toBe(false);
  });

  it('the signature stands below, an empty one leaves the text as it is', () => {
    expect(withSignature('Hallo \n', ' Kim ')).toBe('Hallo\n\nKim');
    expect(withSignature('Hallo', ' ')).toBe('Hallo');
  });
});
