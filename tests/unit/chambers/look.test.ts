import { describe, expect, it } from 'vitest';

import {
  contrast,
  INK,
  nearestReadable,
  normalisedColour,
  textOn,
  WHITE,
} from '~/domain/chambers/brand-colour';
import { textBlocks } from '~/domain/chambers/start-text';
import { checkSvg } from '~/domain/chambers/svg-check';

describe('the colour of a chamber', () => {
  it.each([
    ['#003366', '#003366'],
    ['03C', '#0033cc'],
    [' #ABCDEF ', '#abcdef'],
    ['red', null],
    ['#12345', null],
  ])('reads %s', (typed, colour) => expect(normalisedColour(typed)).toBe(colour));

  it('puts white on dark colours and ink on light ones', () => {
    expect(textOn('#003366')).toBe(WHITE);
    expect(textOn('#ffd200')).toBe(INK);
  });

  it('refuses the middle greys, where neither text reaches 4.5 to 1, and names the nearest grey that does', () => {
    expect(textOn('#808080')).toBeNull();
    const nearest = nearestReadable('#808080');
    const text = textOn(nearest);
    expect(text).not.toBeNull();
    expect(contrast(nearest, text ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(nearest).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it('finds a readable colour for every grey, never further away than needed', () => {
    for (let value = 0; value < 256; value += 1) {
      const grey = `#${value.toString(16).padStart(2, '0').repeat(3)}`;
      const nearest = nearestReadable(grey);
      expect(textOn(nearest), grey).not.toBeNull();
      if (textOn(grey) !== null) expect(nearest).toBe(grey);
    }
  });
});

describe('a logo as SVG', () => {
  const svg = (inside: string, more = '') =>
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"${more}>${inside}</svg>`;

  it('keeps a drawing, writes it anew and drops what a drawing program noted for itself', () => {
    const check = checkSvg(
      svg(
        '<!-- made with --><metadata><rdf:RDF/></metadata><style>.a{fill:#036}</style><g inkscape:label="x"><path class="a" d="M0 0h5"/></g>',
        ' sodipodi:docname="a.svg"',
      ),
    );
    expect(check).toEqual({
      outcome: 'checked',
      width: 20,
      height: 10,
      svg:
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10">' +
        '<style>.a{fill:#036}</style><g><path class="a" d="M0 0h5"/></g></svg>',
    });
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'element'],
    ['foreign content', svg('<foreignObject><p>x</p></foreignObject>'), 'element'],
    ['a picture from elsewhere', svg('<image href="https://a.example/x.png"/>'), 'element'],
    ['a link', svg('<a href="https://a.example"><path d="M0 0"/></a>'), 'element'],
    ['an event handler', svg('<path d="M0 0" onload="alert(1)"/>'), 'attribute'],
    ['a handler on the root', svg('', ' onload="alert(1)"'), 'attribute'],
    ['animation', svg('<animate attributeName="href" values="javascript:alert(1)"/>'), 'element'],
    ['a reference outside', svg('<use xlink:href="https://a.example/x.svg#a"/>'), 'reference'],
    ['a reference in a fill', svg('<path fill="url(https://a.example/#a)"/>'), 'reference'],
    ['a reference in a style', svg('<path style="fill:url(//a.example/a)"/>'), 'reference'],
    ['a hidden reference', svg('<use href="&#106;avascript:alert(1)"/>'), 'reference'],
    ['an import', svg('<style>@import "https://a.example/a.css";</style>'), 'style'],
    ['an escaped import', svg('<style>.a{fill:\\75 rl(x)}</style>'), 'style'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'doctype'],
    ['an unknown entity', svg('<title>&a;</title>'), 'malformed'],
    ['an open element', svg('<g>'), 'malformed'],
    ['text behind the end', `${svg('')}<script/>`, 'not-svg'],
    ['a page', '<html><body/></html>', 'not-svg'],
    ['a drawing without a size', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'no-size'],
    ['too much', svg(`<title>${'x'.repeat(100_001)}</title>`), 'too-large'],
  ])('refuses %s', (_, source, problem) => {
    expect(checkSvg(source)).toMatchObject({ outcome: 'refused', problem });
  });
});

describe('the text of a start page', () => {
  it('makes blocks of paragraphs, lists, bold and links', () => {
    expect(textBlocks('Guten **Tag**\n[Wir](https://a.example)\n\n- eins\n- zwei')).toEqual([
      {
        kind: 'paragraph',
        parts: [
          { kind: 'text', text: 'Guten ' },
          { kind: 'bold', text: 'Tag' },
          { kind: 'text', text: ' ' },
          { kind: 'link', text: 'Wir', url: 'https://a.example' },
        ],
      },
      { kind: 'list', items: [[{ kind: 'text', text: 'eins' }], [{ kind: 'text', text: 'zwei' }]] },
    ]);
  });

  it.each(['[x](javascript:alert(1))', '<script>alert(1)</script>', '[x](http://a.example)'])(
    'leaves %s as the text it is',
    (text) => expect(textBlocks(text)).toEqual([{ kind: 'paragraph', parts: [{ kind: 'text', text }] }]),
  );
});
