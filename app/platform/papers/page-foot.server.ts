import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';

import { mm } from './paper-styles';

type PdfLib = typeof import('@cantoo/pdf-lib');

const SIZE = 8;
const PADDING = 3;
/** From the edges of the page as it is seen. */
const RIGHT = mm(12);
const BOTTOM = mm(6);

/** Writes a line at the lower right of the page as it is seen, whichever way it is turned, on a white ground. */
export function writeFoot(lib: PdfLib, page: PDFPage, font: PDFFont, text: string): void {
  const { x, y, width, height } = page.getCropBox();
  const angle = (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const isTurned = angle === 90 || angle === 270;
  const seenWidth = isTurned ? height : width;
  const textWidth = font.widthOfTextAtSize(text, SIZE);
  /** A point as it is seen, from the lower left, as a point of the page. */
  const at = (seenX: number, seenY: number): { x: number; y: number } => {
    switch (angle) {
      case 0:
        return { x: x + seenX, y: y + seenY };
      case 90:
        return { x: x + width - seenY, y: y + seenX };
      case 180:
        return { x: x + width - seenX, y: y + height - seenY };
      case 270:
        return { x: x + seenY, y: y + height - seenX };
    }
  };
  const rotate = lib.degrees(angle);
  const left = Math.max(PADDING, seenWidth - RIGHT - textWidth);
  page.drawRectangle({
    ...at(left - PADDING, BOTTOM - PADDING),
    width: textWidth + 2 * PADDING,
    height: SIZE + 2 * PADDING,
    rotate,
    color: lib.rgb(1, 1, 1),
    opacity: 0.85,
  });
  page.drawText(text, { ...at(left, BOTTOM), size: SIZE, font, rotate, color: lib.rgb(0.2, 0.28, 0.33) });
}
