/**
 * The colour of a chamber and the text on it. WCAG 2.2, 1.4.3: 4.5:1 for text; contrast after its definition of relative
 * luminance. Text is white or the product's own ink, so that there are colours on which neither can be read: the middle
 * ones, and those are refused.
 */

export const LEAST_CONTRAST = 4.5;

export const WHITE = '#ffffff';
/** The ink of the product's light theme (`app/styles/tokens.css`). */
export const INK = '#10272f';

export type TextOnColour = typeof WHITE | typeof INK;

interface Rgb {
  /** 0 to 255 each. */
  r: number;
  g: number;
  b: number;
}

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** `#rrggbb` in lower case of what somebody typed (`#03C`, `0033cc`), or null if it is no colour. */
export function normalisedColour(text: string): string | null {
  const digits = HEX.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map((digit) => digit + digit).join('')}`;
}

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return { r: (value >> 16) & 255, g: (value >> 8) & 255, b: value & 255 };
}

function hexOf({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const { r, g, b } = rgbOf(colour);
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two colours `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** The text that reads best on the colour, or null if neither reaches 4.5:1. */
export function textOn(colour: string): TextOnColour | null {
  const [best] = ([WHITE, INK] as const)
    .map((text) => ({ text, ratio: contrast(text, colour) }))
    .sort((left, right) => right.ratio - left.ratio);
  return best !== undefined && best.ratio >= LEAST_CONTRAST ? best.text : null;
}

const STEPS = 255;

/**
 * The nearest colour of the same hue that text can stand on: the colour itself where it can, else a little darker or
 * lighter, whichever is less of a change.
 */
export function nearestReadable(colour: string): string {
  if (textOn(colour) !== null) return colour;
  for (let step = 1; step <= STEPS; step += 1) {
    for (const towards of [0, 255]) {
      const mixed = mix(colour, towards, step / STEPS);
      if (textOn(mixed) !== null) return mixed;
    }
  }
  return INK;
}

function mix(colour: string, towards: number, share: number): string {
  const { r, g, b } = rgbOf(colour);
  const part = (value: number) => value + (towards - value) * share;
  return hexOf({ r: part(r), g: part(g), b: part(b) });
}
