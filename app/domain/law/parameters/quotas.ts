import type { Parameter } from './parameter';

/** Places a year on routes that the Federal Employment Agency counts. */

const BESCHV_26 = 'https://www.gesetze-im-internet.de/beschv_2013/__26.html';

/**
 * First consents a year for citizens of the Western Balkans. The text said 50,000 on 2026-08-19; the coalition treaty
 * plans 25,000, which was not law then. The quota of 2025 was used up about the end of November 2025.
 */
export const WESTERN_BALKANS_QUOTA: Parameter<number> = {
  name: 'western-balkans-quota',
  unit: 'first consents per calendar year',
  checkedOn: '2026-08-19',
  values: [
    {
      from: '2021-01-01',
      to: '2024-05-31',
      value: 25_000,
      citation: '§ 26 Abs. 2 BeschV a. F.',
      url: BESCHV_26,
      confidence: 'A',
      publishedOn: '2020-10-30',
    },
    {
      from: '2024-06-01',
      value: 50_000,
      citation: '§ 26 Abs. 2 BeschV',
      url: BESCHV_26,
      confidence: 'A',
      publishedOn: '2023-08-31',
    },
  ],
};

/** Short-term quota employment; 1,500 more for citizens of Georgia; harvest work is excluded. The page is undated. */
export const SHORT_EMPLOYMENT_QUOTA: Parameter<number> = {
  name: 'short-employment-quota',
  unit: 'workers per calendar year',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2024-03-01',
      value: 25_000,
      citation: '§ 15d BeschV',
      url: 'https://www.arbeitsagentur.de/unternehmen/arbeitskraefte/fachkraefte-ausland/kurzzeitige-kontingentierte-beschaeftigung',
      confidence: 'A',
      publishedOn: '2023-08-31',
    },
  ],
};
