import { escaped } from './escaped';

/** Numbers of these stand without a unit; those of all others are pixels. */
const WITHOUT_UNIT = new Set(['fontWeight', 'lineHeight', 'opacity', 'zIndex', 'flex', 'order']);
const names = new Map<string, string>();

/** The value of a `style` attribute, as React writes it. */
export function styleText(style: object): string {
  let text = '';
  for (const property in style) {
    const value: unknown = Reflect.get(style, property);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (value === '') continue;
    const written =
      typeof value === 'string'
        ? escaped(value.trim())
        : value === 0 || WITHOUT_UNIT.has(property)
          ? String(value)
          : `${value}px`;
    text += `${text === '' ? '' : ';'}${nameOf(property)}:${written}`;
  }
  return text;
}

/** `backgroundColor` is `background-color`. */
function nameOf(property: string): string {
  const known = names.get(property);
  if (known !== undefined) return known;
  const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  names.set(property, name);
  return name;
}
