/**
 * Whom an entry may help, where its source says so: by id, read from the entry's own note or area. The programme
 * Willkommenslotsen was drawn anew in 2024; entries that a page names as Willkommenslotsen share its mandate.
 */
import type { Bilingual } from '~/domain/texts/bilingual';

const WILLKOMMENSLOTSEN: Bilingual = {
  de: 'Geflüchtete sowie Jugendliche aus dem In- und Ausland, die eine Ausbildung suchen',
  en: 'Refugees, and young people from Germany and abroad who look for vocational training',
};
const REFUGEES: Bilingual = { de: 'Geflüchtete', en: 'Refugees' };
const MOSTLY_REFUGEES: Bilingual = { de: 'Vor allem Geflüchtete', en: 'Mostly refugees' };
const EU_WORKERS: Bilingual = { de: 'Beschäftigte aus EU-Staaten', en: 'Workers from EU states' };

export const MANDATES: Readonly<Record<string, Bilingual>> = {
  'bund-willkommenslotsen': WILLKOMMENSLOTSEN,
  'bw-hwk-ulm-willkommenslotse': WILLKOMMENSLOTSEN,
  'by-hwk-unterfranken-willkommenslotse': WILLKOMMENSLOTSEN,
  'bb-hwk-potsdam-willkommenslotse': WILLKOMMENSLOTSEN,
  'ni-lwk-willkommenslotsinnen': WILLKOMMENSLOTSEN,
  'sn-hwk-dresden-willkommenslotse': WILLKOMMENSLOTSEN,
  'th-hwk-erfurt-willkommenslotse': WILLKOMMENSLOTSEN,
  'nw-ihk-duesseldorf-willkommenslotsen': WILLKOMMENSLOTSEN,
  'nw-hwk-koeln-willkommenslotse': WILLKOMMENSLOTSEN,
  'nw-hwk-duesseldorf-willkommenslotse': WILLKOMMENSLOTSEN,
  'nw-kh-steinfurt-warendorf-willkommenslotse': WILLKOMMENSLOTSEN,
  'bw-kuemmerer': {
    de: 'Zugewanderte auf dem Weg in die Ausbildung',
    en: 'Newcomers on their way into training',
  },
  'bund-zsba': {
    de: 'Personen mit Wohnsitz im Ausland',
    en: 'People who live abroad',
  },
  'bund-faire-mobilitaet': EU_WORKERS,
  'sn-babs': EU_WORKERS,
  'be-charite-integration': { de: 'Beschäftigte der Charité', en: 'Staff of the Charité' },
  'bw-integrationsmanagement': MOSTLY_REFUGEES,
  'by-ida': MOSTLY_REFUGEES,
  'be-arrivo': MOSTLY_REFUGEES,
  'th-start-deutsch': MOSTLY_REFUGEES,
  'hb-zukunftschance-ausbildung': REFUGEES,
  'hh-wir': REFUGEES,
  'hh-team-flucht': REFUGEES,
  'he-kommunale-projekte': REFUGEES,
  'mv-joblotsen': REFUGEES,
  'ni-packt-an': REFUGEES,
  'ni-ihafa': REFUGEES,
  'nw-integration-points': REFUGEES,
  'nw-care-for-integration': REFUGEES,
  'nw-foerderzentrum': {
    de: 'Geflüchtete von 18 bis 25 Jahren',
    en: 'Refugees from 18 to 25 years of age',
  },
  'sl-saarwirtschaft': REFUGEES,
  'st-jobbruecke': REFUGEES,
  'st-diakonie-helfende': REFUGEES,
  'sh-mehr-land-in-sicht': REFUGEES,
  'sh-alle-an-bord': REFUGEES,
};
