import { describe, expect, it } from 'vitest';
import type { StateCode } from '~/domain/catalogue/states';
import { placeAnswer } from '~/domain/directory';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

function ask(postalCode: string | null, kreis: string | null = null, state: StateCode | null = null) {
  return placeAnswer(directory, { postalCode, kreis, state });
}

describe('a place of work from what somebody gave', () => {
  it.each<[string, ReturnType<typeof ask>, unknown]>([
    ['a code', ask('99084'), { ok: true, place: { postalCode: '99084', kreis: '16051', state: 'DE-TH' } }],
    ['nothing', ask(null), { ok: true, place: { postalCode: null, kreis: null, state: null } }],
    ['a Kreis', ask(null, '16051'), { ok: true, place: { kreis: '16051', state: 'DE-TH' } }],
    ['an unknown code', ask('00000'), { ok: false, reason: 'unknown-postal-code' }],
    [
      'an unknown code with a Land: the Land is enough',
      ask('00000', null, 'DE-TH'),
      { ok: true, place: { postalCode: null, state: 'DE-TH' } },
    ],
    ['a code in two Länder', ask('89081'), { ok: false, reason: 'two-states', states: ['DE-BW', 'DE-BY'] }],
    ['the same with one of them', ask('89081', null, 'DE-BY'), { ok: true, place: { state: 'DE-BY' } }],
    ['the same with a Kreis', ask('89081', '08421'), { ok: true, place: { kreis: '08421', state: 'DE-BW' } }],
    ['the same with a third Land', ask('89081', null, 'DE-TH'), { ok: false, reason: 'code-not-in-state' }],
    ['a code of another Land', ask('99084', null, 'DE-BY'), { ok: false, reason: 'code-not-in-state' }],
    ['a Kreis of another Land', ask(null, '16051', 'DE-BY'), { ok: false, reason: 'kreis-not-in-state' }],
    ['an unknown Kreis', ask(null, '99999'), { ok: false, reason: 'unknown-kreis' }],
  ])('%s', (_name, answer, expected) => {
    expect(answer).toMatchObject(expected as object);
  });
});
