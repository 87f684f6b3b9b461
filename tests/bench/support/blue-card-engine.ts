import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';

import { addDays } from '~/domain/calendar/calendar-date';
import { isInGroup } from '~/domain/catalogue/country-groups';
import { isFreedFromConsent } from '~/domain/law/agency-consent';
import { isFreeMover } from '~/domain/law/rules/citizenship';
import { newEntrantWindowEnd } from '~/domain/law/rules/new-entrant-degree';
import type { Facts } from '~/domain/plan/facts';

/**
 * The conditions of the Blue Card's four doors for days in 2026, as rules of `json-rules-engine`: yes where the
 * route is open. Everything it cannot express (sums of dates, country groups) it gets worked out beforehand.
 */
const REGULAR_CENTS = 50_700_00;
const REDUCED_CENTS = 45_934_20;
const MINIMUM_WAGE_40_HOURS_CENTS = 28_912_00;
const CONTRACT_MONTHS = 6;
const EXPERIENCE_MONTHS = 36;
const SHORTAGE = ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25'];
const IT = ['133', '25'];
const DAYS_AFTER_ENTRY = 90;

const is = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'notEqual', value });
const oneOf = (fact: string, value: readonly string[]): NestedCondition => ({ fact, operator: 'in', value });
const noneOf = (fact: string, value: readonly string[]): NestedCondition => ({
  fact,
  operator: 'notIn',
  value,
});
const atLeast = (fact: string, value: number): NestedCondition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});
const notLater = (fact: string, than: string): NestedCondition => ({
  fact,
  operator: 'notLater',
  value: { fact: than },
});
const startsWith = (fact: string, value: readonly string[]): NestedCondition => ({
  fact,
  operator: 'startsWithAny',
  value,
});
const all = (...conditions: NestedCondition[]): NestedCondition => ({ all: conditions });
const any = (...conditions: NestedCondition[]): NestedCondition => ({ any: conditions });
const not = (condition: NestedCondition): NestedCondition => ({ not: condition });

const OFFER = [
  is('freeMover', false),
  oneOf('kind', ['skilled', 'specialist', 'research']),
  noneOf('minimumQualification', ['none', 'assistant']),
  any(is('openEnded', true), atLeast('contractMonths', CONTRACT_MONTHS)),
];
const BY_PAPER = any(
  is('comparability', 'comparable'),
  all(
    is('comparability', null),
    oneOf('anabinInstitution', ['H+', 'H+/-']),
    oneOf('anabinDegree', ['equivalent', 'corresponds']),
  ),
);
const LICENCE = oneOf('licence', ['granted', 'promised']);
const DEGREE = [
  is('qualificationKind', 'academic'),
  any(
    is('qualificationCountry', 'DE'),
    all(
      is('regulated', true),
      any(
        LICENCE,
        is('recognition', 'full'),
        all(noneOf('recognition', ['partial', 'not-equivalent']), BY_PAPER),
      ),
    ),
    all(is('regulated', false), any(is('recognition', 'full'), BY_PAPER)),
  ),
  any(is('completedOn', null), notLater('completedOn', 'decisionDate')),
  any(is('regulated', false), LICENCE),
  is('fitsPosition', true),
];
const WITHOUT_TITLE = oneOf('germanTitle', ['duldung', 'gestattung', 'none']);
const GENERAL = [
  isNot('germanTitle', '24'),
  not(
    all(
      is('inGermany', true),
      any(
        all(
          is('privileged', true),
          any(is('germanTitle', 'visa-free'), WITHOUT_TITLE),
          is('enteredTooLongAgo', true),
        ),
        all(WITHOUT_TITLE, is('privileged', false)),
      ),
    ),
  ),
  atLeast('salary', MINIMUM_WAGE_40_HOURS_CENTS),
];
const REFUSALS_OF_AGENCY = any(
  is('temporaryAgency', true),
  all(
    is('healthOrCare', true),
    is('recruitedFromListedState', true),
    isNot('recruitment', null),
    noneOf('recruitment', ['federal-agency', 'self-initiated']),
  ),
);
const NEEDS_CONSENT = is('freedFromConsent', false);
const REDUCED = [
  atLeast('salary', REDUCED_CENTS),
  not(all(not(atLeast('salary', REGULAR_CENTS)), NEEDS_CONSENT, REFUSALS_OF_AGENCY)),
];

const rule = (type: string, ...conditions: NestedCondition[]): RuleProperties => ({
  conditions: { all: conditions },
  event: { type },
});

const ROUTES: readonly RuleProperties[] = [
  rule('18g-1-regular', ...OFFER, ...DEGREE, atLeast('salary', REGULAR_CENTS), ...GENERAL),
  rule('18g-1-shortage', ...OFFER, ...DEGREE, startsWith('isco08', SHORTAGE), ...REDUCED, ...GENERAL),
  rule(
    '18g-1-new-entrant',
    ...OFFER,
    ...DEGREE,
    notLater('completedOn', 'applicationDate'),
    notLater('applicationDate', 'windowEnd'),
    ...REDUCED,
    ...GENERAL,
  ),
  rule(
    '18g-2-it',
    ...OFFER,
    startsWith('isco08', IT),
    any(
      atLeast('monthsLast7Years', EXPERIENCE_MONTHS),
      all(is('monthsLast7Years', null), atLeast('monthsLast5Years', EXPERIENCE_MONTHS)),
    ),
    is('atDegreeLevel', true),
    atLeast('salary', REDUCED_CENTS),
    not(all(NEEDS_CONSENT, REFUSALS_OF_AGENCY)),
    ...GENERAL,
  ),
];

/** One rule for each condition of each route, so that every condition is answered by itself, as our findings do. */
function conditionByCondition({ conditions, event }: RuleProperties): RuleProperties[] {
  const list = 'all' in conditions ? conditions.all : [];
  return list.map((condition, index) => ({
    conditions: { all: [condition] },
    event: { type: event.type, params: { condition: index } },
  }));
}

/** `verdict`: four rules, which routes are open; `each-condition`: yes or no for every condition of each route. */
export function blueCardEngine(detail: 'verdict' | 'each-condition'): Engine {
  const engine = new Engine(detail === 'verdict' ? [...ROUTES] : ROUTES.flatMap(conditionByCondition));
  engine.addOperator<string | null, string | null>(
    'notLater',
    (day, than) => day !== null && than !== null && day <= than,
  );
  engine.addOperator<string | null, readonly string[]>(
    'startsWithAny',
    (text, starts) => text !== null && starts.some((start) => text.startsWith(start)),
  );
  return engine;
}

/** The facts as flat values; made outside of any measured time. */
export function flatFacts(facts: Facts): Record<string, unknown> {
  const { candidate, position, qualification, experience, applicationDate } = facts;
  const entered = candidate.enteredGermanyOn;
  return {
    freeMover: isFreeMover(facts),
    kind: facts.kind,
    minimumQualification: facts.occupation.minimumQualification,
    openEnded: position.contractMonths === null,
    contractMonths: position.contractMonths ?? null,
    comparability: qualification.comparability ?? null,
    anabinInstitution: qualification.anabinInstitution ?? null,
    anabinDegree: qualification.anabinDegree ?? null,
    licence: qualification.licence ?? null,
    qualificationKind: qualification.kind ?? null,
    qualificationCountry: qualification.country ?? null,
    regulated: facts.regulated,
    recognition: qualification.recognition ?? null,
    completedOn: qualification.completedOn ?? null,
    windowEnd: newEntrantWindowEnd(facts),
    decisionDate: facts.decisionDate,
    applicationDate,
    fitsPosition: qualification.fitsPosition ?? null,
    germanTitle: candidate.germanTitle ?? null,
    inGermany: facts.inGermany,
    privileged: candidate.nationalities.some((country) => isInGroup(country, 'visaFreeForWork')),
    enteredTooLongAgo: entered !== undefined && applicationDate > addDays(entered, DAYS_AFTER_ENTRY),
    salary: facts.salaryCentsPerYear,
    isco08: facts.isco08,
    temporaryAgency: facts.employer.temporaryAgency ?? null,
    healthOrCare: facts.healthOrCare,
    recruitedFromListedState:
      candidate.recruitedFrom !== undefined && isInGroup(candidate.recruitedFrom, 'healthRecruitmentBan'),
    recruitment: candidate.recruitment ?? null,
    freedFromConsent: isFreedFromConsent(facts),
    monthsLast7Years: experience.relevantMonthsLast7Years ?? null,
    monthsLast5Years: experience.relevantMonthsLast5Years ?? null,
    atDegreeLevel: experience.atDegreeLevel ?? null,
  };
}
