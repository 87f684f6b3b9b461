/**
 * Fees, cited. Amounts of the residence law were read on 2026-08-19; recognition and translation are ranges from
 * chambers and portals. Cents.
 */
import type { Mark } from '../../law/sources';
import type { Bilingual } from '../../texts/bilingual';
import type { CostItem } from '../contract';

export interface Fee {
  readonly label: Bilingual;
  readonly amount: { readonly cents: number } | { readonly minCents: number; readonly maxCents: number };
  readonly payer: CostItem['payer'];
  readonly legalBasis: string;
  readonly url: string | null;
  readonly mark: Mark;
}

export const AUFENTHV = 'https://www.gesetze-im-internet.de/aufenthv';
const BQ_PORTAL =
  'https://bq-portal.de/Anerkennung-f%C3%BCr-Betriebe/Anerkennungsverfahren/Kosten-und-Finanzierung';
const FOSA = 'https://www.ihk-fosa.de/fuer-arbeitgeber/antragstellung/';

function fixed(cents: number): Fee['amount'] {
  return { cents };
}
function range(minCents: number, maxCents: number): Fee['amount'] {
  return { minCents, maxCents };
}

export const FEES = {
  'fee-81a': {
    label: {
      de: 'Gebühr des beschleunigten Verfahrens (fällig mit der Vereinbarung; ob Betrieb oder Fachkraft sie schuldet, sehen die amtlichen Quellen verschieden, geplant beim Betrieb)',
      en: 'Fee of the accelerated procedure (due with the agreement; official sources differ on whether employer or worker owes it, planned at the employer)',
    },
    amount: fixed(411_00),
    payer: 'employer',
    legalBasis: '§ 47 Abs. 1 Nr. 15 AufenthV',
    url: `${AUFENTHV}/__47.html`,
    mark: 'A',
  },
  'fee-visa': {
    label: { de: 'Nationales Visum', en: 'National visa' },
    amount: fixed(75_00),
    payer: 'candidate',
    legalBasis: '§ 46 Abs. 2 Nr. 1 AufenthV',
    url: `${AUFENTHV}/__46.html`,
    mark: 'A',
  },
  'fee-permit': {
    label: {
      de: 'Aufenthaltserlaubnis oder Blaue Karte, erste Erteilung',
      en: 'Residence permit or Blue Card, first issue',
    },
    amount: fixed(100_00),
    payer: 'candidate',
    legalBasis: '§ 45 Nr. 1 AufenthV',
    url: `${AUFENTHV}/__45.html`,
    mark: 'A',
  },
  'fee-change-of-purpose': {
    label: { de: 'Aufenthaltstitel, Wechsel des Zwecks', en: 'Residence title, change of purpose' },
    amount: fixed(98_00),
    payer: 'candidate',
    legalBasis: '§ 45 Nr. 3 AufenthV',
    url: `${AUFENTHV}/__45.html`,
    mark: 'A',
  },
  'fee-settlement': {
    label: { de: 'Niederlassungserlaubnis', en: 'Settlement permit' },
    amount: fixed(113_00),
    payer: 'candidate',
    legalBasis: '§ 44 AufenthV',
    url: `${AUFENTHV}/__44.html`,
    mark: 'A',
  },
  'fee-settlement-highly-qualified': {
    label: {
      de: 'Niederlassungserlaubnis für Hochqualifizierte',
      en: 'Settlement permit for the highly qualified',
    },
    amount: fixed(147_00),
    payer: 'candidate',
    legalBasis: '§ 44 AufenthV',
    url: `${AUFENTHV}/__44.html`,
    mark: 'A',
  },
  'fee-next-title': {
    label: {
      de: 'Nächster Aufenthaltstitel, Wechsel des Zwecks',
      en: 'Next residence title, change of purpose',
    },
    amount: fixed(98_00),
    payer: 'candidate',
    legalBasis: '§ 45 Nr. 3 AufenthV',
    url: `${AUFENTHV}/__45.html`,
    mark: 'A',
  },
  'fee-extension': {
    label: { de: 'Verlängerung der Aufenthaltserlaubnis', en: 'Extension of the residence permit' },
    amount: range(93_00, 96_00),
    payer: 'candidate',
    legalBasis: '§ 45 Nr. 2 AufenthV',
    url: `${AUFENTHV}/__45.html`,
    mark: 'A',
  },
  'fee-recognition-fosa-accelerated': {
    label: {
      de: 'Anerkennung bei der IHK FOSA im beschleunigten Verfahren',
      en: 'Recognition by IHK FOSA in the accelerated procedure',
    },
    amount: range(500_00, 1_200_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung der IHK FOSA',
    url: FOSA,
    mark: 'A',
  },
  'fee-recognition-fosa': {
    label: { de: 'Anerkennung bei der IHK FOSA', en: 'Recognition by IHK FOSA' },
    amount: range(100_00, 600_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung der IHK FOSA',
    url: 'http://www.ihk-fosa.de/fuer-antragstellende/gebuehren/',
    mark: 'A',
  },
  'fee-recognition-ihk-300': {
    label: { de: 'Anerkennung bei der IHK', en: 'Recognition by the IHK' },
    amount: fixed(300_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung der IHK',
    url: BQ_PORTAL,
    mark: 'B',
  },
  'fee-recognition-chamber': {
    label: { de: 'Anerkennung bei der Kammer', en: 'Recognition by the chamber' },
    amount: range(100_00, 600_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung der Kammer',
    url: BQ_PORTAL,
    mark: 'B',
  },
  'fee-recognition-mfa-westfalen-lippe': {
    label: {
      de: 'Anerkennung bei der Ärztekammer Westfalen-Lippe',
      en: 'Recognition by Ärztekammer Westfalen-Lippe',
    },
    amount: fixed(125_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung der Kammer',
    url: BQ_PORTAL,
    mark: 'B',
  },
  'fee-recognition-land': {
    label: {
      de: 'Anerkennung bei der Landesbehörde (nicht amtlich bestätigt)',
      en: 'Recognition by the Land authority (not officially confirmed)',
    },
    amount: range(100_00, 600_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung des Landes',
    url: null,
    mark: 'K',
  },
  'fee-recognition-doctor': {
    label: {
      de: 'Anerkennung und Prüfung für Ärzt:innen (nicht amtlich bestätigt)',
      en: 'Recognition and exam for doctors (not officially confirmed)',
    },
    amount: range(100_00, 1_000_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung des Landes',
    url: null,
    mark: 'K',
  },
  'fee-zab-evaluation': {
    label: {
      de: 'Zeugnisbewertung der ZAB (200 € laut KMK-Seite, neuere Angaben 208 €; bitte prüfen)',
      en: 'Degree evaluation by the ZAB (200 € on the KMK page, newer reports 208 €; please check)',
    },
    amount: range(200_00, 208_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung der ZAB',
    url: 'https://www.kmk.org/zab/zeugnisbewertung/gebuehren.html',
    mark: 'K',
  },
  'fee-zab-confirmation': {
    label: {
      de: 'Digitale Auskunft zur Berufsqualifikation (ZAB)',
      en: 'Digital information on the vocational qualification (ZAB)',
    },
    amount: fixed(150_00),
    payer: 'by-agreement',
    legalBasis: 'Gebührenordnung der ZAB',
    url: 'https://zab.kmk.org/de/dab/gebuehren',
    mark: 'A',
  },
  'cost-translation': {
    label: {
      de: 'Beglaubigte Übersetzungen (nicht amtlich bestätigt)',
      en: 'Sworn translations (not officially confirmed)',
    },
    amount: range(150_00, 500_00),
    payer: 'by-agreement',
    legalBasis: '§§ 5, 12 BQFG',
    url: null,
    mark: 'K',
  },
  'fee-spouse': {
    label: {
      de: 'Visum und Aufenthaltserlaubnis für Ehe- oder Lebenspartner:in',
      en: 'Visa and residence permit of the spouse',
    },
    amount: fixed(175_00),
    payer: 'candidate',
    legalBasis: '§ 46 Abs. 2 Nr. 1, § 45 Nr. 1 AufenthV',
    url: `${AUFENTHV}/__46.html`,
    mark: 'A',
  },
} as const satisfies Record<string, Fee>;

export type FeeId = keyof typeof FEES;

/** Fees that arise only if something happens; no plan counts them, pages name them. */
export const POSSIBLE_FEES = {
  'fee-visa-extension': {
    label: {
      de: 'Verlängerung des nationalen Visums, wenn es vor dem Termin abläuft',
      en: 'Extension of the national visa, if it ends before the appointment',
    },
    amount: fixed(25_00),
    payer: 'candidate',
    legalBasis: '§ 46 Abs. 2 Nr. 2 AufenthV',
    url: `${AUFENTHV}/__46.html`,
    mark: 'A',
  },
  'fee-fictitious-title': {
    label: {
      de: 'Fiktionsbescheinigung, wenn der alte Titel vor der Entscheidung endet',
      en: 'Certificate of continued stay (Fiktionsbescheinigung), if the old title ends before the decision',
    },
    amount: fixed(13_00),
    payer: 'candidate',
    legalBasis: '§ 47 Abs. 1 Nr. 8 AufenthV',
    url: `${AUFENTHV}/__47.html`,
    mark: 'A',
  },
  'fee-commitment': {
    label: {
      de: 'Verpflichtungserklärung, wenn jemand für den Lebensunterhalt einsteht',
      en: 'Declaration of commitment, if somebody stands in for the livelihood',
    },
    amount: fixed(29_00),
    payer: 'by-agreement',
    legalBasis: '§ 47 Abs. 1 Nr. 12 AufenthV',
    url: `${AUFENTHV}/__47.html`,
    mark: 'A',
  },
  'fee-express-card': {
    label: {
      de: 'Aufschlag für die Karte im Expressverfahren',
      en: 'Supplement for the card by express',
    },
    amount: fixed(35_00),
    payer: 'candidate',
    legalBasis: '§§ 45a, 45c AufenthV',
    url: `${AUFENTHV}/__45a.html`,
    mark: 'A',
  },
  'fee-new-card': {
    label: {
      de: 'Neue Karte, etwa nach einem neuen Pass',
      en: 'New card, for instance after a new passport',
    },
    amount: fixed(67_00),
    payer: 'candidate',
    legalBasis: '§§ 45a, 45c AufenthV',
    url: `${AUFENTHV}/__45c.html`,
    mark: 'A',
  },
  'fee-long-term-eu': {
    label: {
      de: 'Daueraufenthalt-EU statt der Niederlassungserlaubnis',
      en: 'EU long-term residence instead of the settlement permit',
    },
    amount: fixed(109_00),
    payer: 'candidate',
    legalBasis: '§ 44a AufenthV',
    url: `${AUFENTHV}/__44a.html`,
    mark: 'A',
  },
} as const satisfies Record<string, Fee>;
