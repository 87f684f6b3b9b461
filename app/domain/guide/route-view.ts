import type { CalendarDate } from '../calendar/calendar-date';
import { assessRoute } from '../law/assess-route';
import type { Parameter } from '../law/parameters/parameter';
import type { RouteDefinition } from '../law/route';
import { COVERED_ROUTES } from '../law/routes';
import { sourceOf } from '../law/sources';
import type { Language, RecognitionDemand, Route, RouteId, Source } from '../plan/contract';
import type { Facts, RouteAssessment } from '../plan/facts';
import { routeWords } from '../texts/guide/route-words';
import { routeTitles } from '../texts/routes';
import type { ParameterView } from './parameter-view';
import { parameterView } from './parameter-view';
import type { Probes } from './probes';
import { ruleView, uniqueSources, type RuleView } from './rule-view';

/** A residence route as its page shows it, put together from the law data and the engine's own answers. */
export interface RouteGuide {
  readonly id: RouteId;
  readonly title: string;
  readonly legalBasis: readonly string[];
  readonly summary: string;
  readonly mind: string;
  /** False: the rules are not encoded yet, so that the page can only say what the route is. */
  readonly isEncoded: boolean;
  readonly validFrom: CalendarDate | null;
  readonly traits: RouteTraits;
  readonly rules: readonly RuleView[];
  /** The parameters behind the rules, each with its values and amounts. */
  readonly parameters: readonly ParameterView[];
  readonly sources: readonly Source[];
}

/** What the engine answers over all probe cases; several values mean that it hangs on the case. */
export interface RouteTraits {
  readonly accelerated: readonly Route['acceleratedProcedure'][];
  readonly consent: readonly Route['agencyConsent'][];
  readonly consentNote: string | null;
  readonly priorityCheck: readonly boolean[];
  readonly recognition: readonly RecognitionDemand[];
  readonly maxMonths: readonly (number | null)[];
}

const DEFINITIONS = new Map(COVERED_ROUTES.map((route) => [route.id, route]));

/** True where the rules of the route are encoded. */
export function isEncoded(id: RouteId): boolean {
  return DEFINITIONS.has(id);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function traitsOf(answers: readonly RouteAssessment[], id: RouteId, language: Language): RouteTraits {
  return {
    accelerated: distinct(answers.map((answer) => answer.acceleratedProcedure)),
    consent: distinct(answers.map((answer) => answer.agencyConsent)),
    consentNote: routeWords[id].consent?.[language] ?? null,
    priorityCheck: distinct(answers.map((answer) => answer.priorityCheck)),
    recognition: distinct(answers.map((answer) => answer.recognition)),
    maxMonths: distinct(answers.map((answer) => answer.maxMonths)),
  };
}

/** The cases that the route is about; people in Germany have no accelerated procedure whatever the route. */
function answersOf(route: RouteDefinition, cases: readonly Facts[]): RouteAssessment[] {
  const abroad = cases.filter((facts) => facts.inGermany !== true);
  for (const some of [abroad, cases]) {
    const inScope = some
      .map((facts) => assessRoute(route, facts))
      .filter((answer) => answer.outcome !== 'not-applicable');
    if (inScope.length > 0) return inScope;
  }
  return cases.map((facts) => assessRoute(route, facts));
}

function sourcesOf(rules: readonly RuleView[], parameters: readonly Parameter<unknown>[]): readonly Source[] {
  const ofValues = parameters.flatMap((parameter) =>
    parameter.values.map((entry) =>
      sourceOf(entry.citation, entry.url, entry.confidence, parameter.checkedOn),
    ),
  );
  return uniqueSources([...rules.flatMap((rule) => rule.sources), ...ofValues]);
}

export function routeGuide(
  id: RouteId,
  probes: Probes,
  parameters: ReadonlyMap<string, Parameter<unknown>>,
  language: Language,
): RouteGuide {
  const words = routeWords[id];
  const common = {
    id,
    title: routeTitles[id][language],
    summary: words.summary[language],
    mind: words.mind[language],
  };
  const route = DEFINITIONS.get(id);
  if (route === undefined)
    return {
      ...common,
      legalBasis: [],
      isEncoded: false,
      validFrom: null,
      traits: traitsOf([], id, language),
      rules: [],
      parameters: [],
      sources: [],
    };
  const rules = route.rules.map((rule) => ruleView(id, rule, probes, language));
  const { maxMonths } = route;
  const ofLength = typeof maxMonths === 'object' && maxMonths !== null ? [maxMonths.name] : [];
  const used = distinct([...rules.flatMap((rule) => rule.parameters), ...ofLength])
    .map((name) => parameters.get(name))
    .filter((parameter) => parameter !== undefined);
  return {
    ...common,
    legalBasis: route.legalBasis,
    isEncoded: true,
    validFrom: route.validFrom,
    traits: traitsOf(answersOf(route, [...probes.today, ...probes.special]), id, language),
    rules,
    parameters: used.map((parameter) => parameterView(parameter, language)),
    sources: sourcesOf(rules, used),
  };
}
