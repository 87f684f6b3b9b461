import { at, parameter, sinceMarch2024, throughout, untilMarch2024 } from './length';

/** Ages that open or close a route, in completed years. */

/** From this birthday on the first title as a skilled worker takes a minimum salary or old-age provision. */
export const AGE_RULE_YEARS = parameter(
  'age-rule-years',
  'years of age',
  throughout(45, {
    citation: '§ 18 Abs. 2 Nr. 5 AufenthG, § 1 Abs. 2 BeschV',
    url: at('aufenthg_2004', '18'),
  }),
);

/** Whoever looks for a training place must be younger. */
export const TRAINING_SEARCH_YEARS = parameter(
  'training-search-years',
  'years of age',
  untilMarch2024(25, {
    citation: '§ 17 Abs. 1 AufenthG a. F.',
    url: at('aufenthg_2004', '17'),
    confidence: 'K',
  }),
  sinceMarch2024(35, { citation: '§ 17 Abs. 1 AufenthG', url: at('aufenthg_2004', '17') }),
);
