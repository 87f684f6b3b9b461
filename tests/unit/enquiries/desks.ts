import type { Desk } from '~/domain/enquiries';

/** A desk with everything that a test does not care about. */
export function aDesk(values: Partial<Desk> & Pick<Desk, 'id'>): Desk {
  return {
    name: `Stelle ${values.id}`,
    territories: [{ kind: 'nationwide', code: 'DE' }],
    topics: ['recognition', 'residence'],
    specialities: [],
    languages: ['de'],
    capacity: 20,
    isPaused: false,
    absences: [],
    missedInARow: 0,
    lastMissedOn: null,
    serviceId: null,
    ...values,
  };
}
