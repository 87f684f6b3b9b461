import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Name under which the PDF renderer knows the typeface: Latin with all its accents, Greek and Cyrillic. */
export const PAPER_FONT = 'Noto Sans';

const FILES = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

const VARIANTS = [
  { fontStyle: 'normal', fontWeight: 400, src: FILES.regular },
  { fontStyle: 'italic', fontWeight: 400, src: FILES.italic },
  { fontStyle: 'normal', fontWeight: 700, src: FILES.bold },
] as const;

/** Ligatures have code points of their own from here on; read aloud, they should stay their letters. */
const FIRST_LIGATURE = 0xfb00;

type Renderer = typeof import('@react-pdf/renderer');
let loading: Promise<Renderer> | null = null;

/**
 * The PDF renderer with its typeface. Loaded on the first paper only: it is heavy, and neither the start of the web
 * process nor pages need it.
 */
export function pdfRenderer(): Promise<Renderer> {
  loading ??= loadRenderer().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function loadRenderer(): Promise<Renderer> {
  const renderer = await import('@react-pdf/renderer');
  const { Font } = renderer;
  Font.register({
    family: PAPER_FONT,
    fonts: VARIANTS.map(({ src, ...variant }) => ({ ...variant, src: require.resolve(src) })),
  });
  // Names and § must not be torn apart.
  Font.registerHyphenationCallback((word) => [word]);
  for (const { fontStyle, fontWeight } of VARIANTS) {
    const wanted = { fontFamily: PAPER_FONT, fontStyle, fontWeight };
    await Font.load(wanted);
    nameGlyphs(Font.getFont(wanted)?.data);
  }
  return renderer;
}

/**
 * Looks each letter up once. The library remembers for the whole process what a glyph stands for when it meets it first;
 * met first as a part of another one, as C in Ç, it would stand for nothing, and no text with a C could be copied or
 * read aloud any more.
 */
function nameGlyphs(font: unknown): void {
  if (!isFont(font)) throw new Error('The typeface cannot be read.');
  const points = font.characterSet.filter((point) => point < FIRST_LIGATURE);
  for (const point of points.sort((left, right) => left - right)) font.glyphForCodePoint(point);
}

interface GlyphSource {
  characterSet: number[];
  glyphForCodePoint: (point: number) => unknown;
}

function isFont(value: unknown): value is GlyphSource {
  return (
    typeof value === 'object' && value !== null && 'characterSet' in value && 'glyphForCodePoint' in value
  );
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
