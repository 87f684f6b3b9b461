import type { Parameter } from './parameter';

/** How long an opportunity card may run (§ 20a Abs. 5 AufenthG), read 2026-08-19; unchanged since 2024-06-01. */
const IN_FORCE = {
  from: '2024-06-01',
  url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__20a.html',
  confidence: 'A',
  publishedOn: '2023-08-18',
} as const;

export const SEARCH_CARD_MONTHS: Parameter<number> = {
  name: 'opportunity-card-search-months',
  unit: 'months at most',
  checkedOn: '2026-08-19',
  values: [{ ...IN_FORCE, value: 12, citation: '§ 20a Abs. 5 S. 1 AufenthG' }],
};

export const FOLLOW_UP_CARD_MONTHS: Parameter<number> = {
  name: 'opportunity-card-follow-up-months',
  unit: 'months at most',
  checkedOn: '2026-08-19',
  values: [{ ...IN_FORCE, value: 24, citation: '§ 20a Abs. 5 S. 2 AufenthG' }],
};
