/** Measures of A4 papers. Points; a millimetre has 2.8346 of them. */

const POINTS_PER_MM = 72 / 25.4;

export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

/** DIN 5008: left margin 25 mm, right 20 mm. */
export const LEFT = mm(25);
export const RIGHT = mm(20);
export const TOP = mm(20);
export const BOTTOM = mm(24);

/** DIN 5008, form B: address field 45 mm below the upper edge, reference block beside it, text from 103 mm on. */
export const ADDRESS_TOP = mm(45);
export const ADDRESS_WIDTH = mm(85);
export const REFERENCE_LEFT = mm(125);
export const REFERENCE_TOP = mm(50);
export const LETTER_TEXT_TOP = mm(100);
/** Fold marks and the mark for the punch. */
export const MARKS = [mm(105), mm(148.5), mm(210)];

export const INK = '#12232e';
export const MUTED = '#4a5b66';
export const LINE = '#9aa8b1';
export const PETROL = '#0b4f5c';
export const SAND = '#f4efe6';
