import { describe, expect, it } from 'vitest';

import { chooseAdviser, type AdviserFacts } from '~/domain/chambers/adviser-choice';
import { codeOfBytes, inviteState, normalisedCode } from '~/domain/chambers/invite';
import { columnsOf, readRow } from '~/domain/chambers/member-list';
import { actsOn, canLeave } from '~/domain/chambers/membership';
import { secondChamber } from '~/domain/chambers/second-chamber';

describe('codes', () => {
  it('are read however they are typed, and never hold letters that look alike', () => {
    const code = codeOfBytes(Uint8Array.from({ length: 8 }, (_, at) => at * 37));
    expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
    expect(normalisedCode(` ${code.toLowerCase().replace('-', ' ')}`)).toBe(code);
    expect(normalisedCode('OOOO-1111')).toBeNull();
    expect(normalisedCode('ABC')).toBeNull();
  });

  it.each([
    [{}, 'open'],
    [{ endsOn: '2026-11-23' }, 'open'],
    [{ endsOn: '2026-11-22' }, 'over'],
    [{ maxUses: 2, uses: 1 }, 'open'],
    [{ maxUses: 2, uses: 2 }, 'used-up'],
    [{ maxUses: 2, uses: 2, revokedAt: new Date() }, 'revoked'],
  ])('%j is %s', (values, state) => {
    expect(
      inviteState({ revokedAt: null, maxUses: null, uses: 0, endsOn: null, ...values }, '2026-11-23'),
    ).toBe(state);
  });
});

describe('a firm in several chambers', () => {
  it('may belong to an IHK and a HWK; a second of the same kind has to be looked at', () => {
    expect(secondChamber('ihk', [])).toBe('none');
    expect(secondChamber('ihk', ['hwk'])).toBe('other-kind');
    expect(secondChamber('ihk', ['hwk', 'ihk'])).toBe('same-kind');
    expect(secondChamber('other', ['other'])).toBe('other-kind');
  });
});

describe('what can be done with a member', () => {
  it('depends on how it stands', () => {
    expect(actsOn('applied')).toEqual(['approve', 'refuse']);
    expect(actsOn('active')).toEqual(['suspend', 'remove']);
    expect(actsOn('ended')).toEqual([]);
    expect([canLeave('active'), canLeave('invited')]).toEqual([true, false]);
  });
});

describe('the columns of a list', () => {
  it('are known by the words that chambers use', () => {
    expect(columnsOf(['Mitglieds-Nr.', 'Firma', 'E-Mail-Adresse', 'Postleitzahl', 'Ort'])).toEqual({
      positions: { memberNumber: 0, name: 1, email: 2, postalCode: 3 },
    });
  });

  it('are named where they are missing or twice', () => {
    expect(columnsOf(['Firma', 'Name', 'Ort'])).toMatchObject({
      errors: [
        { column: 'name', code: 'column-twice', value: 'Firma, Name' },
        { column: 'email', code: 'missing-column', value: 'Firma, Name, Ort' },
      ],
    });
  });
});

describe('a line of a list', () => {
  const positions = { name: 0, email: 1, memberNumber: 2, postalCode: 3 };

  it('is cleaned: small letters in addresses, the nought that Excel took from Saxony, apostrophes against formulas', () => {
    expect(readRow([' Bau  GmbH', 'Info@Bau.example ', "'+12", '4109'], positions, 2)).toEqual({
      row: { name: 'Bau  GmbH', email: 'info@bau.example', memberNumber: '+12', postalCode: '04109' },
    });
  });

  it.each([
    [['', 'a@b.example', '', ''], 'name', 'name-missing'],
    [['Bau', '', '', ''], 'email', 'email-missing'],
    [['Bau', 'a@b', '', ''], 'email', 'email-invalid'],
    [['Bau', 'a b@c.example', '', ''], 'email', 'email-invalid'],
    [['Bau', 'a@b.example', '', '123'], 'postalCode', 'postal-code'],
    [['=HYPERLINK("https://a.example")', 'a@b.example', '', ''], 'name', 'formula'],
    [['x'.repeat(201), 'a@b.example', '', ''], 'name', 'too-long'],
  ])('%j is refused', (cells, column, code) => {
    expect(readRow(cells, positions, 7)).toMatchObject({ errors: [{ line: 7, column, code }] });
  });
});

describe('who looks after a member', () => {
  const member = { postalCode: '04109', kreis: '14713', state: 'DE-SN', branch: 'craft' };
  const adviser = (id: string, values: Partial<AdviserFacts> = {}): AdviserFacts => ({
    id,
    areas: [],
    branches: [],
    load: 0,
    capacity: 100,
    absences: [],
    ...values,
  });
  const choose = (...advisers: AdviserFacts[]) => chooseAdviser(member, advisers, '2026-11-23');
  const kreis = [{ kind: 'kreis' as const, code: '14713' }];

  it.each([
    ['the nearer area', [adviser('a'), adviser('b', { areas: kreis })], 'b', ['kreis', 'load']],
    [
      'a postal code before a Kreis',
      [adviser('a', { areas: kreis }), adviser('b', { areas: [{ kind: 'postal_prefix', code: '041' }] })],
      'b',
      ['postal', 'load'],
    ],
    [
      'the branch',
      [adviser('a'), adviser('b', { branches: ['craft'] })],
      'b',
      ['district', 'branch', 'load'],
    ],
    [
      'somebody for all branches before one for others',
      [adviser('a', { branches: ['care'] }), adviser('b')],
      'b',
      ['district', 'load'],
    ],
    [
      'who is less full',
      [adviser('a', { load: 50 }), adviser('b', { load: 20, capacity: 30 }), adviser('c', { load: 40 })],
      'c',
      ['district', 'load'],
    ],
    [
      'who is there',
      [
        adviser('a', {
          absences: [{ from: '2026-11-23', until: '2026-11-23', deputyId: null }],
          areas: kreis,
        }),
        adviser('b'),
      ],
      'b',
      ['district', 'load'],
    ],
    [
      'somebody with room further away',
      [adviser('a', { areas: kreis, load: 100 }), adviser('b')],
      'b',
      ['district', 'load'],
    ],
    ['the only one, full as they are', [adviser('a', { load: 100 })], 'a', ['district', 'full']],
    ['the first by id when all is equal', [adviser('b'), adviser('a')], 'a', ['district', 'load']],
  ])('is %s', (_, advisers, adviserId, reasons) => {
    expect(choose(...advisers)).toEqual({ adviserId, reasons });
    expect(choose(...[...advisers].reverse())).toEqual({ adviserId, reasons });
  });

  it('is nobody where nobody works in the area', () => {
    expect(choose(adviser('a', { areas: [{ kind: 'kreis', code: '05111' }] }))).toBeNull();
  });
});
