import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockLimitOf, CLOCK_CHANGE_WORDS, CLOCK_STATE_WORDS } from '~/domain/clock';
import { LIMITS } from '~/domain/plan/procedure/limits';
import { addDays } from '~/domain/calendar';
import { STATE_CODES } from '~/domain/catalogue/states';
import {
  ACCELERATED,
  AGENCY_CONSENT,
  LANGUAGE_LEVELS,
  MEASURES,
  OUTCOMES,
  QUALIFICATION_KINDS,
  RECOGNITION_DEMANDS,
  ROUTE_IDS,
} from '~/domain/plan/contract/vocabulary';
import { branchSchema, costsSchema, documentSchema, dutySchema, stepSchema } from '~/domain/plan/contract';
import { PROOF_STEP_IDS, type ProcedureInput } from '~/domain/plan/facts';
import { buildProcedure } from '~/domain/plan/procedure';
import { someAssessment, someFacts, someInput } from './facts-builder';

const OCCUPATIONS = [
  'electrician',
  'nurse',
  'doctor',
  'software-developer',
  'care-assistant',
  'truck-driver',
  'researcher',
  'kitchen-helper',
  'teacher',
] as const;
const PEOPLE = [
  { nationalities: ['TN'], country: 'TN' },
  { nationalities: ['US'], country: 'US' },
  { nationalities: ['RS'], country: 'RS' },
  { nationalities: ['UA'], country: 'DE', germanTitle: '24' },
  { nationalities: ['IN'], country: 'DE', germanTitle: '16b', titleValidUntil: '2027-03-31' },
  { nationalities: ['BR', 'PT'] },
];

/** Any route with any facts, also such as no rule would put together. */
const anyInput: fc.Arbitrary<ProcedureInput> = fc
  .record({
    route: fc.constantFrom(...ROUTE_IDS),
    outcome: fc.constantFrom(...OUTCOMES),
    accelerated: fc.constantFrom(...ACCELERATED),
    consent: fc.constantFrom(...AGENCY_CONSENT),
    demand: fc.constantFrom(...RECOGNITION_DEMANDS),
    priorityCheck: fc.boolean(),
    pending: fc.subarray([...PROOF_STEP_IDS]),
    occupationId: fc.constantFrom(...OCCUPATIONS),
    person: fc.constantFrom(...PEOPLE),
    german: fc.option(fc.constantFrom(...LANGUAGE_LEVELS), { nil: undefined }),
    inGermany: fc.constantFrom(true, false, null),
    kind: fc.constantFrom(...QUALIFICATION_KINDS),
    measure: fc.option(fc.constantFrom(...MEASURES), { nil: undefined }),
    bound: fc.option(fc.boolean(), { nil: undefined }),
    spouse: fc.boolean(),
    child: fc.boolean(),
    state: fc.constantFrom(null, ...STATE_CODES),
    months: fc.constantFrom(undefined, null, 3, 12, 42),
    running: fc.boolean(),
    titleNeeded: fc.boolean(),
    startIn: fc.integer({ min: -60, max: 900 }),
    english: fc.boolean(),
  })
  .map((parts) => {
    const asOf = '2026-11-20';
    const desiredStart = addDays(asOf, parts.startIn);
    const facts = someFacts({
      occupationId: parts.occupationId,
      language: parts.english ? 'en' : 'de',
      desiredStart,
      employer: parts.bound === undefined ? {} : { boundByTariff: parts.bound },
      candidate: { ...parts.person, ...(parts.german === undefined ? {} : { german: parts.german }) },
      qualification: {
        kind: parts.kind,
        ...(parts.measure === undefined ? {} : { measure: parts.measure }),
      },
      position: {
        occupationId: parts.occupationId,
        desiredStart,
        ...(parts.months === undefined ? {} : { contractMonths: parts.months }),
      },
      family: { spouse: parts.spouse, children: parts.child ? ['2019-04-01'] : [] },
      inGermany: parts.inGermany,
      workplace: { postalCode: null, kreis: null, state: parts.state },
      runningSince: parts.running ? '2026-10-01' : null,
    });
    const assessment = someAssessment(parts.route, parts.pending, {
      outcome: parts.outcome,
      acceleratedProcedure: parts.accelerated,
      agencyConsent: parts.consent,
      recognition: parts.demand,
      priorityCheck: parts.priorityCheck,
    });
    return someInput(facts, assessment, { titleNeeded: parts.titleNeeded });
  });

const ANCHORED: ReadonlySet<string> = new Set(['permit-extension', 'settlement-permit']);

describe('any route with any facts', () => {
  it('gives a plan in the shape of the contract, with steps, and nothing that is named is missing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { steps, branches, documents, duties, costs, timeline } = buildProcedure(input);
        expect(steps.length).toBeGreaterThan(0);
        const ids = new Set(steps.map(({ id }) => id));
        expect(ids.size).toBe(steps.length);
        const papers = new Set(documents.map(({ id }) => id));
        for (const step of steps) {
          stepSchema.parse(step);
          for (const id of step.dependsOn) expect(ids.has(id), `${step.id} <- ${id}`).toBe(true);
          for (const id of step.documents) expect(papers.has(id), `${step.id}: ${id}`).toBe(true);
        }
        for (const branch of branches) expect(ids.has(branchSchema.parse(branch).atStep)).toBe(true);
        documents.forEach((document) => documentSchema.parse(document));
        duties.forEach((duty) => dutySchema.parse(duty));
        costsSchema.parse(costs);
        expect(new Set(costs.funding.map(({ id }) => id)).size).toBe(costs.funding.length);
        for (const id of timeline.criticalPath) expect(ids.has(id), id).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('no step comes before its causes, and no open step before the day of the plan', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { steps } = buildProcedure(input);
        const byId = new Map(steps.map((step) => [step.id, step]));
        for (const step of steps) {
          if (ANCHORED.has(step.id)) continue;
          expect(step.earliest >= input.facts.asOf, step.id).toBe(true);
          expect(step.earliest <= step.typical && step.typical <= step.latest, step.id).toBe(true);
          for (const id of step.dependsOn)
            expect((byId.get(id)?.typical ?? '') <= step.typical, `${id} -> ${step.id}`).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('each step that is done by an authority within a limit has a clock, and no other limit is made up', () => {
    const norms = new Set(Object.values(LIMITS).map(({ legalBasis }) => legalBasis));
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const step of buildProcedure(input).steps) {
          if (step.statutoryLimit === null) continue;
          expect(norms.has(step.statutoryLimit.legalBasis as never), step.statutoryLimit.legalBasis).toBe(
            true,
          );
          expect(clockLimitOf(step), step.id).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('people in Germany, free movers and short titles get no § 81a agreement of their own (W6)', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { steps, timeline } = buildProcedure(input);
        const hasAgreement = steps.some(({ id }) => id === 'agreement');
        if (input.facts.inGermany === true || !input.titleNeeded) expect(hasAgreement).toBe(false);
        if (hasAgreement) expect(timeline.procedure).toBe('accelerated');
        if (timeline.procedure === 'ordinary') expect(timeline.acceleratedReason).not.toBeNull();
      }),
      { numRuns: 800 },
    );
  });
});

it('states and changes of clocks have words in both languages', () => {
  for (const words of [...Object.values(CLOCK_STATE_WORDS), ...Object.values(CLOCK_CHANGE_WORDS)]) {
    expect(words.de.length).toBeGreaterThan(3);
    expect(words.en.length).toBeGreaterThan(3);
    expect(words.de).not.toBe(words.en);
  }
});
