import { toString } from 'qrcode';

/** The text as an SVG picture of black squares on white, for scanning from a screen. */
export function qrCodeSvg(text: string): Promise<string> {
  return toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}
