import { describe, expect, it } from 'vitest';
import { findOccupation } from '~/domain/catalogue';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';
import {
  completeWorkplace,
  immigrationAuthorityFor,
  missionFor,
  recognitionAuthorityFor,
  type RecognitionDemand,
  type Workplace,
} from '~/domain/directory';
import { STATE_CODES, type StateCode } from '~/domain/catalogue/states';

function at(
  postalCode: string | null,
  kreis: string | null = null,
  state: StateCode | null = null,
): Workplace {
  return { postalCode, kreis, state };
}

function recognition(
  occupationId: string,
  workplace: Workplace,
  demand: RecognitionDemand = 'full-equivalence',
) {
  return recognitionAuthorityFor(directory, {
    occupation: findOccupation(occupationId),
    demand,
    workplace,
    chamberId: null,
    language: 'de',
  });
}

function immigration(
  workplace: Workplace,
  options: { isHealth?: boolean; isInGermany?: boolean; isAccelerated?: boolean } = {},
) {
  return immigrationAuthorityFor(directory, {
    workplace,
    isHealth: options.isHealth ?? false,
    isAccelerated: options.isAccelerated ?? true,
    isInGermany: options.isInGermany ?? false,
    language: 'de',
  });
}

describe('the place of work', () => {
  it.each([
    ['01067', '14612', 'DE-SN'],
    ['10115', '11000', 'DE-BE'],
    ['27568', '04012', 'DE-HB'],
    ['63450', '06415', 'DE-HE'],
    ['79098', '08311', 'DE-BW'],
    ['60311', '06412', 'DE-HE'],
    ['15230', '12053', 'DE-BB'],
    ['00000', null, null],
  ])('%s lies in Kreis %s, %s', (postalCode, kreis, state) => {
    expect(completeWorkplace(directory, at(postalCode))).toEqual({ postalCode, kreis, state });
  });

  it('a Land that was given is not overwritten by the postal code', () => {
    expect(completeWorkplace(directory, at('21039', null, 'DE-SH'))).toEqual({
      postalCode: '21039',
      kreis: null,
      state: 'DE-SH',
    });
  });
});

describe('who recognises (§ 8 BQFG, special laws, Land law)', () => {
  it.each<[string, Workplace, string, string, string]>([
    ['cook', at('80331'), 'ihk-fosa', 'IHK FOSA', 'certain'],
    ['cook', at('30159'), 'ihk', 'IHK Hannover', 'certain'],
    ['cook', at('38100'), 'ihk', 'IHK Braunschweig', 'certain'],
    ['cook', at('42103'), 'ihk', 'Bergische IHK Wuppertal-Solingen-Remscheid', 'certain'],
    ['cook', at(null, null, 'DE-NI'), 'ihk-fosa', 'IHK FOSA', 'likely'],
    ['cook', at(null, null, 'DE-BY'), 'ihk-fosa', 'IHK FOSA', 'certain'],
    ['electrician', at('71032'), 'hwk', 'Handwerkskammer Region Stuttgart', 'certain'],
    ['electrician', at(null, null, 'DE-BE'), 'hwk', 'Handwerkskammer Berlin', 'certain'],
    ['electrician', at(null, null, 'DE-BY'), 'hwk', 'Handwerkskammer am Arbeitsort', 'look-up'],
    ['nurse', at('01067'), 'land-authority', 'Kommunaler Sozialverband Sachsen (KSV), Leipzig', 'certain'],
    ['nurse', at('80331'), 'land-authority', 'Bayerisches Landesamt für Pflege (LfP)', 'certain'],
    ['medical-assistant', at('20095'), 'professional-chamber', 'Ärztekammer Hamburg', 'likely'],
    ['pharmacist', at('30159'), 'professional-chamber', 'Apothekerkammer Niedersachsen', 'likely'],
    ['civil-engineer', at('80331'), 'other', 'Zuständige Stelle laut Anerkennungs-Finder', 'look-up'],
    ['care-assistant', at('50667'), 'other', 'Zuständige Stelle laut Anerkennungs-Finder', 'look-up'],
  ])('%s at %o: %s %s (%s)', (occupationId, workplace, type, name, certainty) => {
    expect(recognition(occupationId, workplace)).toMatchObject({ type, name, certainty });
  });

  it('shows the finder exactly where it is not certain', () => {
    for (const workplace of [at('71032'), at('30159'), at(null, null, 'DE-BY'), at(null)])
      for (const occupationId of [
        'cook',
        'electrician',
        'nurse',
        'doctor',
        'farmer',
        'dental-assistant',
        'teacher',
      ]) {
        const authority = recognition(occupationId, workplace);
        expect(authority?.finderUrl === null, occupationId).toBe(authority?.certainty === 'certain');
      }
  });

  it('degrees and confirmations go to the ZAB, no demand to nobody', () => {
    expect(recognition('software-developer', at('80331'), 'comparability')?.type).toBe('zab');
    expect(recognition('cook', at('80331'), 'state-recognition-confirmed')?.type).toBe('zab');
    expect(recognition('software-developer', at('80331'), 'none')).toBeNull();
    expect(recognition('doctor', at('80331'), 'licence')?.type).toBe('land-authority');
  });

  it('a bare code is looked up', () => {
    expect(
      recognitionAuthorityFor(directory, {
        occupation: null,
        demand: 'full-equivalence',
        workplace: at('80331'),
        chamberId: null,
        language: 'en',
      })?.certainty,
    ).toBe('look-up');
  });
});

describe('which immigration authority (§ 31 Abs. 4 AufenthV, § 71 Abs. 1 AufenthG)', () => {
  it.each<[Workplace, boolean, string, string]>([
    [at('71032'), false, 'central', 'Karlsruhe'],
    [at('71032'), true, 'central', 'Stuttgart'],
    [at('80331'), true, 'central', 'ZSEF'],
    [at('30159'), false, 'central', 'Landesaufnahmebehörde Niedersachsen'],
    [at('10115'), false, 'central', 'Landesamt für Einwanderung'],
    [at('01067'), false, 'local', 'Dresden'],
    [at('27568'), false, 'local', 'Bremerhaven'],
    [at(null, null, 'DE-SN'), false, 'local', 'Ort der Betriebsstätte'],
    [at(null), false, 'local', 'Ort der Betriebsstätte'],
  ])('%o, health %s: %s %s', (workplace, isHealth, type, name) => {
    const authority = immigration(workplace, { isHealth });
    expect(authority.type).toBe(type);
    expect(authority.name).toContain(name);
  });

  it('Bavaria names § 4 ZustVAuslR for health professions and the choice for others', () => {
    expect(immigration(at('80331'), { isHealth: true }).why).toContain('§ 4 ZustVAuslR');
    expect(immigration(at('80331')).why).toContain('wählen');
  });

  it('Rheinland-Pfalz leaves ordinary visa cases with the local authority', () => {
    expect(immigration(at(null, null, 'DE-RP'), { isAccelerated: false }).type).toBe('local');
    expect(immigration(at(null, null, 'DE-RP')).type).toBe('central');
  });

  it.each(STATE_CODES)('answers for %s, in both procedures and at home', (state) => {
    for (const isAccelerated of [true, false])
      for (const isInGermany of [true, false])
        expect(immigration(at(null, null, state), { isAccelerated, isInGermany }).name).not.toBe('');
    expect(immigration(at(null, null, state), { isInGermany: true }).type).toBe('local');
  });

  it('the mission is looked up in the consular portal', () => {
    expect(missionFor('IN', 'de')).toMatchObject({ type: 'mission', certainty: 'look-up' });
    expect(missionFor('IN', 'de').name).toContain('Indien');
  });
});
