import { FEG_II_FROM } from '../sources';
import { at, parameter, since, sinceMarch2024 } from './length';

/** What a contract must hold. */

export const BLUE_CARD_CONTRACT_MONTHS = parameter(
  'blue-card-contract-months',
  'months at least',
  since(FEG_II_FROM, 6, { citation: '§ 18g Abs. 1 AufenthG', url: at('aufenthg_2004', '18g') }),
);

const SHORT = { citation: '§ 15d Abs. 1 BeschV', url: at('beschv_2013', '15d') };
export const SHORT_EMPLOYMENT_MONTHS = parameter(
  'short-employment-months',
  'months at most',
  sinceMarch2024(8, SHORT),
);
export const SHORT_EMPLOYMENT_HOURS = parameter(
  'short-employment-hours',
  'hours a week at least',
  sinceMarch2024(30, SHORT),
);
