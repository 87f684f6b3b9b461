import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import type { EmployerFacts } from '~/domain/organisations/employer-facts';

/**
 * The organisations and people of the demo, all of them made up. Their ids are fixed, so that the demo is put in
 * once and never twice. Addresses end in `.example`, which belongs to nobody (RFC 2606).
 */

export interface DemoPerson {
  id: string;
  name: string;
  email: string;
  language: 'de' | 'en';
}

export interface DemoOrganisation {
  id: string;
  kind: OrganisationKind;
  slug: string;
  name: string;
  members: Array<{ personId: string; role: Role }>;
  /** Employers only; Land and Kreis follow from the postal code. */
  profile?: Omit<EmployerFacts, 'state' | 'kreis' | 'legalName' | 'postalCode'> & { postalCode: string };
}

/** UUIDs of version 7 with the time of 1 January 2026, numbered. */
const demoId = (group: number, number: number) =>
  `019b7700-0000-7000-80${String(group).padStart(2, '0')}-${String(number).padStart(12, '0')}`;

export const DEMO_PEOPLE = {
  kim: { id: demoId(1, 1), name: 'Kim Muster', email: 'kim.muster@pflege.example', language: 'de' },
  robin: { id: demoId(1, 2), name: 'Robin Beispiel', email: 'robin.beispiel@pflege.example', language: 'de' },
  sascha: {
    id: demoId(1, 3),
    name: 'Sascha Lesefeld',
    email: 'sascha.lesefeld@pflege.example',
    language: 'de',
  },
  alex: { id: demoId(1, 4), name: 'Alex Probe', email: 'alex.probe@elektro.example', language: 'en' },
  toni: {
    id: demoId(1, 5),
    name: 'Toni Beispielmann',
    email: 'toni.beispielmann@kammer.example',
    language: 'de',
  },
  luca: {
    id: demoId(1, 6),
    name: 'Luca Lotsenfeld',
    email: 'luca.lotsenfeld@kammer.example',
    language: 'de',
  },
  nicola: {
    id: demoId(1, 7),
    name: 'Nicola Stellberg',
    email: 'nicola.stellberg@koordination.example',
    language: 'de',
  },
  mika: {
    id: demoId(1, 8),
    name: 'Mika Auskunft',
    email: 'mika.auskunft@koordination.example',
    language: 'de',
  },
  sam: { id: demoId(1, 9), name: 'Sam Betreiber', email: 'sam.betreiber@betrieb.example', language: 'de' },
} as const satisfies Record<string, DemoPerson>;

export const DEMO_ORGANISATIONS = {
  care: {
    id: demoId(2, 1),
    kind: 'employer',
    slug: 'muster-pflegedienst',
    name: 'Muster-Pflegedienst GmbH (Demo)',
    members: [
      { personId: DEMO_PEOPLE.kim.id, role: 'owner' },
      { personId: DEMO_PEOPLE.robin.id, role: 'hr' },
      { personId: DEMO_PEOPLE.sascha.id, role: 'viewer' },
    ],
    profile: {
      postalCode: '40210',
      chamberId: 'ihk-duesseldorf',
      employeeCount: 48,
      branch: 'care',
      boundByTariff: true,
      trainsApprentices: true,
      temporaryAgency: false,
      careFacility: true,
    },
  },
  electrics: {
    id: demoId(2, 2),
    kind: 'employer',
    slug: 'elektro-beispiel',
    name: 'Elektro Beispiel GmbH (Demo)',
    members: [
      { personId: DEMO_PEOPLE.alex.id, role: 'owner' },
      // Works for both firms, so that changing between organisations can be seen.
      { personId: DEMO_PEOPLE.robin.id, role: 'hr' },
    ],
    profile: {
      postalCode: '04109',
      chamberId: 'hwk-leipzig',
      employeeCount: 12,
      branch: 'craft',
      boundByTariff: false,
      trainsApprentices: true,
      temporaryAgency: false,
      careFacility: false,
    },
  },
  chamber: {
    id: demoId(2, 3),
    kind: 'chamber',
    slug: 'musterkammer',
    name: 'Musterkammer (Demo)',
    members: [
      { personId: DEMO_PEOPLE.toni.id, role: 'admin' },
      { personId: DEMO_PEOPLE.luca.id, role: 'adviser' },
    ],
  },
  desk: {
    id: demoId(2, 4),
    kind: 'desk',
    slug: 'koordination-musterland',
    name: 'Koordinierungsstelle Musterland (Demo)',
    members: [
      { personId: DEMO_PEOPLE.nicola.id, role: 'lead' },
      { personId: DEMO_PEOPLE.mika.id, role: 'agent' },
    ],
  },
  operator: {
    id: demoId(2, 5),
    kind: 'operator',
    slug: 'betreiber',
    name: 'Betreiber dieser Installation (Demo)',
    members: [{ personId: DEMO_PEOPLE.sam.id, role: 'operator' }],
  },
} as const satisfies Record<string, DemoOrganisation>;
