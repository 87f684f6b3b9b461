import { escaped } from './escaped';
import { styleText } from './style-text';
import type { HostProps, MarkupWriter } from './walk-elements';

const VOID = new Set(['br', 'hr', 'img', 'meta']);

/** React's names of attributes that are called differently in html; the others are their own name. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', httpEquiv: 'http-equiv' };
const KNOWN = new Set(
  'align alt border cellPadding cellSpacing class content dir height href http-equiv id lang name role src target title width'.split(
    ' ',
  ),
);
const NO_ATTRIBUTES = new Set(['children', 'style', 'dangerouslySetInnerHTML']);

/**
 * Writes the html that React writes, letter for letter: attributes in the order of the props, and a comment between two
 * texts that stand side by side. Attributes that it does not know throw instead of being guessed.
 */
export function createHtmlWriter(): MarkupWriter & { toString(): string } {
  let html = '';
  let isAfterText = false;
  return {
    open(tag, props) {
      isAfterText = false;
      html += `<${tag}${attributesOf(props)}`;
      if (VOID.has(tag)) {
        html += '/>';
        return;
      }
      html += `>${innerHtmlOf(props)}`;
    },
    text(text) {
      if (text === '') return;
      html += isAfterText ? `<!-- -->${escaped(text)}` : escaped(text);
      isAfterText = true;
    },
    close(tag) {
      isAfterText = false;
      if (!VOID.has(tag)) html += `</${tag}>`;
    },
    toString: () => html,
  };
}

function attributesOf(props: HostProps): string {
  let text = '';
  for (const prop in props) {
    const value = props[prop];
    if (prop === 'style' && typeof value === 'object' && value !== null) {
      const style = styleText(value);
      if (style !== '') text += ` style="${style}"`;
    }
    if (value === null || value === undefined || NO_ATTRIBUTES.has(prop)) continue;
    const name = NAMES[prop] ?? prop;
    if (!KNOWN.has(name) && !name.startsWith('data-')) throw new TypeError(`no attribute of a mail: ${prop}`);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new TypeError(`no value of an attribute: ${prop}`);
    text += ` ${name}="${escaped(String(value))}"`;
  }
  return text;
}

/** Html that a component brings ready made. It is never made of what somebody typed. */
export function innerHtmlOf(props: HostProps): string {
  const inner = props['dangerouslySetInnerHTML'];
  if (typeof inner !== 'object' || inner === null) return '';
  return String(Reflect.get(inner, '__html'));
}
