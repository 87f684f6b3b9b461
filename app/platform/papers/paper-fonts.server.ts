import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Name under which the PDF renderer knows the typeface: Latin with all its accents, Greek and Cyrillic. */
export const PAPER_FONT = 'Noto Sans';

const FILES = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

let isRegistered = false;

/**
 * The PDF renderer with its typeface. Loaded on the first paper only: it is heavy, and neither the start of the web
 * process nor pages need it.
 */
export async function pdfRenderer(): Promise<typeof import('@react-pdf/renderer')> {
  const renderer = await import('@react-pdf/renderer');
  if (!isRegistered) {
    const { Font } = renderer;
    Font.register({
      family: PAPER_FONT,
      fonts: [
        { src: require.resolve(FILES.regular) },
        { src: require.resolve(FILES.italic), fontStyle: 'italic' },
        { src: require.resolve(FILES.bold), fontWeight: 700 },
      ],
    });
    // Names and § must not be torn apart.
    Font.registerHyphenationCallback((word) => [word]);
    isRegistered = true;
  }
  return renderer;
}

/**
 * Letters that the typeface builds of two glyphs. The renderer would then read the base letter of the whole process as
 * the accented one ("Ọne" for every "One" that is copied or read aloud); taken apart, both keep their own meaning.
 */
const BUILT_OF_TWO = /[ǹḿṃṅṣẹịọụ]/g;

/** A value with its texts as the PDF renderer can print them, objects and lists walked through. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') {
    return value.normalize('NFC').replace(BUILT_OF_TWO, (letter) => letter.normalize('NFD')) as T;
  }
  if (Array.isArray(value)) return value.map((inner: unknown) => printable(inner)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as T;
}
