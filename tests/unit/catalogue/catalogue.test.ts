import { describe, expect, it } from 'vitest';
import {
  CATALOGUE_SOURCE,
  COUNTRY_CODES,
  COUNTRY_GROUPS,
  OCCUPATIONS,
  SHORTAGE_GROUPS,
  countryList,
  countryName,
  findOccupation,
  foldForSearch,
  hasFreeMovement,
  isCountryCode,
  isInGroup,
  occupationOfIsco,
  occupationOfKldb,
  type CountryGroupId,
  typedForms,
} from '~/domain/catalogue';

/** The ids that the plan contract promises. */
const PROMISED_IDS =
  'nurse care-assistant doctor physiotherapist medical-assistant dental-assistant pharmacist educator social-worker teacher civil-engineer mechanical-engineer electrical-engineer software-developer it-tester data-scientist it-administrator electrician plumber-heating carpenter bricklayer baker butcher car-mechatronics mechatronics-technician cnc-machinist industrial-mechanic welder cook kitchen-helper hotel-specialist restaurant-specialist truck-driver bus-driver warehouse-specialist warehouse-helper parcel-helper cleaner hairdresser farmer gardener accountant tax-clerk business-consultant marketing-specialist hr-specialist office-manager sales-assistant architect researcher'.split(
    ' ',
  );

/** The recognition authorities that the directory knows how to find. */
const GROUPS =
  'pflegefachkraft pflegehilfe-assistenz gesundheitsfachberufe arzt zahnarzt-apotheker-psychotherapeut erzieher sozialarbeiter lehrkraft ingenieur-titel architekten handwerk ihk-berufe landwirtschaft-hauswirtschaft medizinische-fachangestellte zahnmedizinische-fachangestellte pharmazeutisch-kaufmaennisch rechts-steuer-fachangestellte akademiker-nicht-reglementiert look-up none'.split(
    ' ',
  );

describe('the occupation catalogue', () => {
  it.each(PROMISED_IDS)('has the promised id %s', (id) => {
    expect(findOccupation(id)?.id).toBe(id);
  });

  it('holds at least 250 occupations', () => {
    expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(250);
  });

  it('names every occupation once, in both languages, with well-formed codes', () => {
    expect(new Set(OCCUPATIONS.map((entry) => entry.id)).size).toBe(OCCUPATIONS.length);
    expect(new Set(OCCUPATIONS.map((entry) => entry.name.de)).size).toBe(OCCUPATIONS.length);
    expect(new Set(OCCUPATIONS.map((entry) => entry.name.en)).size).toBe(OCCUPATIONS.length);
    for (const entry of OCCUPATIONS) {
      expect(entry.id, entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(entry.name.de, entry.id).not.toBe('');
      expect(entry.name.en, entry.id).not.toBe('');
      // Which code nurses with a degree have is not sure; none is invented.
      expect(entry.kldb2010, entry.id).toMatch(entry.id === 'nurse-academic' ? /^$/ : /^\d{5}$/);
      expect(entry.isco08, entry.id).toMatch(/^\d{4}$/);
    }
  });

  it.each(OCCUPATIONS.map((entry) => [entry.id, entry] as const))('%s is consistent', (_, entry) => {
    expect(GROUPS).toContain(entry.authorityGroup);
    expect(entry.shortageGroup).toBe(SHORTAGE_GROUPS.find((group) => entry.isco08.startsWith(group)) ?? null);
    expect(entry.isIt).toBe(/^(133|25)/.test(entry.isco08));
    if (entry.regulation.status === 'regulated' || entry.regulation.status === 'title-only')
      expect(entry.regulation.law).not.toBe('');
    // An employee of a craft or of a trade under the BBiG works without a licence (W13, W24).
    if (['handwerk', 'ihk-berufe'].includes(entry.authorityGroup))
      expect(entry.regulation.status).not.toBe('regulated');
    // The fifth digit of KldB 2010 is the level: 1 helper, 4 expert.
    if (entry.kldb2010.endsWith('1')) expect(['none', 'assistant']).toContain(entry.minimumQualification);
    if (entry.minimumQualification === 'none') expect(entry.regulation.status).toBe('not-regulated');
    // Helpers do not stand in the groups of the Blue Card.
    if (entry.minimumQualification === 'none') expect(entry.isco08).toMatch(/^[4-9]/);
    expect(new Set(entry.synonyms.map(foldForSearch)).size).toBe(entry.synonyms.length);
  });

  it('a synonym is never the name of another occupation', () => {
    const named = new Map(
      OCCUPATIONS.flatMap((entry) =>
        [entry.name.de, entry.name.en].flatMap(typedForms).map((form) => [form, entry.id]),
      ),
    );
    for (const entry of OCCUPATIONS)
      for (const synonym of entry.synonyms)
        for (const form of typedForms(synonym))
          expect([undefined, entry.id], `${entry.id}: ${synonym}`).toContain(named.get(form));
  });

  it('no synonym stands for two occupations', () => {
    const seen = new Map<string, string>();
    for (const entry of OCCUPATIONS)
      for (const synonym of entry.synonyms) {
        const form = foldForSearch(synonym);
        expect(seen.get(form) ?? entry.id, synonym).toBe(entry.id);
        seen.set(form, entry.id);
      }
  });

  it('says that it is own knowledge', () => {
    expect(CATALOGUE_SOURCE).toMatchObject({ officiallyConfirmed: false, checkedOn: '2026-11-20' });
  });

  it('helpers have nothing to recognise, everyone else somebody who does', () => {
    for (const entry of OCCUPATIONS)
      expect(entry.authorityGroup === 'none', entry.id).toBe(entry.minimumQualification === 'none');
  });

  it.each([
    ['electrician', 'not-regulated', 'W13: a craft employee is not regulated'],
    ['bricklayer', 'not-regulated', 'W13'],
    ['medical-assistant', 'not-regulated', 'W24: BBiG training'],
    ['software-developer', 'not-regulated', ''],
    ['civil-engineer', 'title-only', 'only the title is protected'],
    ['nurse', 'regulated', 'PflBG'],
    ['doctor', 'regulated', 'BÄO'],
    ['teacher', 'regulated', 'Land law'],
    ['educator', 'regulated', 'Land law'],
  ])('%s is %s (%s)', (id, status) => {
    expect(findOccupation(id)?.regulation.status).toBe(status);
  });

  it.each([
    ['doctor', '221', false],
    ['physiotherapist', '226', false],
    ['civil-engineer', '21', false],
    ['teacher', '23', false],
    ['software-developer', '25', true],
    ['it-manager', '133', true],
    ['it-support', null, false],
    ['nurse', null, false],
    ['nurse-academic', '222', false],
    ['business-consultant', null, false],
    ['electrician', null, false],
    ['social-worker', null, false],
  ])('%s falls under shortage group %s, IT: %s (law part 9)', (id, group, isIt) => {
    const entry = findOccupation(id);
    expect([entry?.shortageGroup, entry?.isIt]).toEqual([group, isIt]);
  });

  it('medical assistants go to the doctors’ chamber, hotel staff to the IHK, joiners to the craft chamber', () => {
    expect(findOccupation('medical-assistant')?.authorityGroup).toBe('medizinische-fachangestellte');
    expect(findOccupation('hotel-specialist')?.authorityGroup).toBe('ihk-berufe');
    expect(findOccupation('joiner')?.authorityGroup).toBe('handwerk');
  });

  it('a bare code knows its shortage group, not its authority or regulation', () => {
    const doctor = occupationOfIsco('2211');
    expect([doctor.shortageGroup, doctor.authorityGroup, doctor.regulation.status]).toEqual([
      '221',
      'look-up',
      'unknown',
    ]);
    expect(occupationOfKldb('43414')).toMatchObject({
      isco08: '2512',
      isIt: true,
      authorityGroup: 'look-up',
    });
    expect(occupationOfKldb('99999')).toMatchObject({ isco08: '', shortageGroup: null });
  });
});

describe('countries', () => {
  it('have names in both languages, Kosovo included', () => {
    expect(COUNTRY_CODES.length).toBeGreaterThanOrEqual(249);
    expect([countryName('XK', 'de'), countryName('IN', 'de'), countryName('DE', 'en')]).toEqual([
      'Kosovo',
      'Indien',
      'Germany',
    ]);
    expect(isCountryCode('ZZ')).toBe(false);
    expect(isCountryCode('constructor')).toBe(false);
    expect(countryList('de')).toHaveLength(COUNTRY_CODES.length);
  });

  it.each<[CountryGroupId, number]>([
    ['eu', 27],
    ['eeaOutsideEu', 3],
    ['switzerland', 1],
    ['visaFreeForWork', 8],
    ['visaFreeWithoutWork', 6],
    ['bestFriends', 11],
    ['westernBalkans', 6],
    ['healthRecruitmentBan', 55],
    ['agencyPlacementNurses', 5],
  ])('%s has %i real countries (law part 8)', (id, count) => {
    const group = COUNTRY_GROUPS[id];
    expect(group.countries.size).toBe(count);
    for (const code of group.countries) expect(isCountryCode(code), code).toBe(true);
  });

  it('AD, MC and SM may take any job but may not enter for work without a visa (W16)', () => {
    for (const code of ['AD', 'MC', 'SM']) {
      expect(isInGroup(code, 'bestFriends')).toBe(true);
      expect(isInGroup(code, 'visaFreeForWork')).toBe(false);
    }
  });

  it.each([
    ['KE', false],
    ['IN', false],
    ['PH', false],
    ['TN', false],
    ['PK', true],
    ['NP', true],
    ['NG', true],
    ['ZW', true],
  ])('%s is on the list of § 38 BeschV: %s', (code, expected) => {
    expect(isInGroup(code, 'healthRecruitmentBan')).toBe(expected);
  });

  it('the United Kingdom has no free movement, Switzerland has', () => {
    expect([hasFreeMovement('GB'), hasFreeMovement('CH'), hasFreeMovement('PL')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
