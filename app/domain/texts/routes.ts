import type { RouteId } from '../plan/contract/vocabulary';
import type { Bilingual } from './bilingual';

/** Names of the routes as people meet them. */
export const routeTitles: Readonly<Record<RouteId, Bilingual>> = {
  'free-movement': { de: 'Freizügigkeit (EU, EWR, Schweiz)', en: 'Free movement (EU, EEA, Switzerland)' },
  '16a-1': { de: 'Betriebliche Ausbildung (§ 16a Abs. 1)', en: 'In-company training (§ 16a (1))' },
  '16a-2': { de: 'Schulische Ausbildung (§ 16a Abs. 2)', en: 'School-based training (§ 16a (2))' },
  '16d-1': { de: 'Anpassungsmaßnahme (§ 16d Abs. 1)', en: 'Adaptation measure (§ 16d (1))' },
  '16d-3': { de: 'Anerkennungspartnerschaft (§ 16d Abs. 3)', en: 'Recognition partnership (§ 16d (3))' },
  '16d-4': { de: 'Vermittlungsabsprache (§ 16d Abs. 4)', en: 'Placement agreement (§ 16d (4))' },
  '16d-5': { de: 'Prüfung zur Anerkennung (§ 16d Abs. 5)', en: 'Exam for recognition (§ 16d (5))' },
  '16d-6': { de: 'Qualifikationsanalyse (§ 16d Abs. 6)', en: 'Skills analysis (§ 16d (6))' },
  '17-1': { de: 'Ausbildungsplatzsuche (§ 17 Abs. 1)', en: 'Search for a training place (§ 17 (1))' },
  '18a': {
    de: 'Fachkraft mit Berufsausbildung (§ 18a)',
    en: 'Skilled worker with vocational training (§ 18a)',
  },
  '18b': { de: 'Fachkraft mit Hochschulabschluss (§ 18b)', en: 'Skilled worker with a degree (§ 18b)' },
  '18c-3': { de: 'Hochqualifizierte (§ 18c Abs. 3)', en: 'Highly qualified (§ 18c (3))' },
  '18d': { de: 'Forschung (§ 18d)', en: 'Research (§ 18d)' },
  '18g-1-regular': { de: 'Blaue Karte EU (§ 18g Abs. 1 S. 1)', en: 'EU Blue Card (§ 18g (1) s. 1)' },
  '18g-1-shortage': {
    de: 'Blaue Karte EU, Engpassberuf (§ 18g Abs. 1 S. 2 Nr. 1)',
    en: 'EU Blue Card, shortage occupation (§ 18g (1) s. 2 no. 1)',
  },
  '18g-1-new-entrant': {
    de: 'Blaue Karte EU, Berufsanfang (§ 18g Abs. 1 S. 2 Nr. 2)',
    en: 'EU Blue Card, new entrant (§ 18g (1) s. 2 no. 2)',
  },
  '18g-2-it': {
    de: 'Blaue Karte EU, IT ohne Studium (§ 18g Abs. 2)',
    en: 'EU Blue Card, IT without a degree (§ 18g (2))',
  },
  '19c-1-specialist': {
    de: 'Spezialist:innen und leitende Angestellte (§ 3 BeschV)',
    en: 'Specialists and executives (§ 3 BeschV)',
  },
  '19c-1-care-assistant': { de: 'Pflegehilfskräfte (§ 22a BeschV)', en: 'Care assistants (§ 22a BeschV)' },
  '19c-1-driver': {
    de: 'Berufskraftfahrer:innen (§ 24a Abs. 1 BeschV)',
    en: 'Professional drivers (§ 24a (1) BeschV)',
  },
  '19c-1-driver-training': {
    de: 'Berufskraftfahrer:innen in Qualifizierung (§ 24a Abs. 2 BeschV)',
    en: 'Drivers in qualification (§ 24a (2) BeschV)',
  },
  '19c-1-best-friends': {
    de: 'Bestimmte Staatsangehörige (§ 26 Abs. 1 BeschV)',
    en: 'Certain nationalities (§ 26 (1) BeschV)',
  },
  '19c-1-western-balkans': {
    de: 'Westbalkanregelung (§ 26 Abs. 2 BeschV)',
    en: 'Western Balkans rule (§ 26 (2) BeschV)',
  },
  '19c-1-short-quota': {
    de: 'Kurzzeitige kontingentierte Beschäftigung (§ 15d BeschV)',
    en: 'Short-term quota employment (§ 15d BeschV)',
  },
  '19c-2-experience': { de: 'Berufserfahrene (§ 6 BeschV)', en: 'Experienced professionals (§ 6 BeschV)' },
  '19c-2-ict': {
    de: 'Berufserfahrene in der IT (§ 6 S. 3 BeschV)',
    en: 'Experienced IT professionals (§ 6 s. 3 BeschV)',
  },
  '20a': { de: 'Chancenkarte (§ 20a)', en: 'Opportunity card (§ 20a)' },
  '24': { de: 'Vorübergehender Schutz (§ 24)', en: 'Temporary protection (§ 24)' },
};
