import type { Parameter } from './parameter';

/** ISCO-08 groups that the Blue Card names, matched by prefix of the four-digit code. */

const AUFENTHG_18G = 'https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html';

/** Shortage occupations. The list before 18 November 2023 is own knowledge. */
export const SHORTAGE_GROUPS_OVER_TIME: Parameter<readonly string[]> = {
  name: 'blue-card-shortage-groups',
  unit: 'ISCO-08 prefix',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2012-08-01',
      to: '2023-11-17',
      value: ['21', '221', '25'],
      citation: '§ 2 Abs. 2 BeschV a. F.',
      url: 'https://www.gesetze-im-internet.de/beschv_2013/__2.html',
      confidence: 'K',
      publishedOn: '2012-08-01',
    },
    {
      from: '2023-11-18',
      value: ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25'],
      citation: '§ 18g Abs. 1 S. 2 Nr. 1 AufenthG',
      url: AUFENTHG_18G,
      confidence: 'A',
      publishedOn: '2023-08-18',
    },
  ],
};

/** Occupations of the Blue Card for IT without a degree; the rule did not exist before. */
export const IT_GROUPS_OVER_TIME: Parameter<readonly string[]> = {
  name: 'blue-card-it-groups',
  unit: 'ISCO-08 prefix',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2023-11-18',
      value: ['133', '25'],
      citation: '§ 18g Abs. 2 AufenthG',
      url: AUFENTHG_18G,
      confidence: 'A',
      publishedOn: '2023-08-18',
    },
  ],
};

/**
 * Occupations of information and communication technology for experienced professionals without formal qualification
 * (§ 6 Abs. 1 S. 3 BeschV). The norm gives no codes; that ICT technicians (35) count beside 133 and 25 is own knowledge.
 */
export const ICT_GROUPS: readonly string[] = ['133', '25', '35'];

/** Drivers of lorries and buses (§ 24a BeschV), ISCO-08; the assignment is own knowledge. */
export const DRIVER_GROUPS: readonly string[] = ['833'];
