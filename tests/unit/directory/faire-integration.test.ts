import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '~/domain/catalogue/states';
import {
  describeNotice,
  FAIRE_INTEGRATION_LIST,
  faireIntegrationNotice,
  withServices,
  type Service,
} from '~/domain/directory';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

const TODAY = '2026-11-20';

function inState(state: StateCode | null) {
  return { postalCode: null, kreis: null, state };
}

/** The directory with other facts of one office. */
function changed(id: string, change: Partial<Service>) {
  return withServices(
    directory,
    directory.services.map((service) => (service.id === id ? { ...service, ...change } : service)),
  );
}

describe('the office the notice of § 45c AufenthG may name', () => {
  it.each(STATE_CODES)(
    '%s: an office only where a page of 2026 backs it, else the official list',
    (state) => {
      const notice = faireIntegrationNotice(directory, inState(state), TODAY);
      const isBacked = ['DE-NW', 'DE-SN', 'DE-SH'].includes(state);
      expect(notice.kind).toBe(isBacked ? 'office' : 'check-list');
      expect(notice).toMatchObject({
        listUrl: FAIRE_INTEGRATION_LIST,
        office: { id: `fi-${state.slice(3).toLowerCase()}` },
      });
    },
  );

  it('says whether phone or address are backed too: Saxony yes, North Rhine-Westphalia places only', () => {
    const contact = (state: StateCode) => faireIntegrationNotice(directory, inState(state), TODAY);
    expect(contact('DE-SN')).toMatchObject({
      kind: 'office',
      basis: 'page',
      asOf: '2026-01',
      hasContact: true,
    });
    expect(contact('DE-NW')).toMatchObject({ kind: 'office', hasContact: false });
  });

  it.each([
    ['2026-08-22', 'office', 90],
    ['2026-08-21', 'check-list', 91],
    ['2026-11-20', 'office', 0],
  ])('an office checked on %s: %s (%i days)', (verifiedOn, kind) => {
    const checked = changed('fi-by', { verifiedOn });
    expect(faireIntegrationNotice(checked, inState('DE-BY'), TODAY).kind).toBe(kind);
  });

  it('a check after the day of the notice does not count', () => {
    const checked = changed('fi-by', { verifiedOn: '2026-11-21' });
    expect(faireIntegrationNotice(checked, inState('DE-BY'), TODAY).kind).toBe('check-list');
  });

  it('an old check beats the page: what was looked at later counts', () => {
    const stale = changed('fi-sn', { verifiedOn: '2026-06-01' });
    expect(faireIntegrationNotice(stale, inState('DE-SN'), TODAY).kind).toBe('check-list');
  });

  it('returned mail or an end takes an office out', () => {
    expect(faireIntegrationNotice(changed('fi-sn', { bounces: 1 }), inState('DE-SN'), TODAY).kind).toBe(
      'check-list',
    );
    expect(
      faireIntegrationNotice(changed('fi-sn', { state: 'ended' }), inState('DE-SN'), TODAY),
    ).toMatchObject({
      kind: 'check-list',
      office: null,
    });
  });

  it('a page of 2026 backs nothing in 2027', () => {
    expect(faireIntegrationNotice(directory, inState('DE-SN'), '2026-12-31').kind).toBe('office');
    expect(faireIntegrationNotice(directory, inState('DE-SN'), '2027-01-01').kind).toBe('check-list');
  });

  it('without a Land there is the list alone; before 2026 no duty', () => {
    expect(faireIntegrationNotice(directory, inState(null), TODAY)).toMatchObject({
      kind: 'check-list',
      office: null,
    });
    expect(faireIntegrationNotice(directory, inState('DE-SN'), '2025-12-31').kind).toBe('not-in-force');
  });

  it('goes by the place of work', () => {
    const workplace = { postalCode: '01067', kreis: null, state: null };
    expect(faireIntegrationNotice(directory, workplace, TODAY)).toMatchObject({ office: { id: 'fi-sn' } });
  });

  it.each([
    ['DE-SN', TODAY, 'Darf mit diesen Kontaktdaten', 'May stand with this contact data'],
    [
      'DE-NW',
      TODAY,
      'Telefon und Anschrift am Tag der Nutzung',
      'take phone and address from the official list',
    ],
    ['DE-BY', TODAY, 'die amtliche Liste prüfen', 'check the official list on the day of use'],
    ['DE-BY', '2025-12-31', '', ''],
  ] as const)('%s on %s in words', (state, asOf, german, english) => {
    const notice = faireIntegrationNotice(directory, inState(state), asOf);
    expect(describeNotice(notice, 'de')).toContain(german);
    expect(describeNotice(notice, 'en')).toContain(english);
    expect(describeNotice(notice, 'de') === '').toBe(german === '');
  });
});
