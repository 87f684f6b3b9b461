import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { exampleRequest } from '~/domain/guide/examples';
import type { PlanRequest, RouteId, StepPlan } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import { TEMPLATE_IDS } from '~/domain/templates/template';
import { templatesFor } from '~/domain/templates/templates-for';
import type { ExampleId } from '~/domain/texts/guide/example-words';

const DAY = '2026-11-23';

interface Asked {
  routeId?: RouteId;
  language?: 'de' | 'en';
  change?: (request: PlanRequest) => PlanRequest;
}

function planOf(id: ExampleId, { routeId, language = 'de', change = (same) => same }: Asked = {}): StepPlan {
  const request = exampleRequest(id, DAY, language);
  const asked = routeId === undefined ? request : { ...request, routeId };
  return planCase(change(asked), bundledDirectory);
}

function inBerlin(request: PlanRequest): PlanRequest {
  return { ...request, employer: { ...request.employer, postalCode: '10115' } };
}

describe('templates for a plan', () => {
  it.each<[ExampleId, string, RouteId | undefined, readonly string[]]>([
    [
      'nurse-kerala',
      'nurse',
      undefined,
      ['nurses-recognition-abroad', 'nurses-waiver', 'in-company-qualification', 'agency-check'],
    ],
    [
      'nurse-kerala',
      'nurse',
      '16d-1',
      ['nurses-measure', 'nurses-waiver', 'in-company-qualification', 'agency-check'],
    ],
    ['nurse-kerala', 'nurse', '16d-3', ['nurses-partnership', 'in-company-qualification', 'agency-check']],
    ['doctor', 'doctor', undefined, ['doctors-specialized', 'agency-check']],
    ['electrician-tunis', 'electrician', undefined, ['in-company-qualification', 'agency-check']],
    ['truck-driver', 'truck-driver', undefined, ['drivers-training', 'agency-check']],
    ['truck-driver', 'truck-driver', '19c-1-driver', ['drivers-licensed', 'agency-check']],
    ['apprentice-vietnam', 'cook', undefined, ['trainees', 'agency-check']],
    ['developer-sao-paulo', 'software-developer', undefined, ['agency-check', 'one-stop-package']],
    ['baker-france', 'baker', undefined, []],
    ['ukraine-24', 'cook', undefined, []],
  ])('%s as %s on route %s: %j', (example, occupation, routeId, expected) => {
    const plan = planOf(example, routeId === undefined ? {} : { routeId });
    expect(templatesFor(plan, occupation).map(({ id }) => id)).toEqual(expected);
  });

  it('offers the package to the one-stop office only where the case goes there', () => {
    const ids = (plan: StepPlan) => templatesFor(plan, 'electrician').map(({ id }) => id);
    expect(ids(planOf('electrician-tunis', { change: inBerlin }))).toContain('one-stop-package');
    expect(ids(planOf('electrician-tunis'))).not.toContain('one-stop-package');
  });

  it('says in the language of the plan what fits and why', () => {
    const plan = planOf('nurse-kerala');
    const english = templatesFor(planOf('nurse-kerala', { language: 'en' }), 'nurse');
    const german = templatesFor(plan, 'nurse');
    expect(german[0]?.title).toBe('Pflegefachpersonen: Anerkennung vom Ausland aus (§ 18a)');
    expect(english[0]?.title).toBe('Nurses: recognition from abroad (§ 18a)');
    for (const [index, { id, reason }] of german.entries()) {
      expect(TEMPLATE_IDS).toContain(id);
      expect(reason).not.toBe('');
      expect(english[index]?.reason).not.toBe(reason);
    }
  });

  it('names none of an occupation where only a code is known', () => {
    const plan = planOf('nurse-kerala');
    expect(templatesFor(plan, null).map(({ id }) => id)).toEqual([
      'in-company-qualification',
      'agency-check',
    ]);
  });

  it('names none without a route', () => {
    const plan = { ...planOf('nurse-kerala'), plannedRouteId: null };
    expect(templatesFor(plan, 'nurse')).toEqual([]);
  });
});
