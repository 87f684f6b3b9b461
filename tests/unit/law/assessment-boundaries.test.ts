import { describe, expect, it } from 'vitest';

import { assessRoute } from '~/domain/law/assess-route';
import { COVERED_ROUTES } from '~/domain/law/routes';
import { GROUP, type RouteDefinition } from '~/domain/law/route';
import { finding, no, yes, type Rule } from '~/domain/law/rule';
import { provision, sourceOf } from '~/domain/law/sources';
import type { FindingResult } from '~/domain/plan/contract';
import type { ProofStepId } from '~/domain/plan/facts';

import { aDeveloper, anElectrician, factsOf, findingOf, routeOf } from '../plan/requests';

/** A route of one's own, so that each way of putting findings together is seen alone. */
const BASE = COVERED_ROUTES.find(({ id }) => id === '18b') as RouteDefinition;
const SOURCE = sourceOf('§ 0', null, 'K');

function aRule(id: string, result: FindingResult, more: Partial<Rule> & { step?: ProofStepId } = {}): Rule {
  const { step, ...rest } = more;
  const parts = { result, text: id, source: SOURCE, ...(step === undefined ? {} : { broughtByStep: step }) };
  return { id, kind: 'condition', check: () => finding(id, parts), ...rest };
}

const proposing = (id: string, ...sums: readonly (number | null)[]): Partial<Rule> => ({
  remedies: () =>
    sums.map((centsPerYear, index) => ({
      id: `${id}-${index}`,
      ruleId: id,
      centsPerYear,
      text: id,
      legalBasis: '§ 0',
    })),
});
const assess = (...rules: readonly Rule[]) => assessRoute({ ...BASE, rules }, factsOf(aDeveloper()));

describe('the outcome of a route', () => {
  const coming = aRule('coming', 'not-met', { step: 'degree-evaluation' });

  it.each([
    ['all met', [aRule('a', 'met')], 'open'],
    ['one does not apply', [aRule('a', 'not-applicable')], 'open'],
    ['one missing', [aRule('a', 'missing')], 'missing-facts'],
    ['one not met', [aRule('a', 'not-met')], 'blocked'],
    ['one missing, one not met', [aRule('a', 'missing'), aRule('b', 'not-met')], 'blocked'],
    ['one comes by a step', [coming], 'reachable'],
    ['one missing, one coming', [aRule('a', 'missing'), coming], 'missing-facts'],
    ['one coming, one missing', [coming, aRule('a', 'missing')], 'missing-facts'],
    ['open question on a ground for refusal', [aRule('a', 'missing', { kind: 'refusal-ground' })], 'open'],
    ['ground for refusal', [aRule('a', 'not-met', { kind: 'refusal-ground' })], 'blocked'],
  ] as const)('%s: %s', (_name, rules, outcome) => {
    expect(assess(...rules).outcome).toBe(outcome);
  });
});

describe('remedies of a blocked route', () => {
  it('cheapest first, those without a sum last and in their order, each once', () => {
    const { remedies } = assess(
      aRule('a', 'not-met', proposing('a', null, null)),
      aRule('b', 'not-met', proposing('b', 300, 100)),
      aRule('c', 'not-met', proposing('b', 300, 200)),
    );
    expect(remedies.map(({ id }) => id)).toEqual(['b-1', 'b-0', 'a-0', 'a-1']);
  });

  it('none where one of the conditions has none', () => {
    expect(assess(aRule('a', 'not-met', proposing('a', 100)), aRule('b', 'not-met')).remedies).toEqual([]);
  });

  it('none for what is met or comes by a step, and none for an open route', () => {
    const coming = aRule('b', 'not-met', { ...proposing('b', 1), step: 'degree-evaluation' });
    const met = aRule('c', 'met', proposing('c', 1));
    const { remedies } = assess(aRule('a', 'not-met', proposing('a', 100)), coming, met);
    expect(remedies.map(({ id }) => id)).toEqual(['a-0']);
    expect(assess(met).remedies).toEqual([]);
  });
});

describe('days and people outside', () => {
  it('the first day of the encoded law is inside, the day before is not', () => {
    const on = (asOf: string) =>
      anElectrician({ asOf, expectedDecisionDate: '2020-06-01', position: { desiredStart: '2020-07-01' } });
    expect(routeOf(on('2020-03-01'), '18a').findings.map(({ ruleId }) => ruleId)).not.toContain(
      'law-encoded',
    );
    expect(routeOf(on('2020-02-29'), '18a').findings).toMatchObject([
      { ruleId: 'law-encoded', result: 'missing', legalBasis: '§ 18a AufenthG' },
    ]);
  });

  it('a route before its first day does not apply, and names its norm', () => {
    const plan = aDeveloper({
      asOf: '2023-11-17',
      expectedDecisionDate: '2023-12-10',
      position: { desiredStart: '2023-12-15' },
    });
    expect(routeOf(plan, '18g-1-new-entrant').findings).toMatchObject([
      { ruleId: 'in-force', result: 'not-applicable', legalBasis: '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG' },
    ]);
  });

  it('who moves freely needs no title', () => {
    const plan = aDeveloper({ candidate: { nationalities: ['FR'] } });
    expect(findingOf(plan, '18b', 'title-needed').result).toBe('not-applicable');
  });

  it.each([
    ['abroad', 'BR', 'yes'],
    ['country unknown', undefined, 'yes'],
    ['in Germany', 'DE', 'no'],
  ] as const)('accelerated procedure, %s: %s', (_name, country, accelerated) => {
    expect(routeOf(aDeveloper({ candidate: { country } }), '18b').acceleratedProcedure).toBe(accelerated);
  });
});

describe('beside the rules', () => {
  it('a reserve of a rule without a share of its own shakes no route', () => {
    const parts = { result: 'met', text: 'a', source: SOURCE, provisional: true, reserveCents: 0 } as const;
    const rule: Rule = { id: 'a', kind: 'condition', check: () => finding('a', parts) };
    expect(assess(rule)).toMatchObject({ provisional: true, isShaky: false });
  });

  it('a route out of scope says so with its norm', () => {
    expect(routeOf(anElectrician(), '18d').findings).toMatchObject([
      { ruleId: 'scope', result: 'not-applicable', legalBasis: '§ 18d AufenthG' },
    ]);
  });

  it('the skilled academic needs consent until freed from it', () => {
    expect(routeOf(aDeveloper(), '18b').agencyConsent).toBe('required');
  });
});

describe('what findings are made of', () => {
  it('one without more than its parts', () => {
    expect(finding('a', { result: 'met', text: 'a', source: SOURCE })).toEqual({
      ruleId: 'a',
      result: 'met',
      legalBasis: '§ 0',
      expected: null,
      actual: null,
      provisional: false,
      text: 'a',
      source: SOURCE,
    });
  });

  it('yes and no', () => {
    expect([yes, no]).toEqual([
      { value: true, unit: 'yes-no' },
      { value: false, unit: 'yes-no' },
    ]);
  });

  it('a provision with and without its part', () => {
    expect(provision('MiLoG', '1').title).toBe('§ 1 MiLoG');
    expect(provision('AufenthG', '18g', 'Abs. 1').title).toBe('§ 18g Abs. 1 AufenthG');
    expect(provision('AufenthG', '18g').officiallyConfirmed).toBe(true);
    expect(SOURCE.officiallyConfirmed).toBe(false);
  });

  it('the groups stand in the order of the contract', () => {
    expect(GROUP).toMatchObject({
      noTitleNeeded: 0,
      madeForPosition: 1,
      besideThePosition: 1.5,
      bridge: 2,
      anyJob: 3,
      jobSearch: 4,
    });
  });
});
