import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { OCCUPATIONS, findOccupation, nearestOccupationId, searchOccupations } from '~/domain/catalogue';
import { editDistance, forgivenErrors } from '~/domain/catalogue/edit-distance';

const ids = (text: string, limit = 20) => searchOccupations(text, undefined, limit).map(({ id }) => id);

describe('the search for occupations', () => {
  it.each([
    // Everyday words and synonyms
    ['Krankenschwester', 'nurse'],
    ['Pflegekraft', 'nurse'],
    ['Altenpflegerin', 'nurse'],
    ['Putzfrau', 'cleaner'],
    ['Trucker', 'truck-driver'],
    ['Fernfahrer', 'truck-driver'],
    ['Kellnerin', 'restaurant-specialist'],
    ['Klempner', 'plumber-heating'],
    ['Bauarbeiter', 'building-skilled-worker'],
    ['Maler', 'painter'],
    ['Schreiner', 'joiner'],
    ['Zimmermann', 'carpenter'],
    ['Metzger', 'butcher'],
    ['Friseuse', 'hairdresser'],
    ['Staplerfahrer', 'forklift-driver'],
    ['Baggerfahrer', 'construction-machine-operator'],
    ['Zimmermädchen', 'room-attendant'],
    ['Arzthelferin', 'medical-assistant'],
    ['Krankengymnastin', 'physiotherapist'],
    ['Programmierer', 'software-developer'],
    ['Lokomotivführer', 'train-driver'],
    ['Bademeister', 'pool-attendant'],
    // Umlauts, ß, case
    ['Schweisser', 'welder'],
    ['SCHWEIẞER', 'welder'],
    ['Schweißerin', 'welder'],
    ['BAECKER', 'baker'],
    ['Bäckerin', 'baker'],
    ['baecker', 'baker'],
    ['Köchin', 'cook'],
    ['Koch', 'cook'],
    ['gaertner', 'gardener'],
    ['Logopäde', 'speech-therapist'],
    ['  Maurerin  ', 'bricklayer'],
    // Beginnings
    ['pfleg', 'nurse'],
    ['elekt', 'electrician'],
    ['tischl', 'joiner'],
    ['lkw', 'truck-driver'],
    ['physio', 'physiotherapist'],
    ['softw', 'software-developer'],
    ['bauing', 'civil-engineer'],
    // Several words, joined or apart
    ['lkwfahrer', 'truck-driver'],
    ['LKW Fahrer', 'truck-driver'],
    ['alten pfleger', 'nurse'],
    ['kfz mechatroniker', 'car-mechatronics'],
    ['kfzmechatroniker', 'car-mechatronics'],
    ['medizinische Fachangestellte', 'medical-assistant'],
    ['Kaufmann für Büromanagement', 'office-manager'],
    ['Kauffrau im Einzelhandel', 'sales-assistant'],
    ['Gärtner Garten- und Landschaftsbau', 'landscape-gardener'],
    ['Elektroniker Gebäudetechnik', 'electrician'],
    // Typing errors: a wrong, missing, doubled and swapped letter
    ['Elektirker', 'electrician'],
    ['Dachdeker', 'roofer'],
    ['Frieur', 'hairdresser'],
    ['Schweiser', 'welder'],
    ['Programierer', 'software-developer'],
    ['Krankenschwestr', 'nurse'],
    ['Physioterapeut', 'physiotherapist'],
    ['Backer', 'baker'],
    ['Mechatronicker', 'mechatronics-technician'],
    // English
    ['nurse', 'nurse'],
    ['registered nurse', 'nurse'],
    ['caregiver', 'care-assistant'],
    ['software engineer', 'software-developer'],
    ['programmer', 'software-developer'],
    ['truck driver', 'truck-driver'],
    ['welder', 'welder'],
    ['plumber', 'plumber-heating'],
    ['waiter', 'restaurant-specialist'],
    ['car mechanic', 'car-mechatronics'],
    ['physician', 'doctor'],
    ['hairdreser', 'hairdresser'],
    ['electrican', 'electrician'],
    // Codes and ids
    ['2512', 'software-developer'],
    ['52122', 'truck-driver'],
    ['plumber-heating', 'plumber-heating'],
  ])('%s finds %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    ['pflege', ['nurse', 'care-assistant', 'nursing-director']],
    ['pfleger', ['nurse', 'specialist-nurse', 'animal-keeper']],
    ['techniker', ['construction-technician', 'electrical-technician']],
    ['ingenieur', ['civil-engineer', 'automation-engineer']],
    ['arzt', ['doctor', 'dentist', 'veterinarian']],
    ['lehrer', ['teacher', 'vocational-teacher', 'driving-instructor']],
    ['fahrer', ['truck-driver', 'bus-driver', 'taxi-driver', 'forklift-driver']],
  ])('%s finds the compounds of it too', (text, expected) => {
    expect(ids(text, 60)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['zzz', 'xqwv', '???', '%', '99999'])('%s finds nothing', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('a word of three letters is never taken for another one', () => {
    expect(ids('xoch')).not.toEqual([]);
    expect(ids('kfx')).toEqual([]);
  });

  it('an empty text gives the catalogue in its own order', () => {
    expect(ids('   ', 5)).toEqual(OCCUPATIONS.slice(0, 5).map(({ id }) => id));
  });

  it('the language decides between equal hits only', () => {
    expect(searchOccupations('Controller', 'de')[0]?.id).toBe('controller');
    expect(searchOccupations('Controller', 'en')[0]?.id).toBe('controller');
  });

  it.each(OCCUPATIONS.map(({ id, name }) => [id, name] as const))(
    '%s is found by its own names',
    (id, name) => {
      expect(ids(name.de)[0]).toBe(id);
      expect(ids(name.en)[0]).toBe(id);
    },
  );

  it('answers any text, the same each time, without repeats', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const first = ids(text);
        expect(ids(text)).toEqual(first);
        expect(new Set(first).size).toBe(first.length);
      }),
      { numRuns: 200, seed: 20_261_120 },
    );
  });
});

describe('the nearest known id', () => {
  it.each([
    ['nurze', 'nurse'],
    ['software-enginer', 'software-developer'],
    ['krankenschwester', 'nurse'],
    ['truckdriver', 'truck-driver'],
    ['plumber', 'plumber-heating'],
    ['elektriker', 'electrician'],
  ])('%s is probably %s', (unknown, id) => {
    expect(nearestOccupationId(unknown)).toBe(id);
  });

  it('always names an id that exists', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(findOccupation(nearestOccupationId(text))).not.toBeNull();
      }),
      { numRuns: 100, seed: 20_261_120 },
    );
  });
});

describe('the distance of words', () => {
  it.each([
    ['koch', 'koch', 0],
    ['koch', 'kocht', 1],
    ['koch', 'kohc', 1],
    ['koch', 'kuch', 1],
    ['koch', 'och', 1],
    ['elektirker', 'elektriker', 1],
    ['', 'ab', 2],
    ['abcdef', 'uvwxyz', 3],
  ])('%s and %s are %i apart, or more than the limit of two', (left, right, apart) => {
    expect(editDistance(left, right, 2)).toBe(apart);
    expect(editDistance(right, left, 2)).toBe(apart);
  });

  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('a word of %i letters may hold %i errors', (length, errors) => {
    expect(forgivenErrors(length)).toBe(errors);
  });
});
