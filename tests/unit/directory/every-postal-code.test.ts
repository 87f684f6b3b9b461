import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contactsFor,
  immigrationAnswer,
  isRunning,
  matchServices,
  placeAnswer,
  type ServiceKind,
  type Workplace,
} from '~/domain/directory';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';
import { STATE_CODES } from '~/domain/catalogue/states';

const TODAY = '2026-11-20';
const COUNSELLING: readonly ServiceKind[] = [
  'recognition-counselling',
  'migration-counselling',
  'iq-network',
  'welcome-center',
];

/** The place of a code; where it lies in two Länder, each of the two. */
function placesOf(postalCode: string): Workplace[] {
  const answer = placeAnswer(directory, { postalCode, kreis: null, state: null });
  if (answer.ok) return [answer.place];
  if (answer.reason !== 'two-states') throw new Error(`${postalCode}: ${answer.reason}`);
  return answer.states.flatMap((state) => {
    const chosen = placeAnswer(directory, { postalCode, kreis: null, state });
    return chosen.ok ? [chosen.place] : [];
  });
}

/** What is missing at a place, in words; empty where everything is there. */
function gaps(place: Workplace): string[] {
  const found: string[] = [];
  if (place.state === null) found.push('no Land');
  const immigration = immigrationAnswer(directory, {
    workplace: place,
    isHealth: false,
    isAccelerated: true,
    isInGermany: false,
    language: 'de',
  });
  if (immigration.authority.name === '' || immigration.office === null) found.push('no immigration rule');
  if (immigration.authority.certainty !== 'certain' && immigration.authority.finderUrl === null)
    found.push('neither a certain authority nor the finder');
  const agencies = matchServices(directory, { asOf: TODAY, place, kind: 'employment-agency' });
  if (!agencies.some(({ service }) => service.website !== '' || service.phone !== ''))
    found.push('no contact of the Employment Agency');
  const counselling = COUNSELLING.flatMap((kind) => matchServices(directory, { asOf: TODAY, place, kind }));
  if (!counselling.some(({ isBacked }) => isBacked)) found.push('no well-backed counselling');
  for (const { service, reasons } of [...agencies, ...counselling])
    if (!isRunning(service, TODAY) || reasons.length === 0) found.push(`${service.id} without ground`);
  return found;
}

describe('every German postal code', () => {
  it('answers with Land, immigration authority rule, Employment Agency and counselling', () => {
    const wrong: string[] = [];
    for (const postalCode of directory.placeByPostalCode.keys()) {
      const places = placesOf(postalCode);
      if (places.length === 0) wrong.push(`${postalCode}: no place`);
      for (const place of places) for (const gap of gaps(place)) wrong.push(`${postalCode}: ${gap}`);
    }
    expect(wrong).toEqual([]);
    expect(directory.placeByPostalCode.size).toBeGreaterThan(8_000);
  });

  it('and every Kreis by itself', () => {
    for (const { ags, state } of directory.kreise)
      expect(gaps({ postalCode: null, kreis: ags, state }), ags).toEqual([]);
  });
});

describe('any text of five digits', () => {
  it('is a known code, or the Land is offered; a Land always suffices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(...STATE_CODES), (digits, state) => {
        const postalCode = String(digits).padStart(5, '0');
        const answer = placeAnswer(directory, { postalCode, kreis: null, state: null });
        if (answer.ok || answer.reason === 'two-states') return directory.placeByPostalCode.has(postalCode);
        const withState = placeAnswer(directory, { postalCode, kreis: null, state });
        return answer.reason === 'unknown-postal-code' && withState.ok && gaps(withState.place).length === 0;
      }),
      { numRuns: 300 },
    );
  });
});

describe('any case', () => {
  it('has contacts that run on its day, each once, with a well-backed one', () => {
    const codes = [...directory.placeByPostalCode.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 2024, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('care', 'craft', 'it', 'trade-industry', 'medicine', null),
        fc.boolean(),
        (postalCode, year, month, occupationGroup, flag) => {
          const asOf = `${String(year)}-${String(month).padStart(2, '0')}-15` as const;
          const contacts = contactsFor(directory, {
            asOf,
            workplace: { postalCode, kreis: null, state: null },
            chamberId: null,
            isCraft: occupationGroup === 'craft',
            isHealth: occupationGroup === 'care' || occupationGroup === 'medicine',
            occupationGroup,
            hasFamily: flag,
            needsRecognition: !flag,
            livesAbroad: flag,
            language: flag ? 'de' : 'en',
          });
          const services = contacts.flatMap(({ id }) => directory.serviceById.get(id) ?? []);
          return (
            new Set(contacts.map(({ id }) => id)).size === contacts.length &&
            services.every((service) => isRunning(service, asOf)) &&
            services.some(({ status }) => status === 'verified')
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
