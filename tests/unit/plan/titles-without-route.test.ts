import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planCase } from '~/domain/plan/plan-case';

import { anElectrician, type RequestChanges } from './requests';

/** §§ 20 and 16g AufenthG are no routes here (facts, part 2.1): the plan says so where their holders would look. */
const warned = (changes: RequestChanges) =>
  planCase(anElectrician(changes), bundledDirectory).warnings.find(
    ({ code }) => code === 'in-germany-no-accelerated-procedure',
  );
const holderOf = (germanTitle: string, kind: 'skilled' | 'training' = 'skilled'): RequestChanges => ({
  position: { kind },
  candidate: { country: 'DE', germanTitle },
});

describe('titles without a route of their own', () => {
  it.each([
    ['20', 'skilled', 'risk', '18 months', '§ 81a Abs. 1 AufenthG, § 20 AufenthG'],
    ['20-1', 'skilled', 'risk', '18 months', '§ 81a Abs. 1 AufenthG, § 20 AufenthG'],
    ['16g', 'skilled', 'risk', 'within two weeks', '§ 81a Abs. 1 AufenthG, § 16g AufenthG'],
    ['duldung', 'training', 'risk', 'title under § 16g', '§ 81a Abs. 1 AufenthG, § 16g AufenthG'],
  ] as const)('%s (%s): %s, %s', (title, kind, severity, words, legalBasis) => {
    const found = warned(holderOf(title, kind));
    expect(found).toMatchObject({ severity, legalBasis });
    expect(found?.text).toContain(words);
  });

  it.each([
    ['20a', 'skilled'],
    ['16b', 'skilled'],
    ['duldung', 'skilled'],
  ] as const)('%s (%s): the plain note', (title, kind) => {
    expect(warned(holderOf(title, kind))).toMatchObject({
      severity: 'note',
      legalBasis: '§ 81a Abs. 1 AufenthG',
    });
  });

  it('speaks German too', () => {
    expect(warned({ ...holderOf('20'), language: 'de' })?.text).toContain('bis zu 18 Monate');
    expect(warned({ ...holderOf('16g'), language: 'de' })?.text).toContain('binnen zwei Wochen');
  });

  it('leads holders of § 20 into the title for the job', () => {
    expect(planCase(anElectrician(holderOf('20')), bundledDirectory).recommendedRouteId).toBe('18a');
  });
});
