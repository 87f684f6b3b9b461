import type { CalendarDate } from '../../calendar/calendar-date';
import type { Parameter } from './parameter';

/**
 * Until when titles under § 24 run on without an application, by the day on which they must be valid (always
 * 1 February). The values before 2026 are own knowledge.
 */
export const PROTECTION_END: Parameter<CalendarDate> = {
  name: 'temporary-protection-end',
  unit: 'date',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2024-02-01',
      to: '2025-01-31',
      value: '2025-03-04',
      citation: '§ 2 UkraineAufenthFGV',
      url: 'https://www.gesetze-im-internet.de/ukraineaufenthfgv/',
      confidence: 'K',
      publishedOn: '2023-12-04',
    },
    {
      from: '2025-02-01',
      to: '2026-01-31',
      value: '2026-03-04',
      citation: '§ 2 UkraineAufenthFGV',
      url: 'https://www.gesetze-im-internet.de/ukraineaufenthfgv/',
      confidence: 'K',
      publishedOn: '2024-12-03',
    },
    {
      from: '2026-02-01',
      value: '2027-03-04',
      citation: '§ 24 AufenthG, UkraineAufenthFGV',
      url: 'https://www.gesetze-im-internet.de/ukraineaufenthfgv/',
      confidence: 'A',
      publishedOn: '2025-11-30',
    },
  ],
};
