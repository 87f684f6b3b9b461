import { FEG_II_FROM } from '../sources';
import { at, parameter, since, sinceMarch2024, throughout, untilMarch2024 } from './length';

/** How long titles run, and what time in Germany brings. */

const CONSENT = { citation: '§ 9 Abs. 1 BeschV', url: at('beschv_2013', '9') };
/** After so much employment a title for work needs no agency consent any more. */
export const CONSENT_FREE_EMPLOYED_MONTHS = parameter(
  'consent-free-employed-months',
  'months at least',
  throughout(24, CONSENT),
);
/** The same after so long a stay. */
export const CONSENT_FREE_RESIDENT_MONTHS = parameter(
  'consent-free-resident-months',
  'months at least',
  throughout(36, CONSENT),
);

export const ASYLUM_BENEFITS_FREE_MONTHS = parameter(
  'asylum-benefits-free-months',
  'months at least',
  throughout(24, { citation: '§ 26 Abs. 2 BeschV', url: at('beschv_2013', '26') }),
);

/** Privileged citizens apply within this time of entry. */
export const APPLY_AFTER_ENTRY_DAYS = parameter(
  'apply-after-entry-days',
  'days at most',
  throughout(90, { citation: '§ 41 Abs. 3 AufenthV', url: at('aufenthv', '41') }),
);

export const TRAINING_SEARCH_MONTHS = parameter(
  'training-search-months',
  'months at most',
  untilMarch2024(6, {
    citation: '§ 17 Abs. 1 AufenthG a. F.',
    url: at('aufenthg_2004', '17'),
    confidence: 'K',
  }),
  sinceMarch2024(9, { citation: '§ 17 Abs. 1 AufenthG', url: at('aufenthg_2004', '17') }),
);

/** A measure after a decision with gaps: the first time and the extension together. */
export const MEASURE_MONTHS = parameter(
  'measure-months',
  'months at most',
  untilMarch2024(24, {
    citation: '§ 16d Abs. 1 AufenthG a. F.',
    url: at('aufenthg_2004', '16d'),
    confidence: 'K',
  }),
  sinceMarch2024(36, { citation: '§ 16d Abs. 1 AufenthG', url: at('aufenthg_2004', '16d') }),
);

export const PARTNERSHIP_MONTHS = parameter(
  'partnership-months',
  'months at most',
  sinceMarch2024(36, { citation: '§ 16d Abs. 3 AufenthG', url: at('aufenthg_2004', '16d') }),
);

export const PLACEMENT_MONTHS = parameter(
  'placement-months',
  'months at most',
  throughout(36, { citation: '§ 16d Abs. 4 AufenthG', url: at('aufenthg_2004', '16d') }),
);

/** The stay for a Qualifikationsanalyse alone. */
export const SKILLS_ANALYSIS_MONTHS = parameter(
  'skills-analysis-months',
  'months at most',
  sinceMarch2024(6, { citation: '§ 16d Abs. 6 AufenthG', url: at('aufenthg_2004', '16d') }),
);

/** Until the driver has licence and qualification. */
export const DRIVER_TRAINING_MONTHS = parameter(
  'driver-training-months',
  'months at most',
  throughout(15, { citation: '§ 24a Abs. 2 BeschV', url: at('beschv_2013', '24a') }),
);

/** Titles for other employment; the provision names no length of its own, so that of skilled workers is taken. */
export const EMPLOYMENT_TITLE_MONTHS = parameter(
  'employment-title-months',
  'months at most',
  throughout(48, {
    citation: '§ 19c AufenthG, § 18 Abs. 4 AufenthG',
    url: at('aufenthg_2004', '19c'),
    confidence: 'D',
  }),
);

export const WORK_TITLE_MONTHS = parameter(
  'work-title-months',
  'months at most',
  throughout(48, { citation: '§ 18 Abs. 4 AufenthG', url: at('aufenthg_2004', '18') }),
);

const SETTLEMENT = at('aufenthg_2004', '18c');
export const SETTLEMENT_MONTHS = parameter(
  'settlement-months',
  'months',
  {
    ...throughout(48, { citation: '§ 18c Abs. 1 AufenthG a. F.', url: SETTLEMENT, confidence: 'K' }),
    to: '2024-02-29',
  },
  sinceMarch2024(36, { citation: '§ 18c Abs. 1 AufenthG', url: SETTLEMENT }),
);
export const SETTLEMENT_GERMAN_TRAINING_MONTHS = parameter(
  'settlement-german-training-months',
  'months',
  throughout(24, { citation: '§ 18c Abs. 1 S. 2 AufenthG', url: SETTLEMENT }),
);
export const SETTLEMENT_BLUE_CARD_MONTHS = parameter(
  'settlement-blue-card-months',
  'months',
  since(FEG_II_FROM, 27, { citation: '§ 18c Abs. 2 AufenthG', url: SETTLEMENT }),
);
export const SETTLEMENT_BLUE_CARD_B1_MONTHS = parameter(
  'settlement-blue-card-b1-months',
  'months',
  throughout(21, { citation: '§ 18c Abs. 2 AufenthG', url: SETTLEMENT }),
);
export const SETTLEMENT_GENERAL_MONTHS = parameter(
  'settlement-general-months',
  'months',
  throughout(60, { citation: '§ 9 Abs. 2 AufenthG', url: at('aufenthg_2004', '9') }),
);

/** Lawful stay before citizenship. */
export const CITIZENSHIP_MONTHS = parameter(
  'citizenship-months',
  'months',
  {
    ...throughout(96, { citation: '§ 10 Abs. 1 StAG a. F.', url: at('stag', '10'), confidence: 'K' }),
    to: '2024-06-26',
  },
  since('2024-06-27', 60, { citation: '§ 10 Abs. 1 StAG', url: at('stag', '10') }, '2024-06-27'),
);
