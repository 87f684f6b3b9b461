import { FEG_II_FROM } from '../sources';
import { at, parameter, since, sinceMarch2024, untilMarch2024 } from './length';

/** How much experience stands in for a qualification, and within how many years. */
const SINCE = { citation: '§ 6 Abs. 1 BeschV', url: at('beschv_2013', '6') };
const BEFORE = { citation: '§ 6 BeschV a. F.', url: at('beschv_2013', '6'), confidence: 'K' } as const;

export const EXPERIENCE_MONTHS = parameter(
  'experience-months',
  'months at least',
  untilMarch2024(36, BEFORE),
  sinceMarch2024(24, SINCE),
);
/** The years before the application in which the experience must lie. */
export const EXPERIENCE_WINDOW_YEARS = parameter(
  'experience-window-years',
  'years before the application',
  untilMarch2024(7, BEFORE),
  sinceMarch2024(5, SINCE),
);

const IT = { citation: '§ 18g Abs. 2 AufenthG', url: at('aufenthg_2004', '18g') };
export const IT_EXPERIENCE_MONTHS = parameter(
  'it-experience-months',
  'months at least',
  since(FEG_II_FROM, 36, IT),
);
