import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '~/domain/catalogue/states';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';
import {
  contactsFor,
  matchServices,
  MAX_CONTACTS,
  withServices,
  type ContactQuery,
} from '~/domain/directory';
import { referenceEntries } from '~/domain/directory/reference-entries';
import { namesPlace } from '~/domain/directory/area-reading';

const QUERY: ContactQuery = {
  asOf: '2026-11-20',
  workplace: { postalCode: '71032', kreis: null, state: null },
  chamberId: null,
  isCraft: true,
  isHealth: false,
  occupationGroup: 'craft',
  hasFamily: true,
  needsRecognition: true,
  livesAbroad: true,
  language: 'de',
};

function ids(change: Partial<ContactQuery> = {}): readonly string[] {
  return contactsFor(directory, { ...QUERY, ...change }).map((contact) => contact.id);
}

describe('contacts of a case', () => {
  it('names the chamber of the Kreis: HWK for craft, IHK for trade', () => {
    expect(ids()).toContain('hwk-stuttgart');
    expect(ids({ isCraft: false })).toContain('ihk-region-stuttgart');
  });

  it('a chamber says that its entry is not confirmed, and where the Kreis is split', () => {
    const chamber = (kreis: string) =>
      contactsFor(directory, {
        ...QUERY,
        isCraft: false,
        workplace: { postalCode: null, kreis, state: null },
      }).find(({ id }) => id.startsWith('ihk-'));
    expect(chamber('16051')?.why).toContain('Nicht bestätigt, bitte prüfen.');
    expect(chamber('16051')?.why).not.toContain('nicht sicher');
    expect(chamber('06531')?.why).toContain('nicht sicher');
  });

  it('an old page that names a Lotse at the chamber is worth a question', () => {
    const workplace = { postalCode: null, kreis: '06414', state: null };
    const lotse = contactsFor(directory, { ...QUERY, workplace }).find(
      ({ id }) => id === 'bund-willkommenslotsen',
    );
    expect(lotse?.why).toContain('Bei Handwerkskammer Wiesbaden nennt eine Seite (2016-09)');
  });

  it('a chamber that the employer named comes before the one of the place', () => {
    expect(ids({ chamberId: 'hwk-ulm' })).toContain('hwk-ulm');
  });

  it.each(STATE_CODES)('%s: at most a dozen, each once, with Faire Integration and the agency', (state) => {
    const found = ids({ workplace: { postalCode: null, kreis: null, state } });
    expect(found.length).toBeLessThanOrEqual(MAX_CONTACTS);
    expect(new Set(found).size).toBe(found.length);
    expect(found.some((id) => id.startsWith('fi-') || id === 'bund-faire-integration-suche')).toBe(true);
    expect(found).toContain('bund-ag-s');
  });

  it('what is not verified says so, in both languages', () => {
    for (const language of ['de', 'en'] as const)
      for (const contact of contactsFor(directory, { ...QUERY, language })) {
        const status = directory.serviceById.get(contact.id)?.status;
        if (status !== undefined && status !== 'verified')
          expect(contact.why, contact.id).toMatch(/bitte prüfen|please check/);
      }
  });

  it('the Willkommenslotse is shown with the mandate: refugees and young people', () => {
    const lotse = contactsFor(directory, {
      ...QUERY,
      workplace: { postalCode: '01067', kreis: null, state: null },
    }).find((contact) => contact.id === 'sn-hwk-dresden-willkommenslotse');
    expect(lotse?.why).toContain('Die Beratung selbst leisten: Handwerkskammer Dresden; Welcome Center');
    expect(lotse?.why).toContain('Der Auftrag gilt für Geflüchtete sowie Jugendliche');
  });

  it.each([
    ['2026-12-30', true, 'the day before the last'],
    ['2026-12-31', true, 'the last day'],
    ['2027-01-01', false, 'the day after'],
  ])('a programme that ends on 2026-12-31 is shown on %s: %s', (asOf, shown) => {
    const found = ids({ asOf, workplace: { postalCode: null, kreis: '13074', state: null } });
    expect(found.includes('mv-wc-wismar')).toBe(shown);
  });

  it.each([
    ['2026-10-31', false, '61 days before'],
    ['2026-11-01', true, '60 days before'],
  ])('a programme that ends on 2026-12-31 warns on %s: %s (%s)', (asOf, warns) => {
    const wismar = contactsFor(directory, {
      ...QUERY,
      asOf,
      workplace: { postalCode: null, kreis: '13074', state: null },
    }).find(({ id }) => id === 'mv-wc-wismar');
    expect(wismar?.why.includes('Das Programm endet am 31.12.2026.')).toBe(warns);
  });

  it('services for refugees only are left out', () => {
    for (const state of STATE_CODES)
      for (const contact of ids({ workplace: { postalCode: null, kreis: null, state } })) {
        const service = directory.serviceById.get(contact);
        if (service !== undefined && service.kind !== 'willkommenslotse' && service.level !== 'federal')
          expect(service.mandate, contact).toBeNull();
      }
  });

  it('a service of a Kreis that was guessed from the postal code asks to check it', () => {
    const workplace = { postalCode: '31162', kreis: null, state: null } as const;
    const found = contactsFor(directory, { ...QUERY, workplace });
    expect(found.some(({ why }) => why.includes('ob Ihr Kreis dazugehört'))).toBe(true);
  });

  it('what is badly backed stands beside a nationwide service of its kind', () => {
    for (const state of STATE_CODES) {
      const found = ids({ workplace: { postalCode: null, kreis: null, state } });
      const iq = found
        .map((id) => directory.serviceById.get(id))
        .filter((each) => each?.kind === 'iq-network');
      expect(
        iq.some((each) => each?.status === 'verified'),
        state,
      ).toBe(true);
    }
  });

  it('nearest first: a centre of the Kreis stands before one of the Land and before nationwide portals', () => {
    const found = ids();
    expect(found.indexOf('bw-stuttgart-welcome-service')).toBeLessThan(found.indexOf('bund-ag-s'));
    expect(found[0]).toBe('bw-stuttgart-welcome-service');
  });

  it('family help is named only for families', () => {
    expect(ids()).toContain('bund-familienportal');
    expect(ids({ hasFamily: false })).not.toContain('bund-familienportal');
  });

  it('a name is found as a word, not as a part of another one', () => {
    expect(namesPlace('Hofheim, Main-Taunus-Kreis', 'Hof')).toBe(false);
    expect(namesPlace('Stadt Hof und Umland', 'Hof')).toBe(true);
  });
});

describe('the living directory, with entries of chambers and deciding bodies', () => {
  const living = withServices(directory, [...directory.services, ...referenceEntries(directory)]);

  it('names the chamber once, with the data somebody corrected', () => {
    const corrected = withServices(
      living,
      living.services.map((service) =>
        service.id === 'hwk-stuttgart'
          ? { ...service, phone: '0711 1657-0', verifiedOn: '2026-11-01' as const }
          : service,
      ),
    );
    const found = contactsFor(corrected, QUERY).filter(({ id }) => id === 'hwk-stuttgart');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ phone: '0711 1657-0' });
    expect(found[0]?.why).not.toContain('bitte prüfen');
  });

  it('a nurse is not sent to the teachers’ authority nor to the craft chamber', () => {
    const found = matchServices(living, {
      asOf: '2026-11-20',
      place: { postalCode: '01067', kreis: null, state: null },
      topic: 'recognition',
      occupationGroup: 'care',
    }).map(({ service }) => service);
    expect(found.some(({ name }) => name.startsWith('Kommunaler Sozialverband Sachsen'))).toBe(true);
    expect(found.some(({ id }) => id === 'rec-sn-lehrkraft' || id === 'rec-sn-erzieher')).toBe(false);
    expect(found.some(({ id }) => id === 'hwk-dresden')).toBe(false);
  });
});
