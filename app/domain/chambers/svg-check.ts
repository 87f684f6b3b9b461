/**
 * Whether a logo as SVG may be shown: parsed by a grammar that knows only plain elements, and written anew from what was
 * understood, so that nothing is kept that was not understood. Scripts, event handlers, foreign content, animation and
 * every reference to something outside the file are refused, not cut out: who sent them should know.
 *
 * Beyond this the file is served with a policy that runs and loads nothing, and pages show it as a picture only.
 */

export const MOST_SVG_CHARACTERS = 100_000;
const MOST_ELEMENTS = 3_000;
const MOST_DEPTH = 40;

export type SvgProblem =
  | 'too-large'
  | 'not-svg'
  | 'malformed'
  | 'doctype'
  | 'element'
  | 'attribute'
  | 'reference'
  | 'style'
  | 'no-size';

export type SvgCheck =
  | { outcome: 'checked'; svg: string; width: number; height: number }
  | { outcome: 'refused'; problem: SvgProblem; found: string };

const ELEMENTS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'defs',
  'clipPath',
  'mask',
  'linearGradient',
  'radialGradient',
  'stop',
  'title',
  'desc',
  'style',
  'text',
  'tspan',
  'use',
  'symbol',
]);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  `xmlns xmlns:xlink version viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform id class style
   fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
   stroke-dashoffset stroke-opacity opacity clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits offset
   stop-color stop-opacity gradientUnits gradientTransform spreadMethod href xlink:href preserveAspectRatio role aria-label
   aria-hidden aria-labelledby font-family font-size font-weight font-style text-anchor letter-spacing dominant-baseline
   dx dy xml:space color display visibility overflow enable-background focusable paint-order`.split(/\s+/),
);

/** Prefixes of drawing programs: what they note for themselves is left out without a word. */
const OF_EDITOR = /^(?:(?:inkscape|sodipodi|sketch|serif|figma|rdf|cc|dc|i|a|x|graph|xmlns):|data-name$)/;

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';

class Refusal extends Error {
  constructor(
    readonly problem: SvgProblem,
    readonly found: string,
  ) {
    super(problem);
  }
}

/** Checks the text of an SVG file. `svg` is what may be stored and shown. */
export function checkSvg(source: string): SvgCheck {
  if (source.length > MOST_SVG_CHARACTERS) return { outcome: 'refused', problem: 'too-large', found: '' };
  try {
    return { outcome: 'checked', ...parse(source) };
  } catch (error) {
    if (error instanceof Refusal)
      return { outcome: 'refused', problem: error.problem, found: error.found.slice(0, 60) };
    throw error;
  }
}

// One token at a time, each anchored where the last one ended.
const TOKEN =
  /<!--[\s\S]*?-->|<\?xml[^?>]*\?>|<\/([A-Za-z][\w:.-]*)\s*>|<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-fA-F]{1,6});/g;

interface Open {
  name: string;
  /** Inside of what an editor noted for itself. */
  isDropped: boolean;
}

function parse(source: string): { svg: string; width: number; height: number } {
  const text = source.replace(/^\uFEFF/, '').trim();
  if (/<!DOCTYPE|<!ENTITY|<!\[CDATA\[/i.test(text)) throw new Refusal('doctype', '<!');
  const out: string[] = [];
  const stack: Open[] = [];
  let size: { width: number; height: number } | null = null;
  let elements = 0;
  let isClosed = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (token === null) throw new Refusal(elements === 0 ? 'not-svg' : 'malformed', text.slice(at, at + 40));
    const [, closing, opening, attributeText = '', selfClosing, words] = token;
    const parent = stack.at(-1);
    if (words !== undefined) {
      if (words.trim() === '') continue;
      if (parent === undefined) throw new Refusal(elements === 0 ? 'not-svg' : 'malformed', words.trim());
      if (parent.isDropped) continue;
      out.push(parent.name === 'style' ? checkedSheet(words) : checkedText(words));
    } else if (closing !== undefined) {
      const last = stack.pop();
      if (last?.name !== closing) throw new Refusal('malformed', `</${closing}>`);
      if (!last.isDropped) out.push(`</${closing}>`);
      isClosed = stack.length === 0;
    } else if (opening !== undefined) {
      elements += 1;
      if (isClosed || (elements === 1 && opening !== 'svg')) throw new Refusal('not-svg', `<${opening}>`);
      if (elements > MOST_ELEMENTS || stack.length >= MOST_DEPTH) throw new Refusal('too-large', '');
      const isDropped = parent?.isDropped === true || opening === 'metadata' || OF_EDITOR.test(opening);
      if (!isDropped && !ELEMENTS.has(opening)) throw new Refusal('element', `<${opening}>`);
      if (!isDropped) {
        const attributes = attributesOf(attributeText);
        if (elements === 1) size = sizeOf(attributes);
        out.push(startTag(opening, attributes, elements === 1, selfClosing === '/'));
      }
      if (selfClosing !== '/') stack.push({ name: opening, isDropped });
      else isClosed = stack.length === 0;
    }
  }
  if (!isClosed) throw new Refusal(elements === 0 ? 'not-svg' : 'malformed', '');
  if (size === null) throw new Refusal('no-size', '');
  return { svg: out.join(''), ...size };
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    if (attributes.has(name)) throw new Refusal('malformed', name);
    if (name === 'xmlns' || name === 'xmlns:xlink') continue;
    if (OF_EDITOR.test(name)) continue;
    if (!ATTRIBUTES.has(name)) throw new Refusal('attribute', name);
    attributes.set(name, checkedValue(name, checkedText(value)));
  }
  return attributes;
}

function startTag(name: string, attributes: Map<string, string>, isRoot: boolean, isEmpty: boolean): string {
  const spaces = isRoot ? ` xmlns="${SVG_NAMESPACE}" xmlns:xlink="${XLINK_NAMESPACE}"` : '';
  const written = [...attributes]
    .map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${name}${spaces}${written}${isEmpty ? '/' : ''}>`;
}

/** Only the five entities of XML and numbers; everything else could have been declared somewhere. */
function checkedText(text: string): string {
  if (/&/.test(text.replace(ENTITY, ''))) throw new Refusal('malformed', '&');
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw new Refusal('malformed', '');
  return text;
}

/** References may lead to a place within the same file only. */
function checkedValue(name: string, value: string): string {
  if (/&#/.test(value)) throw new Refusal('reference', name);
  if (name === 'href' || name === 'xlink:href') {
    if (!/^#[\w.-]+$/.test(value)) throw new Refusal('reference', value);
    return value;
  }
  if (name === 'style') return checkedStyle(value);
  checkUrls(value);
  if (/javascript:|data:|https?:|\/\//i.test(value)) throw new Refusal('reference', value);
  return value;
}

function checkUrls(value: string): void {
  const rest = value.replace(/url\(\s*(?:&quot;|['"])?#[\w.-]+(?:&quot;|['"])?\s*\)/gi, '');
  if (/url\s*\(/i.test(rest)) throw new Refusal('reference', value);
}

function checkedStyle(value: string): string {
  checkUrls(value);
  if (/[@\\<{}]|expression|javascript:|https?:|data:|\/\/|\/\*|import/i.test(value))
    throw new Refusal('style', value);
  return value;
}

/** `.st0{fill:#fff}` as drawing programs write it: rules for classes, ids and elements, nothing with an at-sign. */
function checkedSheet(sheet: string): string {
  const rules = checkedText(sheet).trim();
  for (const rule of rules.split('}').slice(0, -1)) {
    const [selector = '', declarations, ...more] = rule.split('{');
    if (declarations === undefined || more.length > 0 || !/^[\w\s.,#-]+$/.test(selector))
      throw new Refusal('style', selector.trim());
    checkedStyle(declarations);
  }
  if (rules !== '' && !rules.endsWith('}')) throw new Refusal('style', rules);
  return rules;
}

const MOST_POINTS = 10_000;

/** Width and height in the units of the picture: from the view box, else from the attributes. */
function sizeOf(attributes: ReadonlyMap<string, string>): { width: number; height: number } {
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth, boxHeight] = box;
  const width = boxWidth ?? Number.parseFloat(attributes.get('width') ?? '');
  const height = boxHeight ?? Number.parseFloat(attributes.get('height') ?? '');
  const isSize = (value: number) => Number.isFinite(value) && value > 0 && value <= MOST_POINTS;
  if (!isSize(width) || !isSize(height)) throw new Refusal('no-size', attributes.get('viewBox') ?? '');
  return { width, height };
}
