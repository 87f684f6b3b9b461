/** Money is integer cents; words for it are made here and nowhere else. No `Intl`: a batch formats thousands of sums. */

import type { Language } from './plan/contract/vocabulary';

const GROUP = 3;

/** Digits in groups of three. */
function grouped(whole: number, separator: string): string {
  const digits = String(whole);
  const first = whole < 0 ? 1 : 0;
  let from = digits.length - GROUP;
  if (from <= first) return digits;
  let text = digits.slice(from);
  for (; from > first; from -= GROUP)
    text = `${digits.slice(Math.max(first, from - GROUP), from)}${separator}${text}`;
  return whole < 0 ? `-${text}` : text;
}

/** `5070000` reads `50.700,00 EUR` in German and `50,700.00 EUR` in English. */
export function formatCents(cents: number, language: Language): string {
  const whole = Math.floor(cents / 100);
  const cent = cents % 100;
  const rest = cent >= 0 && cent < 10 ? `0${cent}` : String(cent);
  return language === 'de' ? `${grouped(whole, '.')},${rest} EUR` : `${grouped(whole, ',')}.${rest} EUR`;
}

/** `50000` reads `50.000` in German and `50,000` in English. */
export function formatCount(count: number, language: Language): string {
  return grouped(count, language === 'de' ? '.' : ',');
}

/** A share of a sum as an exact fraction, so that 45.3 % never passes through a binary float. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** `fraction` of `cents`, rounded up to the cent: a threshold of "at least" is not reached by less. */
export function shareOf(cents: number, fraction: Fraction): number {
  return Math.ceil((cents * fraction.numerator) / fraction.denominator);
}

/** `{453, 1000}` reads `45,3 %` in German and `45.3 %` in English; thirds stay a fraction. */
export function formatFraction({ numerator, denominator }: Fraction, language: Language): string {
  if (1000 % denominator !== 0) return `${numerator}/${denominator}`;
  const percent = String((numerator * (1000 / denominator)) / 10);
  return `${language === 'de' ? percent.replace('.', ',') : percent} %`;
}
