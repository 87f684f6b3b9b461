import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { freeSlug, isReservedSlug, slugFromName } from '~/domain/organisations/slugs';

describe('the slug of a name', () => {
  it.each([
    ['Muster Pflegedienst GmbH', 'muster-pflegedienst-gmbh'],
    ['Bäckerei Süß & Söhne', 'baeckerei-suess-und-soehne'],
    ['  --Müller--  ', 'mueller'],
    ['Café Élysée', 'cafe-elysee'],
    ['ÄÖÜ ẞ', 'aeoeue-ss'],
    ['Łódź Transport', 'lodz-transport'],
    ['北京', 'betrieb'],
    ['', 'betrieb'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['Gesellschaft für angewandte Kältetechnik und Anlagenbau mbH', 'gesellschaft-fuer-angewandte'],
    ['x'.repeat(8_000), 'x'.repeat(40)],
  ])('of %s is %s', (name, slug) => {
    expect(slugFromName(name)).toBe(slug);
  });

  it('holds for any text only lower-case Latin letters, digits and single hyphens, and is never empty or longer than 40', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const slug = slugFromName(name);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('is the next free one, and never a reserved word', () => {
    expect(freeSlug('Muster', new Set())).toBe('muster');
    expect(freeSlug('Muster', new Set(['muster', 'muster-3']))).toBe('muster-2');
    expect(freeSlug('Muster', new Set(['muster', 'muster-2']))).toBe('muster-3');
    expect(freeSlug('Admin', new Set())).toBe('admin-2');
    expect(isReservedSlug('new')).toBe(true);
  });
});
