import type { Parameter } from './parameter';

/**
 * Beitragsbemessungsgrenze of the general pension insurance a year, in cents (until 2024: West). Every salary
 * threshold of the Residence Act is a share of it. The days of publication before 2025 are own knowledge.
 */
export const CONTRIBUTION_CEILING: Parameter<number> = {
  name: 'contribution-ceiling',
  unit: 'cents-per-year',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2023-01-01',
      to: '2023-12-31',
      value: 87_600_00,
      citation: '§ 4 SVBezGrV 2023',
      url: 'https://www.gesetze-im-internet.de/svbezgrv_2023/',
      confidence: 'A',
      publishedOn: '2022-12-05',
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      value: 90_600_00,
      citation: '§ 4 SVBezGrV 2024',
      url: 'https://www.gesetze-im-internet.de/svbezgrv_2024/',
      confidence: 'A',
      publishedOn: '2023-11-29',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      value: 96_600_00,
      citation: '§ 4 SVBezGrV 2025',
      url: 'https://www.gesetze-im-internet.de/svbezgrv_2025/',
      confidence: 'A',
      publishedOn: '2024-11-28',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      value: 101_400_00,
      citation: '§ 4 SVBezGrV 2026',
      url: 'https://www.gesetze-im-internet.de/svbezgrv_2026/',
      confidence: 'A',
      publishedOn: '2025-11-24',
    },
  ],
};
