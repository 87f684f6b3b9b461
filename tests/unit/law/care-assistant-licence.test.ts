import { describe, expect, it } from 'vitest';

import { STATE_CODES } from '~/domain/catalogue/states';
import { findOccupation } from '~/domain/catalogue';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planCase } from '~/domain/plan/plan-case';

import { aNurse, findingOf, request, routeOf, type RequestChanges } from '../plan/requests';

/**
 * The Länder protect titles of care assistants, not the work (Saxony: not even the title), so § 18 Abs. 2 Nr. 3
 * AufenthG asks for no licence anywhere; § 22a BeschV asks for the equivalence of the training.
 */
const anAssistant = (changes: RequestChanges = {}) =>
  request(
    aNurse({
      position: { occupationId: 'care-assistant', kind: 'assistant' },
      candidate: { qualification: { recognition: 'not-applied', licence: undefined, durationMonths: 12 } },
    }),
    changes,
  );

describe('care assistants and the licence', () => {
  it('the catalogue knows a protected title, no licence', () => {
    expect(findOccupation('care-assistant')?.regulation).toEqual({
      status: 'title-only',
      law: 'Pflegehilfe- und Pflegeassistenzgesetze der Länder',
    });
  });

  it.each(STATE_CODES)('%s: equivalence is planned, a licence is not', (workplaceState) => {
    const plan = planCase(
      anAssistant({
        routeId: '19c-1-care-assistant',
        position: { workplaceState },
        employer: { postalCode: undefined },
      }),
      bundledDirectory,
    );
    const ids = plan.steps.map(({ id }) => id);
    expect(ids).toContain('recognition-decision');
    expect(ids).not.toContain('licence-promise');
    expect(plan.warnings.map(({ code }) => code)).not.toContain('licence-missing');
  });

  it('EU citizens may do the work at once', () => {
    const polish = anAssistant({ candidate: { nationalities: ['PL'], country: 'PL' } });
    expect(routeOf(polish, 'free-movement').recognition).toBe('none');
    expect(planCase(polish, bundledDirectory).recognitionAuthority).toBeNull();
  });

  it('any-job titles ask for no licence either; a nurse’s work does', () => {
    const serbian = { nationalities: ['RS'], country: 'RS' };
    expect(findingOf(anAssistant({ candidate: serbian }), '19c-1-western-balkans', 'licence').result).toBe(
      'not-applicable',
    );
    expect(
      findingOf(
        aNurse({ candidate: { ...serbian, qualification: { licence: 'none' } } }),
        '19c-1-western-balkans',
        'licence',
      ).result,
    ).toBe('not-met');
  });
});
