import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '~/domain/calendar';
import { STATE_CODES, type StateCode } from '~/domain/catalogue/states';
import {
  branchSchema,
  contactSchema,
  costsSchema,
  documentSchema,
  dutySchema,
  stepSchema,
  timelineSchema,
  titleValiditySchema,
  permanentStaySchema,
} from '~/domain/plan/contract';
import { PROOF_STEP_IDS, type ProcedureInput } from '~/domain/plan/facts';
import { buildProcedure } from '~/domain/plan/procedure';
import { DOCUMENT_WORDS, STEP_WORDS } from '~/domain/plan/procedure/texts';
import { BRANCH_WORDS } from '~/domain/plan/procedure/texts/branches';
import { STEP_IDS } from '~/domain/plan/procedure/step-ids';
import { VARIANTS } from './facts-builder';

const LANGUAGES = ['de', 'en'] as const;

function inLanguage(input: ProcedureInput, language: 'de' | 'en'): ProcedureInput {
  return { ...input, language, facts: { ...input.facts, language } };
}

/** Calendar days, so that dates can be compared as numbers. */
function days(date: string | null): number {
  return Date.parse(date ?? '') / 86_400_000;
}

describe('every procedure', () => {
  it.each(VARIANTS)('$name has the shape of the contract in both languages', ({ input }) => {
    for (const language of LANGUAGES) {
      const result = buildProcedure(inLanguage(input, language));
      for (const step of result.steps) stepSchema.parse(step);
      for (const branch of result.branches) branchSchema.parse(branch);
      for (const document of result.documents) documentSchema.parse(document);
      for (const duty of result.duties) dutySchema.parse(duty);
      for (const contact of result.contacts) contactSchema.parse(contact);
      timelineSchema.parse(result.timeline);
      costsSchema.parse(result.costs);
      titleValiditySchema.nullable().parse(result.titleValidity);
      permanentStaySchema.nullable().parse(result.permanentStay);
    }
  });

  it.each(VARIANTS)('$name: the languages differ in words only', ({ input }) => {
    const [german, english] = LANGUAGES.map((language) => buildProcedure(inLanguage(input, language)));
    expect(english?.steps.map(({ id, typical }) => [id, typical])).toEqual(
      german?.steps.map(({ id, typical }) => [id, typical]),
    );
    for (const [index, step] of (german?.steps ?? []).entries())
      expect(english?.steps[index]?.text).not.toBe(step.text);
  });

  it.each(VARIANTS)('$name: ids are unique and everything named exists', ({ input }) => {
    const { steps, documents, contacts, branches, timeline, costs } = buildProcedure(input);
    const ids = new Set<string>(steps.map(({ id }) => id));
    expect(ids.size).toBe(steps.length);
    const paper = new Set<string>(documents.map(({ id }) => id));
    const known = new Set<string>(contacts.map(({ id }) => id));
    for (const step of steps) {
      for (const cause of step.dependsOn) expect(ids.has(cause), `${step.id} <- ${cause}`).toBe(true);
      for (const id of step.documents) expect(paper.has(id), `${step.id}: ${id}`).toBe(true);
      for (const id of step.contactIds) expect(known.has(id), `${step.id}: ${id}`).toBe(true);
    }
    for (const branch of branches) {
      expect(ids.has(branch.atStep)).toBe(true);
      for (const id of branch.removes) expect(ids.has(id)).toBe(true);
    }
    for (const id of timeline.criticalPath) expect(ids.has(id), id).toBe(true);
    expect(new Set(costs.items.map(({ id }) => id)).size).toBe(costs.items.length);
  });

  it.each(VARIANTS)('$name: the critical path is connected and marked', ({ input }) => {
    const { steps, timeline } = buildProcedure(input);
    const byId = new Map<string, (typeof steps)[number]>(steps.map((step) => [step.id, step]));
    expect(timeline.criticalPath.length).toBeGreaterThan(0);
    timeline.criticalPath.forEach((id, index) => {
      const before = timeline.criticalPath[index - 1];
      if (before !== undefined) expect(byId.get(id)?.dependsOn).toContain(before);
      else expect(byId.get(id)?.dependsOn).toEqual([]);
    });
    expect(steps.filter(({ critical }) => critical).map(({ id }) => id)).toEqual(timeline.criticalPath);
  });

  it.each(VARIANTS)('$name: totals are the sums of the items', ({ input }) => {
    const { items, totals } = buildProcedure(input).costs;
    for (const total of totals) {
      const own = items.filter(({ payer }) => payer === total.payer);
      expect(total.minCents).toBe(own.reduce((sum, item) => sum + (item.cents ?? item.minCents ?? 0), 0));
      expect(total.maxCents).toBe(own.reduce((sum, item) => sum + (item.cents ?? item.maxCents ?? 0), 0));
    }
  });

  it.each(VARIANTS)('$name: values that are not official are marked so', ({ input }) => {
    const { steps, costs, duties } = buildProcedure(input);
    const sources = [
      ...steps.map(({ duration }) => duration.source),
      ...costs.items.map(({ source }) => source),
      ...duties.map(({ source }) => source),
    ];
    for (const source of sources) expect(source.officiallyConfirmed).toBe(source.confidence === 'official');
  });

  it('gives the same answer for the same question', () => {
    for (const { input } of VARIANTS)
      expect(JSON.stringify(buildProcedure(input))).toBe(JSON.stringify(buildProcedure(input)));
  });
});

describe('schedules', () => {
  const anyVariant = fc.constantFrom(...VARIANTS.map(({ input }) => input));
  const anyState = fc.constantFrom<StateCode | null>(null, ...STATE_CODES);

  it('never start before their causes, keep earliest <= typical <= latest, and end on working days', () => {
    fc.assert(
      fc.property(
        anyVariant,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: -60, max: 900 }),
        anyState,
        (input, offset, startIn, state) => {
          const asOf = addDays('2026-01-01', offset);
          const facts = {
            ...input.facts,
            asOf,
            applicationDate: asOf,
            desiredStart: addDays(asOf, startIn),
            workplace: { postalCode: null, kreis: null, state },
            runningSince: input.facts.runningSince === null ? null : addDays(asOf, -50),
          };
          const { steps, timeline } = buildProcedure({ ...input, facts });
          const byId = new Map<string, (typeof steps)[number]>(steps.map((step) => [step.id, step]));
          for (const step of steps) {
            if (!(step.earliest <= step.typical && step.typical <= step.latest)) return false;
            if (step.earliest < asOf) return false;
            const isAnchored = step.id === 'permit-extension' || step.id === 'settlement-permit';
            if (!isAnchored && step.id !== 'first-day' && !isWorkingDay(step.typical, state)) return false;
            for (const id of step.dependsOn) {
              const cause = byId.get(id);
              if (cause === undefined || isAnchored) continue;
              if (
                cause.earliest > step.earliest ||
                cause.typical > step.typical ||
                cause.latest > step.latest
              )
                return false;
            }
          }
          return (
            timeline.typicalStart === null ||
            timeline.desiredStartFeasible === timeline.typicalStart <= facts.desiredStart
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keep every promise about the first day: with the latest dates the wanted start is still reached', () => {
    for (const { input } of VARIANTS) {
      const { steps, timeline } = buildProcedure(input);
      const firstDay = steps.find(({ id }) => id === 'first-day');
      if (firstDay === undefined) continue;
      expect(firstDay.typical).toBe(
        timeline.desiredStartFeasible === true ? input.facts.desiredStart : timeline.typicalStart,
      );
      expect(firstDay.latest).toBe(firstDay.typical);
    }
  });

  it('the accelerated procedure is never slower than the ordinary one, whenever it is applied for', () => {
    for (const { input } of VARIANTS)
      for (const wait of [0, 30, 200, 800]) {
        const facts = { ...input.facts, applicationDate: addDays(input.facts.asOf, wait) };
        const { timeline } = buildProcedure({ ...input, facts });
        if (timeline.procedure !== 'accelerated' || timeline.ordinary === null) continue;
        expect(timeline.gainDays).toBeGreaterThanOrEqual(0);
        expect(days(timeline.typicalStart)).toBeLessThanOrEqual(days(timeline.ordinary.typicalStart));
      }
  });
});

describe('words', () => {
  it('every step, paper and branch has a title and a text in German and English', () => {
    for (const words of [
      ...Object.values(STEP_WORDS),
      ...Object.values(DOCUMENT_WORDS),
      ...Object.values(BRANCH_WORDS),
    ])
      for (const language of LANGUAGES) {
        expect(words.title[language].length).toBeGreaterThan(2);
        expect(words.text[language].length).toBeGreaterThan(10);
      }
    expect(Object.keys(STEP_WORDS).sort()).toEqual([...STEP_IDS].sort());
  });

  it('the branches’ own steps have words, and no text says that a way is impossible', () => {
    for (const { input } of VARIANTS)
      for (const language of LANGUAGES)
        for (const branch of buildProcedure(inLanguage(input, language)).branches)
          for (const step of branch.adds) {
            expect(step.title).not.toBe(step.id);
            expect(`${branch.text} ${step.text}`).not.toMatch(/unmöglich|impossible/i);
          }
  });

  it('the steps that rules name exist', () => {
    for (const id of PROOF_STEP_IDS) expect(STEP_IDS).toContain(id);
  });
});
