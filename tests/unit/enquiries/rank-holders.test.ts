import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { withServices } from '~/domain/directory/directory';
import { mayBeAskedByMail, rankHolders, rosterOf, type Desk, type RoutingQuestion } from '~/domain/enquiries';

import { aDesk } from './desks';

const ERFURT = { postalCode: '99084', kreis: null, state: null };
const QUESTION: RoutingQuestion = {
  asOf: '2026-11-23',
  turnKey: 'enquiry-1',
  place: ERFURT,
  topic: 'recognition',
  occupationGroup: 'care',
  language: 'en',
  allowsOutside: false,
  tried: new Set(),
};
const PREFIX = aDesk({ id: 'prefix', territories: [{ kind: 'postal-prefix', code: '990' }] });
const KREIS = aDesk({ id: 'kreis', territories: [{ kind: 'kreis', code: '16051' }] });
const LAND = aDesk({ id: 'land', territories: [{ kind: 'state', code: 'DE-TH' }] });
const ALL = aDesk({ id: 'all' });

const ids = (desks: Desk[], question: Partial<RoutingQuestion> = {}, loads: Record<string, number> = {}) =>
  rankHolders(rosterOf(bundledDirectory, desks), new Map(Object.entries(loads)), {
    ...QUESTION,
    ...question,
  }).map(({ holder }) => holder.id);

describe('the ranking of holders', () => {
  it('postal code before Kreis before Land before nationwide; elsewhere nobody', () => {
    const bavaria = aDesk({ id: 'bavaria', territories: [{ kind: 'state', code: 'DE-BY' }] });
    expect(ids([ALL, bavaria, LAND, KREIS, PREFIX])).toEqual(['prefix', 'kreis', 'land', 'all']);
  });

  it('without the topic a desk is not asked; speciality and language come before load', () => {
    const housing = aDesk({ id: 'housing', topics: ['housing'] });
    const care = aDesk({ id: 'care', specialities: ['care'] });
    const english = aDesk({ id: 'english', languages: ['de', 'en'] });
    expect(ids([housing, ALL, english, care], {}, { care: 19, english: 10 })).toEqual([
      'care',
      'english',
      'all',
    ]);
  });

  it('the smaller load against capacity first, and who is full behind all who have room', () => {
    const big = aDesk({ id: 'big', capacity: 100 });
    const small = aDesk({ id: 'small', capacity: 10 });
    expect(ids([big, small], {}, { big: 40, small: 5 })).toEqual(['big', 'small']);
    expect(ids([big, small], {}, { big: 60, small: 5 })).toEqual(['small', 'big']);
    expect(ids([PREFIX, ALL], {}, { prefix: 20 })).toEqual(['all', 'prefix']);
  });

  it('who is away or had it already is left out', () => {
    const away = aDesk({ ...KREIS, absences: [{ from: '2026-11-20', to: '2026-11-23' }] });
    const paused = aDesk({ ...LAND, isPaused: true });
    expect(ids([PREFIX, away, paused, ALL], { tried: new Set(['desk:prefix']) })).toEqual(['all']);
    expect(ids([away], { asOf: '2026-11-24' })).toEqual(['kreis']);
  });

  it('who let three offers lapse comes last for a week, then is tried again', () => {
    const silent = aDesk({ ...PREFIX, missedInARow: 3, lastMissedOn: '2026-11-20' });
    expect(ids([silent, ALL])).toEqual(['all', 'prefix']);
    expect(ids([silent, ALL], { asOf: '2026-11-27' })).toEqual(['prefix', 'all']);
    expect(ids([aDesk({ ...silent, missedInARow: 2 }), ALL])).toEqual(['prefix', 'all']);
  });

  it('equals take turns by the enquiry, always the same way', () => {
    const equals = ['a', 'b', 'c', 'd'].map((id) => aDesk({ id }));
    const first = new Set<string | null | undefined>();
    for (let number = 0; number < 60; number += 1) {
      const order = ids(equals, { turnKey: `enquiry-${number}` });
      expect(ids([...equals].reverse(), { turnKey: `enquiry-${number}` })).toEqual(order);
      first.add(order[0]);
    }
    expect(first.size).toBe(4);
  });

  it('says why: area, topic, speciality, load', () => {
    const care = aDesk({ ...KREIS, specialities: ['care'] });
    const [best] = rankHolders(rosterOf(bundledDirectory, [care]), new Map([['kreis', 3]]), QUESTION);
    expect(best?.reasons.map(({ code }) => code)).toEqual(['area', 'topic', 'speciality', 'load']);
    expect(best?.reasons.at(-1)).toEqual({ code: 'load', open: 3, capacity: 20 });
  });

  it('services outside only by consent, only checked ones, and not twice', () => {
    const service = bundledDirectory.services.find(({ kind }) => kind === 'welcome-center');
    if (service === undefined) throw new Error('no welcome centre');
    const checked = {
      ...service,
      id: 'checked',
      email: 'x@y.example',
      status: 'verified' as const,
      bounces: 0,
      mandate: null,
      topics: ['recognition' as const],
      audience: 'both' as const,
      territories: [{ kind: 'kreis' as const, code: '16051', derived: false }],
    };
    const directory = withServices(bundledDirectory, [
      checked,
      { ...checked, id: 'unchecked', status: 'unverified', verifiedOn: null },
      { ...checked, id: 'bounced', bounces: 1 },
      { ...checked, id: 'authority', kind: 'immigration-authority' },
    ]);
    const asked = (desks: Desk[], allowsOutside = true) =>
      rankHolders(rosterOf(directory, desks), new Map(), { ...QUESTION, allowsOutside }).map(
        ({ holder }) => holder,
      );
    expect(asked([LAND])).toEqual([
      { kind: 'service', id: 'checked' },
      { kind: 'desk', id: 'land' },
    ]);
    expect(asked([LAND], false)).toEqual([{ kind: 'desk', id: 'land' }]);
    expect(asked([aDesk({ ...LAND, serviceId: 'checked' })])).toEqual([{ kind: 'desk', id: 'land' }]);
    expect(mayBeAskedByMail({ ...checked, email: '' })).toBe(false);
  });
});
