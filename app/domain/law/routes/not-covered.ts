import type { Route } from '../../plan/contract/plan';
import type { RouteId } from '../../plan/contract/vocabulary';

/**
 * What is known of the routes whose rules are not encoded yet, so that an answer "not yet covered" does not say
 * anything wrong beside it. Facts part 1.1 (accelerated procedure) and part 2.1, as of 2026-08-19; where the
 * table says "it depends", the usual case stands here. A row goes when its route is encoded.
 */
export type NotCoveredTraits = Pick<
  Route,
  'acceleratedProcedure' | 'agencyConsent' | 'priorityCheck' | 'recognition' | 'maxMonths'
> & { readonly legalBasis: readonly [string, ...string[]] };

function traits(
  legalBasis: readonly [string, ...string[]],
  acceleratedProcedure: Route['acceleratedProcedure'],
  agencyConsent: Route['agencyConsent'],
  recognition: Route['recognition'],
  maxMonths: number | null,
  priorityCheck = false,
): NotCoveredTraits {
  return { legalBasis, acceleratedProcedure, agencyConsent, recognition, maxMonths, priorityCheck };
}

const WORK = '§ 19c Abs. 1 AufenthG';
const EXPERIENCE = '§ 19c Abs. 2 AufenthG';
const MEASURE_MONTHS = 36;
const FOUR_YEARS_MONTHS = 48;

export const NOT_COVERED: Readonly<Partial<Record<RouteId, NotCoveredTraits>>> = {
  '16a-1': traits(['§ 16a Abs. 1 AufenthG', '§ 8 Abs. 1 BeschV'], 'yes', 'required', 'none', null),
  '16a-2': traits(['§ 16a Abs. 2 AufenthG'], 'yes', 'not-required', 'none', null),
  '16d-1': traits(['§ 16d Abs. 1 AufenthG'], 'yes', 'not-required', 'partial-decision', MEASURE_MONTHS),
  '16d-3': traits(
    ['§ 16d Abs. 3 AufenthG', '§ 2a BeschV'],
    'yes',
    'required',
    'state-recognition-confirmed',
    MEASURE_MONTHS,
  ),
  '16d-4': traits(
    ['§ 16d Abs. 4 AufenthG', '§ 2 BeschV'],
    'ask-authority',
    'required',
    'none',
    MEASURE_MONTHS,
  ),
  '16d-5': traits(['§ 16d Abs. 5 AufenthG'], 'yes', 'not-required', 'partial-decision', null),
  '16d-6': traits(['§ 16d Abs. 6 AufenthG'], 'yes', 'not-required', 'none', 6),
  '17-1': traits(['§ 17 Abs. 1 AufenthG'], 'no', 'not-required', 'none', 9),
  '18c-3': traits(['§ 18c Abs. 3 AufenthG'], 'yes', 'not-required', 'comparability', null),
  '18d': traits(['§ 18d AufenthG'], 'ask-authority', 'not-required', 'none', null),
  '19c-1-specialist': traits([WORK, '§ 3 BeschV'], 'yes', 'required', 'none', FOUR_YEARS_MONTHS),
  '19c-1-care-assistant': traits(
    [WORK, '§ 22a BeschV'],
    'ask-authority',
    'required',
    'full-equivalence',
    FOUR_YEARS_MONTHS,
  ),
  '19c-1-driver': traits(
    [WORK, '§ 24a Abs. 1 BeschV'],
    'ask-authority',
    'required',
    'none',
    FOUR_YEARS_MONTHS,
  ),
  '19c-1-driver-training': traits([WORK, '§ 24a Abs. 2 BeschV'], 'ask-authority', 'required', 'none', 15),
  '19c-1-best-friends': traits(
    [WORK, '§ 26 Abs. 1 BeschV'],
    'no',
    'required',
    'none',
    FOUR_YEARS_MONTHS,
    true,
  ),
  '19c-1-western-balkans': traits(
    [WORK, '§ 26 Abs. 2 BeschV'],
    'no',
    'required',
    'none',
    FOUR_YEARS_MONTHS,
    true,
  ),
  '19c-1-short-quota': traits([WORK, '§ 15d BeschV'], 'no', 'required', 'none', 8),
  '19c-2-experience': traits(
    [EXPERIENCE, '§ 6 BeschV'],
    'yes',
    'required',
    'state-recognition-confirmed',
    FOUR_YEARS_MONTHS,
  ),
  '19c-2-ict': traits([EXPERIENCE, '§ 6 S. 3 BeschV'], 'yes', 'required', 'none', FOUR_YEARS_MONTHS),
  '20a': traits(
    ['§ 20a AufenthG', '§ 20b AufenthG'],
    'no',
    'not-required',
    'state-recognition-confirmed',
    12,
  ),
  '24': traits(['§ 24 AufenthG', '§ 31 BeschV', '§ 4a Abs. 1 AufenthG'], 'no', 'not-required', 'none', null),
};
