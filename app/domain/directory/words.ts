/** The closed lists of the directory in the words people read. Terms as the offices use them. */
import { STATE_NAMES, isStateCode } from '../catalogue/states';
import type { Bilingual } from '../texts/bilingual';
import type { TextLanguage } from './authority';
import type { Territory } from './service';
import type {
  OccupationGroup,
  ServiceAudience,
  ServiceKind,
  ServiceLevel,
  ServiceState,
  ServiceStatus,
  ServiceTopic,
} from './vocabulary';

const KINDS: Readonly<Record<ServiceKind, Bilingual>> = {
  'immigration-authority': { de: 'Ausländerbehörde', en: 'Immigration authority' },
  'central-immigration-authority': { de: 'Zentrale Ausländerbehörde', en: 'Central immigration authority' },
  'recognition-authority': { de: 'Zuständige Stelle für Anerkennung', en: 'Recognition authority' },
  'recognition-counselling': { de: 'Anerkennungsberatung', en: 'Recognition counselling' },
  'welcome-center': { de: 'Welcome Center', en: 'Welcome centre' },
  willkommenslotse: { de: 'Willkommenslotse', en: 'Willkommenslotse' },
  'employment-agency': { de: 'Agentur für Arbeit', en: 'Employment Agency' },
  'chamber-ihk': {
    de: 'Industrie- und Handelskammer (IHK)',
    en: 'Chamber of Industry and Commerce (IHK)',
  },
  'chamber-hwk': { de: 'Handwerkskammer (HWK)', en: 'Chamber of Crafts (HWK)' },
  'iq-network': { de: 'IQ-Netzwerk', en: 'IQ network' },
  'regional-coordination': { de: 'Regionale Koordinierungsstelle', en: 'Regional coordination desk' },
  'faire-integration': {
    de: 'Faire Integration und Beratung zum Arbeitsrecht',
    en: 'Faire Integration and advice on labour law',
  },
  'migration-counselling': { de: 'Migrationsberatung', en: 'Migration counselling' },
  language: { de: 'Sprachförderung', en: 'Language courses' },
  'housing-family': { de: 'Familie und Wohnen', en: 'Family and housing' },
  funding: { de: 'Förderprogramm', en: 'Funding programme' },
  portal: { de: 'Portal im Internet', en: 'Web portal' },
  hotline: { de: 'Hotline', en: 'Hotline' },
  municipal: { de: 'Angebot der Kommune', en: 'Municipal service' },
  'economic-development': { de: 'Wirtschaftsförderung', en: 'Business development' },
  'health-care-special': {
    de: 'Angebot für Gesundheit und Pflege',
    en: 'Service for health and care',
  },
  startup: { de: 'Gründungsberatung', en: 'Start-up advice' },
};

const TOPICS: Readonly<Record<ServiceTopic, Bilingual>> = {
  residence: { de: 'Aufenthalt und Visum', en: 'Residence and visa' },
  'accelerated-procedure': {
    de: 'Beschleunigtes Fachkräfteverfahren',
    en: 'Accelerated procedure',
  },
  recognition: { de: 'Anerkennung', en: 'Recognition' },
  qualification: { de: 'Qualifizierung', en: 'Further training' },
  language: { de: 'Sprache', en: 'Language' },
  recruitment: { de: 'Personalgewinnung', en: 'Recruitment' },
  'labour-law': { de: 'Arbeitsrecht', en: 'Labour law' },
  integration: { de: 'Integration', en: 'Integration' },
  family: { de: 'Familie', en: 'Family' },
  housing: { de: 'Wohnen', en: 'Housing' },
  funding: { de: 'Förderung', en: 'Funding' },
  training: { de: 'Ausbildung', en: 'Vocational training' },
  'health-professions': { de: 'Gesundheitsberufe', en: 'Health professions' },
  onboarding: { de: 'Ankommen im Betrieb', en: 'Onboarding' },
};

const AUDIENCES: Readonly<Record<ServiceAudience, Bilingual>> = {
  employer: { de: 'Betriebe', en: 'Employers' },
  professional: { de: 'Fachkräfte', en: 'Professionals' },
  both: { de: 'Betriebe und Fachkräfte', en: 'Employers and professionals' },
};

const LEVELS: Readonly<Record<ServiceLevel, Bilingual>> = {
  federal: { de: 'Bund', en: 'Federal' },
  state: { de: 'Land', en: 'Land' },
  region: { de: 'Region', en: 'Region' },
  municipal: { de: 'Kommune', en: 'Municipality' },
};

const STATUSES: Readonly<Record<ServiceStatus, Bilingual>> = {
  verified: { de: 'Durch eine Seite seit 2023 belegt', en: 'Backed by a page since 2023' },
  'from-2024-document': { de: 'Stand 2024, bitte prüfen', en: 'As of 2024, please check' },
  'from-2020-document': { de: 'Stand 2020, bitte prüfen', en: 'As of 2020, please check' },
  unverified: { de: 'Nicht bestätigt, bitte prüfen', en: 'Not confirmed, please check' },
};

const STATES: Readonly<Record<ServiceState, Bilingual>> = {
  listed: { de: 'Im Verzeichnis', en: 'Listed' },
  ended: { de: 'Beendet', en: 'Ended' },
  merged: { de: 'Mit einem anderen Eintrag zusammengelegt', en: 'Merged into another entry' },
};

const GROUPS: Readonly<Record<OccupationGroup, Bilingual>> = {
  care: { de: 'Pflege', en: 'Nursing and care' },
  medicine: { de: 'Medizin und Pharmazie', en: 'Medicine and pharmacy' },
  health: { de: 'Gesundheitsberufe', en: 'Health professions' },
  craft: { de: 'Handwerk', en: 'Crafts' },
  'trade-industry': { de: 'Industrie und Handel', en: 'Trade and industry' },
  it: { de: 'IT', en: 'IT' },
  engineering: { de: 'Ingenieurwesen und Architektur', en: 'Engineering and architecture' },
  education: { de: 'Schule und Erziehung', en: 'School and early education' },
  'social-work': { de: 'Soziale Arbeit', en: 'Social work' },
  agriculture: { de: 'Landwirtschaft und Hauswirtschaft', en: 'Agriculture and housekeeping' },
};

export const serviceKindWord = (kind: ServiceKind, language: TextLanguage): string => KINDS[kind][language];
export const topicWord = (topic: ServiceTopic, language: TextLanguage): string => TOPICS[topic][language];
export const audienceWord = (audience: ServiceAudience, language: TextLanguage): string =>
  AUDIENCES[audience][language];
export const levelWord = (level: ServiceLevel, language: TextLanguage): string => LEVELS[level][language];
/** How well the entry is backed; everything but `verified` asks to check. */
export const statusWord = (status: ServiceStatus, language: TextLanguage): string =>
  STATUSES[status][language];
export const serviceStateWord = (state: ServiceState, language: TextLanguage): string =>
  STATES[state][language];
export const occupationGroupWord = (group: OccupationGroup, language: TextLanguage): string =>
  GROUPS[group][language];

/** The name of an area. The Kreis needs its name from the directory: `kreisNames` maps keys to names. */
export function territoryWord(
  territory: Pick<Territory, 'kind' | 'code'>,
  language: TextLanguage,
  kreisNames: ReadonlyMap<string, { readonly name: string }>,
): string {
  switch (territory.kind) {
    case 'nationwide':
      return language === 'de' ? 'bundesweit' : 'all of Germany';
    case 'state':
      return isStateCode(territory.code) ? STATE_NAMES[territory.code][language] : territory.code;
    case 'kreis':
      return kreisNames.get(territory.code)?.name ?? territory.code;
    case 'postal-prefix':
      return language === 'de' ? `Postleitzahlen ${territory.code}…` : `postal codes ${territory.code}…`;
  }
}
