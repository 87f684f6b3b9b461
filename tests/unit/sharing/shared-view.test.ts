import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryRequest } from '#tests/unit/plan/arbitrary-request';
import { countryNames } from '~/domain/catalogue';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planCase } from '~/domain/plan/plan-case';
import { STEP_WORDS } from '~/domain/plan/procedure/texts';
import { plannedSteps } from '~/domain/sharing/planned-steps';
import { scopeOf, SHARE_ITEMS, type ShareItem } from '~/domain/sharing/scope';
import type { SharableCase, SharableStep } from '~/domain/sharing/sharable-case';
import { sharedView } from '~/domain/sharing/shared-view';

const STEP: SharableStep = {
  id: 'step-1',
  key: 'first-day',
  title: 'MARK-plan-title',
  text: 'MARK-steps-text',
  actor: 'employer',
  phase: 'arrival',
  status: 'open',
  startsOn: '2027-01-04',
  dueOn: '2027-02-01',
  doneOn: null,
  isCritical: true,
  isOverdue: false,
  canStart: true,
  waiting: null,
  legalBasis: ['MARK-steps-basis'],
  statutoryLimit: null,
  ownerName: 'MARK-never-owner',
};

/** Every text says which word of the scope lets it through; `never` stays with the employer. */
const MARKED: SharableCase = {
  shareId: 'share-1',
  number: 7,
  title: 'MARK-never-title',
  employerName: 'Betrieb',
  sharedBy: { name: 'Kim', email: 'kim@test.example' },
  status: 'active',
  occupation: 'MARK-plan-occupation',
  state: 'DE-TH',
  route: 'MARK-plan-route',
  lawCheckedOn: '2026-08-19',
  steps: [STEP],
  comments: [
    comment('a', 'share-1', 'MARK-steps-conversation'),
    comment('b', null, 'MARK-never-internal'),
    comment('c', 'share-2', 'MARK-never-other-share'),
    { ...comment('d', 'share-1', 'MARK-never-withdrawn'), isWithdrawn: true },
  ],
  papers: [
    {
      key: 'passport',
      title: 'MARK-papers-title',
      document: { broughtBy: 'candidate', form: 'copy', translation: 'none' },
      state: 'there',
      files: [
        {
          id: 'MARK-files-id',
          name: 'MARK-files-name',
          mediaType: 'application/pdf',
          sizeBytes: 1,
          uploadedAt: new Date('2026-11-20T10:00:00Z'),
        },
      ],
    },
    { key: 'own-1', title: 'MARK-files-own-title', document: null, state: 'there', files: [] },
  ],
  candidate: { name: 'MARK-name-candidate', email: 'MARK-contact-email' },
};

function comment(id: string, shareId: string | null, text: string) {
  return {
    id,
    stepId: 'step-1',
    shareId,
    side: 'employer' as const,
    authorId: 'person-1',
    authorName: 'Kim',
    text,
    revision: 1,
    at: new Date('2026-11-20T10:00:00Z'),
    isWithdrawn: false,
  };
}

function marksIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/MARK-([a-z]+)/g)].map(([, mark = '']) => mark);
}

const anyScope = fc.subarray([...SHARE_ITEMS]).map(scopeOf);

describe('what a share shows', () => {
  it('holds nothing that the scope does not name, and never what no word lets through', () => {
    fc.assert(
      fc.property(anyScope, (scope) => {
        const allowed: readonly string[] = scope;
        for (const mark of marksIn(sharedView(scope, MARKED))) expect(allowed).toContain(mark);
      }),
      { seed: 20_261_120, numRuns: 200 },
    );
  });

  it.each(SHARE_ITEMS)('shows everything of “%s” once it is named', (item: ShareItem) => {
    const marks = marksIn(sharedView(scopeOf([item]), MARKED));
    const expected = marksIn(MARKED).filter((mark) => mark === item).length;
    expect(marks.filter((mark) => mark === item).length).toBeGreaterThanOrEqual(expected > 0 ? 1 : 0);
    expect(new Set(marks)).toEqual(new Set(scopeOf([item])));
  });

  it('says of papers that people named themselves only that there is one', () => {
    const { papers } = sharedView(['papers'], MARKED);
    expect(papers?.[1]).toMatchObject({ key: 'own', title: null, fileCount: 0, files: null });
  });

  it('has no conversation before it is shared', () => {
    expect(sharedView(['plan', 'steps'], { ...MARKED, shareId: null }).steps?.[0]?.comments).toEqual([]);
  });

  it('of any plan tells neither where somebody comes from nor when they were born nor what they earn', () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const plan = planCase(request, bundledDirectory);
        const { candidate, position } = request;
        const view = sharedView(['plan', 'steps', 'papers'], {
          ...MARKED,
          route: null,
          steps: plannedSteps(plan, []),
          papers: plan.documents.map(({ id, title, broughtBy, form, translation }) => ({
            key: id,
            title,
            document: { broughtBy, form, translation },
            state: 'missing' as const,
            files: [],
          })),
        });
        const text = withoutCatalogue(JSON.stringify(view));
        const countries = [...candidate.nationalities, candidate.country, candidate.recruitedFrom]
          .filter((code) => code !== undefined && code !== 'DE')
          .flatMap((code) => [...countryNames(code ?? '', 'de'), ...countryNames(code ?? '', 'en')]);
        for (const name of countries) expect(text).not.toContain(name);
        for (const day of [candidate.dateOfBirth, ...(candidate.family?.children ?? [])])
          if (day !== undefined) expect(text).not.toContain(day);
        const salary = position.grossSalaryCentsPerYear;
        if (salary !== undefined) expect(text).not.toContain(String(salary));
      }),
      { seed: 20_261_120, numRuns: 150 },
    );
  });
});

/** Sentences of the catalogue are the same for everybody, so a country in them tells nothing. */
function withoutCatalogue(text: string): string {
  return Object.values(STEP_WORDS).reduce(
    (rest, words) => rest.replaceAll(words.text.de, '').replaceAll(words.text.en, ''),
    text,
  );
}
