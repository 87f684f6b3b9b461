import type { Mark } from '../sources';
import type { Parameter, ParameterValue } from './parameter';

/**
 * What a person must have to live on, in cents a month, by purpose of the stay.
 *
 * Built from the BAföG need (§ 2 Abs. 3 S. 5, 6 AufenthG): § 13 Abs. 1 Nr. 1 (442) or Nr. 2 (475) + housing 380 +
 * health 102 + care 35, + 10 % for §§ 16d and 17 and in practice § 20a. The amounts of 2025 are those of the German
 * embassy Jakarta, for work in a firm gross; those of 2026 are net (AGV Nord, law firm), because the ministry now names
 * net sums. `grossCents` is what a gross wage is compared with: of 2026 only the one for trainees was published (about
 * 1,048, law firm); the others are scaled from it. The days of publication follow the rule (31 August of the year
 * before) and are own knowledge. Years before 2025 and 2027 were not found.
 */
export interface LivelihoodAmount {
  readonly cents: number;
  /** Gross monthly wage that covers the need; null where the stay brings no wage. */
  readonly grossCents: number | null;
}

export type LivelihoodPurpose =
  'company-training' | 'school-training' | 'further-training' | 'company-measure' | 'school-measure';

const JAKARTA = 'https://jakarta.diplo.de/id-de/service/06-visa-und-einreise-seite/2685160-2685160';
const AGV_NORD =
  'https://www.agvnord.de/themen-news/detail/jaehrliche-anpassung-der-mindestgehaelter-fuer-aufenthaltstitel-zur-erwerbsmigration';
const CITATION = '§ 2 Abs. 3 S. 5, 6 AufenthG, §§ 12-13a BAföG';

function year(
  value: number,
  url: string,
  confidence: Mark,
  amount: LivelihoodAmount,
): ParameterValue<LivelihoodAmount> {
  return {
    from: `${value}-01-01`,
    to: `${value}-12-31`,
    value: amount,
    citation: CITATION,
    url,
    confidence,
    publishedOn: `${value - 1}-08-31`,
  };
}

function amounts(
  name: string,
  of2025: LivelihoodAmount,
  of2026: LivelihoodAmount,
  mark2026: Mark = 'B',
): Parameter<LivelihoodAmount> {
  return {
    name: `livelihood-${name}`,
    unit: 'cents-per-month',
    checkedOn: '2026-11-20',
    values: [year(2025, JAKARTA, 'A', of2025), year(2026, AGV_NORD, mark2026, of2026)],
  };
}

export const LIVELIHOOD: Readonly<Record<LivelihoodPurpose, Parameter<LivelihoodAmount>>> = {
  'company-training': amounts(
    'company-training',
    { cents: 990_00, grossCents: 990_00 },
    { cents: 822_00, grossCents: 1_048_00 },
  ),
  'school-training': amounts(
    'school-training',
    { cents: 959_00, grossCents: null },
    { cents: 959_00, grossCents: null },
  ),
  'further-training': amounts(
    'further-training',
    { cents: 990_00, grossCents: 990_00 },
    { cents: 855_00, grossCents: 1_090_08 },
  ),
  'company-measure': amounts(
    'company-measure',
    { cents: 1_133_00, grossCents: 1_133_00 },
    { cents: 940_50, grossCents: 1_199_09 },
    'D',
  ),
  'school-measure': amounts(
    'school-measure',
    { cents: 1_091_00, grossCents: null },
    { cents: 1_091_20, grossCents: null },
    'D',
  ),
};
