import { describe, expect, it, test } from 'vitest';

import { DRAFT_REQUEST, draftFactsOf } from '#tests/support/draft-facts';
import {
  DRAFT_IDS,
  draftFileName,
  draftNeed,
  makeDraft,
  missingOf,
  plainText,
  TYPED_VALUES,
  type DraftBlock,
  type DraftDocument,
  type DraftId,
  type TypedValues,
} from '~/domain/drafts';

function made(id: DraftId, values: Parameters<typeof draftFactsOf>[0] = {}): DraftDocument {
  const draft = makeDraft(id, draftFactsOf(values));
  if (draft === null) throw new Error('not made');
  return draft;
}

function textOf({ title, letter, blocks, advice, footer }: DraftDocument): string {
  const lines = letter === null ? [] : [...letter.sender, ...letter.recipient].map(plainText);
  return [title, ...lines, ...blocks.flatMap(linesOf), ...advice, footer].join('\n');
}

function linesOf(block: DraftBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
    case 'check-list':
      return block.items.map(plainText);
    case 'fields':
      return block.fields.map(({ label, value }) => `${label}: ${plainText(value)}`);
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' | '));
    case 'signatures':
      return [...block.labels];
    case 'heading':
    case 'note':
      return [block.text];
  }
}

const ALL_TYPED: TypedValues = Object.fromEntries(
  Object.keys(TYPED_VALUES).map((name) => [name, `<${name}>`]),
);

describe('every draft', () => {
  test.each(DRAFT_IDS)(
    '%s: says basis, law as of and that it is no legal advice, in both languages',
    (id) => {
      const [german, english] = [made(id), made(id, { language: 'en' })];
      expect(german.footer).toContain('keine Rechtsberatung. Rechtsstand 19.08.2026');
      expect(english.footer).toContain('no legal advice. Law as of 19 August 2026');
      expect(german.footer).toContain(german.basis);
      expect(textOf(english)).not.toMatch(/undefined|null|NaN|\[object/);
      expect(textOf(german)).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  test.each(DRAFT_IDS)(
    '%s: has a line to write on for each value that is missing, and fewer once it is typed',
    (id) => {
      const empty = made(id);
      const missing = missingOf(empty);
      if (missing.length > 0) expect(textOf(empty)).toContain('______');
      expect(missingOf(made(id, { typed: ALL_TYPED })).length).toBeLessThanOrEqual(missing.length);
    },
  );

  it('takes facts of the case and never asks for them again', () => {
    const sheet = made('employment-data-sheet');
    const text = textOf(sheet);
    for (const value of [
      '14.05.1996',
      'Indien',
      '42.600,00\u00a0€',
      '3.550,00\u00a0€',
      '38,5',
      'unbefristet',
      '20.07.2027',
      'B1',
    ])
      expect(text).toContain(value);
    expect(missingOf(sheet)).toEqual(
      expect.arrayContaining([
        'Nummer des Reisepasses',
        'Betriebsnummer',
        'Urlaubstage im Jahr',
        'Abschluss',
      ]),
    );
    expect(missingOf(sheet)).not.toContain('Geburtsdatum');
  });
});

describe('single drafts', () => {
  it('the power of attorney covers the procedure and leaves visa, contract and remedies out', () => {
    const text = textOf(made('power-of-attorney', { typed: ALL_TYPED }));
    expect(text).toContain('<candidateName>');
    expect(text).toContain('<employerStreet>, 99084 <employerTown>');
    expect(text).toContain('Nicht umfasst sind der Antrag auf das Visum');
    expect(text).toContain('§ 81a Abs. 2 Nr. 3 AufenthG');
  });

  it('a family that comes along needs powers of its own', () => {
    const { candidate } = DRAFT_REQUEST;
    const request = { ...DRAFT_REQUEST, candidate: { ...candidate, family: { spouse: true } } };
    expect(made('power-of-attorney', { request }).advice.join()).toContain('§ 81a Abs. 4');
    expect(made('power-of-attorney').advice.join()).not.toContain('§ 81a Abs. 4');
  });

  it('the covering letter goes to the authority of the plan and lists what exists by then', () => {
    const letter = made('covering-letter');
    const text = textOf(letter);
    expect(letter.letter?.recipient.map(plainText)[0]).toContain('Erfurt');
    expect(text).toContain('Vollmacht (Kopie)');
    expect(text).not.toContain('Vorabzustimmung (');
    expect(text).not.toContain('Vereinbarung nach § 81a AufenthG (');
    expect(letter.advice.join()).toContain('nicht bestätigt');
  });

  it('the data sheet says that the official form has to be used', () => {
    expect(textOf(made('employment-data-sheet'))).toContain('ersetzt das Formular nicht');
  });

  it('the notice names the office of today, and is not made while none may be named', () => {
    expect(textOf(made('faire-integration-notice'))).toContain('Stelle laut Liste');
    const { notice } = draftFactsOf();
    expect(
      makeDraft('faire-integration-notice', draftFactsOf({ notice: { ...notice, office: null } })),
    ).toBeNull();
  });

  it('the onboarding plan shows the days as they are now', () => {
    const text = textOf(made('onboarding-plan'));
    expect(text).toMatch(/02\.08\.2027 \| Wohnung anmelden \| Fachkraft \| ✓/);
    expect(text).toContain('§ 45c AufenthG');
  });

  it('the report counts four weeks from knowledge and names the worker’s own duty', () => {
    const report = made('early-end-report', { typed: { knownOn: '4.10.2027' } });
    expect(report.advice.join()).toContain('bis 01.11.2027');
    expect(report.advice.join()).toContain('§ 82 Abs. 6');
    expect(made('early-end-report').advice.join()).toContain('vier Wochen, nachdem');
  });
});

describe('names of files and need', () => {
  test.each([
    ['power-of-attorney.pdf', { id: 'power-of-attorney', format: 'pdf' }],
    ['onboarding-plan.docx', { id: 'onboarding-plan', format: 'docx' }],
    ['onboarding-plan.exe', null],
    ['../power-of-attorney.pdf', null],
    ['', null],
  ])('%s', (name, file) => expect(draftFileName(name)).toEqual(file));

  it('a plan without the accelerated procedure has no use for its papers', () => {
    const { plan } = draftFactsOf();
    expect(draftNeed('covering-letter', plan)).toBe('needed');
    expect(draftNeed('covering-letter', { ...plan, steps: [] })).toBe('not-needed');
    expect(draftNeed('early-end-report', plan)).toBe('at-hand');
  });
});
