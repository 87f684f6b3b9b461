/**
 * The outlines of the sixteen Länder as one SVG file that pages point into (`<use href="…#DE-TH">`), so that a
 * browser fetches them once and no page carries them.
 *
 * Outlines: `@svg-maps/germany` after MapSVG, CC BY 4.0, named beside every map. Changed: points rounded to half a
 * unit and ids by ISO 3166-2, which makes the file a third as long.
 */
import germany from '@svg-maps/germany';
import { STATE_CODES } from '~/domain/catalogue/states';

interface Outlines {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}

const outlines: Outlines = germany;
const STEPS_PER_UNIT = 2;

/** Absolute points on the grid, as relative moves; the outlines use nothing but `m` and `z`. */
function onGrid(path: string): string {
  let [x, y, gridX, gridY] = [0, 0, 0, 0];
  return path
    .split('z')
    .map((part) => part.replace('m', '').trim())
    .filter((part) => part !== '')
    .map((part) => {
      let [startX, startY] = [0, 0];
      const moves: string[] = [];
      for (const [index, pair] of part.split(/\s+/).entries()) {
        const [dx = 0, dy = 0] = pair.split(',').map(Number);
        x += dx;
        y += dy;
        const [toX, toY] = [Math.round(x * STEPS_PER_UNIT), Math.round(y * STEPS_PER_UNIT)];
        if (index === 0) [startX, startY] = [x, y];
        else if (toX === gridX && toY === gridY) continue;
        moves.push(`${toX - gridX} ${toY - gridY}`);
        [gridX, gridY] = [toX, toY];
      }
      // `z` leads back to where the part began, and the next part moves on from there.
      [x, y] = [startX, startY];
      [gridX, gridY] = [Math.round(x * STEPS_PER_UNIT), Math.round(y * STEPS_PER_UNIT)];
      return `m${moves.join(' ')}z`;
    })
    .join('');
}

function draw(): string {
  const paths = STATE_CODES.map((code) => {
    const location = outlines.locations.find(({ id }) => id === code.slice('DE-'.length).toLowerCase());
    if (location === undefined) throw new Error(`the map has no outline of ${code}`);
    return `<path id="${code}" transform="scale(${1 / STEPS_PER_UNIT})" d="${onGrid(location.path)}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${outlines.viewBox}">${paths.join('')}</svg>\n`;
}

let drawn: string | null = null;

/** The file, drawn once a process. */
export function statesSprite(): string {
  drawn ??= draw();
  return drawn;
}
