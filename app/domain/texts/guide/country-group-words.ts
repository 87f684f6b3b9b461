import type { CountryGroupId } from '../../catalogue/country-groups';
import type { Bilingual } from '../bilingual';

/** What each list of countries means for a case. */
export const countryGroupWords: Readonly<Record<CountryGroupId, Bilingual>> = {
  eu: { de: 'Europäische Union: kein Titel nötig', en: 'European Union: no title needed' },
  eeaOutsideEu: {
    de: 'Europäischer Wirtschaftsraum außerhalb der EU: kein Titel nötig',
    en: 'European Economic Area outside the EU: no title needed',
  },
  switzerland: { de: 'Schweiz: kein Titel nötig', en: 'Switzerland: no title needed' },
  visaFreeForWork: {
    de: 'Einreise ohne Visum auch zum Arbeiten, Antrag in Deutschland',
    en: 'Entry without a visa also for work, application in Germany',
  },
  visaFreeWithoutWork: {
    de: 'Einreise ohne Visum für lange Aufenthalte ohne Arbeit',
    en: 'Entry without a visa for long stays without work',
  },
  bestFriends: {
    de: 'Jede Beschäftigung mit Zustimmung und Vorrangprüfung',
    en: 'Any job with consent and priority check',
  },
  westernBalkans: { de: 'Westbalkanregelung', en: 'Western Balkans rule' },
  healthRecruitmentBan: {
    de: 'Keine private Anwerbung von Gesundheits- und Pflegekräften',
    en: 'No private recruiting of health and care staff',
  },
  agencyPlacementNurses: {
    de: 'Vermittlungsabsprachen der Bundesagentur für die Pflege (Indien: nur Kerala)',
    en: 'Placement agreements of the agency for nursing (India: Kerala only)',
  },
};
