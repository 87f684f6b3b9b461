import { describe, expect, it } from 'vitest';

import { isPlanDate } from '~/domain/plan/contract/primitives';
import { ACTORS, ROUTE_IDS } from '~/domain/plan/contract/vocabulary';
import { FIELD_TEMPLATES, findTemplate } from '~/domain/templates/all-templates';
import { TEMPLATE_IDS, totalDuration, type FieldTemplate } from '~/domain/templates/template';
import { templateList, templateView } from '~/domain/templates/template-view';
import type { Bilingual } from '~/domain/texts/bilingual';

/** A word that English pages keep. */
const KEPT = 'Länder';

function textsOf(template: FieldTemplate): Bilingual[] {
  return [
    template.title,
    template.forWhom,
    ...template.checks,
    ...template.warnings.map(({ text }) => text),
    ...template.phases.flatMap(({ title, tasks, milestone, papers }) => [
      title,
      ...tasks,
      milestone,
      ...papers.flatMap((paper) => (typeof paper === 'string' ? [] : [paper.title])),
    ]),
  ];
}

it('has every template of the list once', () => {
  expect(FIELD_TEMPLATES.map(({ id }) => id)).toEqual([...TEMPLATE_IDS]);
});

it.each([
  ['doctors-specialized', 16, 24, 'months'],
  ['nurses-recognition-abroad', 5, 17, 'months'],
  ['nurses-measure', 9, 43, 'months'],
  ['nurses-partnership', 12, 39, 'months'],
  ['nurses-waiver', 9, 25, 'months'],
  ['drivers-licensed', 10, 38, 'weeks'],
  ['drivers-training', 10, 27, 'months'],
  ['in-company-qualification', 29, 160, 'weeks'],
  ['trainees', 30, 59, 'months'],
  ['agency-check', 4, 8, 'weeks'],
  ['one-stop-package', 7, 45, 'weeks'],
] as const)('%s takes %i to %i %s', (id, min, max, unit) => {
  expect(totalDuration(findTemplate(id)?.phases ?? [])).toEqual({ min, max, unit });
});

it('takes the doctors through four phases of 3, 3 to 6, 4 to 8 and 6 to 7 months', () => {
  const phases = findTemplate('doctors-specialized')?.phases ?? [];
  expect(phases.map(({ duration }) => [duration.min, duration.max])).toEqual([
    [3, 3],
    [3, 6],
    [4, 8],
    [6, 7],
  ]);
  for (const { milestone } of phases) expect(milestone.de).not.toBe('');
});

it('keeps the partnership within the three years of the title, counted from entry', () => {
  const phases = findTemplate('nurses-partnership')?.phases ?? [];
  const afterEntry = phases.slice(phases.findIndex(({ id }) => id === 'visa') + 1);
  expect(totalDuration(afterEntry).max).toBeLessThanOrEqual(36);
});

it.each(['unknown', '', '__proto__', 'constructor', 'Trainees'])('knows no template %j', (id) => {
  expect(findTemplate(id)).toBeNull();
});

describe.each(FIELD_TEMPLATES)('$id', (template) => {
  it('says everything in both languages', () => {
    for (const { de, en } of textsOf(template)) {
      expect(de.trim(), en).not.toBe('');
      expect(en.trim(), de).not.toBe('');
      expect(en).not.toBe(de);
      expect(en.replaceAll(KEPT, ''), de).not.toMatch(/[äöüß]/);
    }
  });

  it('is complete: phases with actor, tasks, papers; checks, warnings, sources, routes of the contract', () => {
    expect(template.phases.length).toBeGreaterThanOrEqual(3);
    expect(template.checks.length).toBeGreaterThanOrEqual(5);
    expect(template.warnings.length).toBeGreaterThan(0);
    expect(template.sources.length).toBeGreaterThan(0);
    expect(template.routes.length).toBeGreaterThan(0);
    for (const route of template.routes) expect(ROUTE_IDS).toContain(route);
    for (const phase of template.phases) {
      expect(ACTORS).toContain(phase.actor);
      expect(phase.tasks.length, phase.id).toBeGreaterThan(0);
      expect(phase.papers.length, phase.id).toBeGreaterThan(0);
    }
    expect(new Set(template.phases.map(({ id }) => id)).size).toBe(template.phases.length);
  });

  it('counts all phases in one unit, the quickest never above the slowest', () => {
    expect(new Set(template.phases.map(({ duration }) => duration.unit)).size).toBe(1);
    for (const { id, duration } of template.phases) {
      expect(duration.min, id).toBeGreaterThan(0);
      expect(duration.max, id).toBeGreaterThanOrEqual(duration.min);
    }
  });

  it('names for each source the day it was checked, and marks own knowledge', () => {
    const all = [
      ...template.sources,
      ...template.warnings.map(({ source }) => source),
      ...template.phases.map(({ source }) => source),
    ];
    for (const source of all) {
      expect(isPlanDate(source.checkedOn), source.title).toBe(true);
      expect(source.officiallyConfirmed, source.title).toBe(source.confidence === 'official');
      if (source.confidence === 'secondary') expect(source.url, source.title).toMatch(/^https:\/\//);
    }
  });

  it('is shown whole in both languages, each paper once', () => {
    for (const language of ['de', 'en'] as const) {
      const view = templateView(template, language);
      expect(view.phases).toHaveLength(template.phases.length);
      expect(new Set(view.papers.map(({ id }) => id)).size).toBe(view.papers.length);
      for (const paper of view.papers) expect(paper.title).not.toBe('');
      expect(templateList(language).map(({ id }) => id)).toContain(view.id);
    }
  });
});
