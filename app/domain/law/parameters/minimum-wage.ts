import type { Parameter } from './parameter';

/** General minimum wage in cents an hour. Sector minimum wages and binding collective agreements may be higher. */
export const MINIMUM_WAGE: Parameter<number> = {
  name: 'minimum-wage',
  unit: 'cents-per-hour',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2022-10-01',
      to: '2023-12-31',
      value: 12_00,
      citation: '§ 1 Abs. 2 MiLoG',
      url: 'https://www.gesetze-im-internet.de/milog/__1.html',
      confidence: 'K',
      publishedOn: '2022-06-30',
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      value: 12_41,
      citation: '§ 1 MiLoV4',
      url: 'https://www.gesetze-im-internet.de/milov4/',
      confidence: 'K',
      publishedOn: '2023-11-29',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      value: 12_82,
      citation: '§ 1 MiLoV4',
      url: 'https://www.gesetze-im-internet.de/milov4/',
      confidence: 'K',
      publishedOn: '2023-11-29',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      value: 13_90,
      citation: '§ 1 MiLoV5',
      url: 'https://www.gesetze-im-internet.de/milov5/',
      confidence: 'A',
      publishedOn: '2025-11-05',
    },
    {
      from: '2027-01-01',
      to: '2027-12-31',
      value: 14_60,
      citation: '§ 1 MiLoV5',
      url: 'https://www.gesetze-im-internet.de/milov5/',
      confidence: 'A',
      publishedOn: '2025-11-05',
    },
  ],
};
