import type { Fraction } from '../../money';
import type { Parameter } from './parameter';

/** Shares of the contribution ceiling that a salary must reach. Exact fractions; the amounts are worked out from them. */

const AUFENTHG = 'https://www.gesetze-im-internet.de/aufenthg_2004';
const FEG_II_PUBLISHED = '2023-08-18';

/** Blue Card, regular: 2/3 until 17 November 2023, one half since. */
export const BLUE_CARD_REGULAR_SHARE: Parameter<Fraction> = {
  name: 'blue-card-regular-share',
  unit: 'share of the contribution ceiling',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2012-08-01',
      to: '2023-11-17',
      value: { numerator: 2, denominator: 3 },
      citation: '§ 18b Abs. 2 AufenthG a. F., § 2 Abs. 1 BeschV a. F.',
      url: 'https://www.gesetze-im-internet.de/beschv_2013/__2.html',
      confidence: 'K',
      publishedOn: '2012-08-01',
    },
    {
      from: '2023-11-18',
      value: { numerator: 50, denominator: 100 },
      citation: '§ 18g Abs. 1 S. 1 AufenthG',
      url: `${AUFENTHG}/__18g.html`,
      confidence: 'A',
      publishedOn: FEG_II_PUBLISHED,
    },
  ],
};

/** Blue Card, reduced (shortage occupations, new entrants, IT without degree): 52 % until 17 November 2023, 45.3 % since. */
export const BLUE_CARD_REDUCED_SHARE: Parameter<Fraction> = {
  name: 'blue-card-reduced-share',
  unit: 'share of the contribution ceiling',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2012-08-01',
      to: '2023-11-17',
      value: { numerator: 52, denominator: 100 },
      citation: '§ 18b Abs. 2 AufenthG a. F., § 2 Abs. 2 BeschV a. F.',
      url: 'https://www.gesetze-im-internet.de/beschv_2013/__2.html',
      confidence: 'K',
      publishedOn: '2012-08-01',
    },
    {
      from: '2023-11-18',
      value: { numerator: 453, denominator: 1000 },
      citation: '§ 18g Abs. 1 S. 2, Abs. 2 AufenthG',
      url: `${AUFENTHG}/__18g.html`,
      confidence: 'A',
      publishedOn: FEG_II_PUBLISHED,
    },
  ],
};

/** Salary from which the age of 45 does not matter: 55 %. */
export const AGE_RULE_SHARE: Parameter<Fraction> = {
  name: 'age-rule-share',
  unit: 'share of the contribution ceiling',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2020-03-01',
      value: { numerator: 55, denominator: 100 },
      citation: '§ 18 Abs. 2 Nr. 5 AufenthG',
      url: `${AUFENTHG}/__18.html`,
      confidence: 'A',
      publishedOn: '2019-08-20',
    },
  ],
};

/** Experienced professionals (§ 6 BeschV): 45 % since 1 March 2024; the rule did not exist before. */
export const EXPERIENCE_SHARE: Parameter<Fraction> = {
  name: 'experience-share',
  unit: 'share of the contribution ceiling',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2024-03-01',
      value: { numerator: 45, denominator: 100 },
      citation: '§ 6 Abs. 1 BeschV',
      url: 'https://www.gesetze-im-internet.de/beschv_2013/__6.html',
      confidence: 'A',
      publishedOn: '2023-08-18',
    },
  ],
};

/** Experienced IT professionals: 60 % until 29 February 2024 (old § 6 BeschV), 45 % since. */
export const ICT_EXPERIENCE_SHARE: Parameter<Fraction> = {
  name: 'ict-experience-share',
  unit: 'share of the contribution ceiling',
  checkedOn: '2026-11-20',
  values: [
    {
      from: '2020-03-01',
      to: '2024-02-29',
      value: { numerator: 60, denominator: 100 },
      citation: '§ 6 BeschV a. F.',
      url: 'https://www.gesetze-im-internet.de/beschv_2013/__6.html',
      confidence: 'K',
      publishedOn: '2020-02-20',
    },
    {
      from: '2024-03-01',
      value: { numerator: 45, denominator: 100 },
      citation: '§ 6 Abs. 1 S. 3 BeschV',
      url: 'https://www.gesetze-im-internet.de/beschv_2013/__6.html',
      confidence: 'A',
      publishedOn: '2023-08-18',
    },
  ],
};
