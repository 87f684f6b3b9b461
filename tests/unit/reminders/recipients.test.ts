import { describe, expect, it } from 'vitest';

import { recipientsOf, type PossibleRecipient } from '~/domain/reminders/recipients';

const TODAY = '2027-03-12';
const member = (personId: string, values: Partial<PossibleRecipient> = {}): PossibleRecipient => ({
  personId,
  mode: 'daily',
  absentFrom: null,
  absentUntil: null,
  deputyId: null,
  ...values,
});
const away = { absentFrom: '2027-03-10', absentUntil: '2027-03-12' };
const to = (members: PossibleRecipient[], step: { ownerId: string | null; deputyId: string | null } | null) =>
  recipientsOf(members, step, TODAY).map((one) => `${one.member.personId} (${one.because})`);
const owned = { ownerId: 'a', deputyId: null };

describe('who is reminded', () => {
  it.each<[why: string, members: PossibleRecipient[], step: Parameters<typeof to>[1], who: string[]]>([
    ['the owner', [member('a'), member('b')], owned, ['a (owner)']],
    ['everybody, where nobody is named', [member('a'), member('b')], null, ['a (role)', 'b (role)']],
    ['everybody, where the owner has left', [member('b'), member('c')], owned, ['b (role)', 'c (role)']],
    [
      'the deputy of the step, while the owner is away',
      [member('a', { ...away, deputyId: 'c' }), member('b'), member('c')],
      { ownerId: 'a', deputyId: 'b' },
      ['b (deputy)'],
    ],
    [
      'else the one named for the absence',
      [member('a', { ...away, deputyId: 'c' }), member('b'), member('c')],
      owned,
      ['c (deputy)'],
    ],
    ['else everybody who is there', [member('a', away), member('b'), member('c', away)], owned, ['b (role)']],
    ['else the owner all the same', [member('a', away)], owned, ['a (owner)']],
    [
      'the day after the absence the owner again',
      [member('a', { ...away, absentUntil: '2027-03-11' }), member('b')],
      owned,
      ['a (owner)'],
    ],
    [
      'the day before it, too',
      [member('a', { absentFrom: '2027-03-13', absentUntil: '2027-03-20' }), member('b')],
      owned,
      ['a (owner)'],
    ],
    [
      'a deputy who is away stands in for nobody',
      [member('a', { ...away, deputyId: 'b' }), member('b', away), member('c')],
      owned,
      ['c (role)'],
    ],
    [
      'an owner without mails is left to the others',
      [member('a', { mode: 'off' }), member('b')],
      owned,
      ['b (role)'],
    ],
    [
      'nobody, where all have switched mails off',
      [member('a', { mode: 'off' }), member('b', { mode: 'off' })],
      owned,
      [],
    ],
    ['all are away: all of them', [member('a', away), member('b', away)], null, ['a (role)', 'b (role)']],
  ])('%s', (_why, members, step, who) => {
    expect(to(members, step)).toEqual(who);
  });
});
