import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--lw-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokensOf(lightCss);
/** What the dark theme does not set stays as it is in the light one. */
const dark = new Map([...light, ...tokensOf(darkCss)]);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminanceOf(hex: string): number {
  const channel = (from: number) => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrastOf(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const GROUNDS = ['page', 'surface', 'sunken'];
const MEANINGS = ['info', 'success', 'warning', 'danger', 'neutral'];

/** WCAG 1.4.3: text of ordinary size. */
const TEXT_PAIRS: Array<[text: string, ground: string]> = [
  ...GROUNDS.flatMap((ground): Array<[string, string]> => [
    ['ink', ground],
    ['ink-muted', ground],
    ['link', ground],
    ['signal', ground],
    ['danger', ground],
    ['success', ground],
  ]),
  ...MEANINGS.map((meaning): [string, string] => [meaning, `${meaning}-ground`]),
  ['ink', 'info-ground'],
  ['ink-muted', 'info-ground'],
  ['on-deep', 'deep'],
  ['on-deep', 'deep-raised'],
  ['on-deep-muted', 'deep'],
  ['on-deep-muted', 'deep-raised'],
  ['deep', 'on-deep'],
  ['deep', 'on-deep-muted'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['on-signal', 'signal'],
];

/** WCAG 1.4.11: edges of controls, marks of state, focus. */
const SHAPE_PAIRS: Array<[shape: string, ground: string]> = [
  ...GROUNDS.flatMap((ground): Array<[string, string]> => [
    ['line-strong', ground],
    ['primary', ground],
    ['focus', ground],
    ...MEANINGS.map((meaning): [string, string] => [`${meaning}-edge`, ground]),
  ]),
  ...MEANINGS.map((meaning): [string, string] => [`${meaning}-edge`, `${meaning}-ground`]),
  ['on-deep-muted', 'deep'],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_name, tokens) => {
  const colour = (token: string) => tokens.get(token) ?? `no token ${token}`;

  test.each(TEXT_PAIRS)('text %s on %s has at least 4.5 : 1', (text, ground) => {
    expect(contrastOf(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPE_PAIRS)('%s on %s has at least 3 : 1', (shape, ground) => {
    expect(contrastOf(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme sets every colour of the light one', () => {
  expect([...light.keys()].filter((token) => !tokensOf(darkCss).has(token))).toEqual([]);
});
