import { bundledDirectory } from '~/domain/directory/bundled-directory';
import {
  exampleView,
  isWorkableIn,
  routeDuration,
  type ExampleView,
  type RouteDuration,
} from '~/domain/guide/example-view';
import { EXAMPLE_IDS, exampleRequest } from '~/domain/guide/examples';
import { inReadingOrder, parameterView, type ParameterView } from '~/domain/guide/parameter-view';
import { probesOn } from '~/domain/guide/probes';
import { routeGuide, type RouteGuide } from '~/domain/guide/route-view';
import { variantFor } from '~/domain/guide/variants';
import { ROUTE_IDS, type RouteId } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import type { Language } from '~/i18n/languages';

import { LAW_PARAMETERS } from './law-parameters.server';
import { requestInWords, type FactInWords } from './request-words.server';

/**
 * What the guide pages show on a day. Everything is made once a day and language and kept: the pages are public, so
 * a crowd of visitors must not make the engine plan the same cases again and again.
 */
export interface Guide {
  readonly routes: ReadonlyMap<RouteId, RouteOfGuide>;
  readonly parameters: readonly ParameterView[];
  readonly examples: readonly ExampleOfGuide[];
}

export interface ExampleOfGuide extends ExampleView {
  readonly facts: readonly FactInWords[];
}

export interface RouteOfGuide extends RouteGuide {
  readonly duration: RouteDuration | null;
  /** Examples whose plan recommends the route. */
  readonly examples: readonly { readonly id: string; readonly title: string }[];
}

const DAYS_KEPT = 2;
const LANGUAGES_SPOKEN = 2;
const made = new Map<string, Guide>();

/** The guide as of a day. The oldest one goes when a third day begins. */
export function guideOn(asOf: string, language: Language): Guide {
  const key = `${asOf} ${language}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const guide = makeGuide(asOf, language);
  made.set(key, guide);
  for (const oldest of made.keys()) {
    if (made.size <= DAYS_KEPT * LANGUAGES_SPOKEN) break;
    made.delete(oldest);
  }
  return guide;
}

function makeGuide(asOf: string, language: Language): Guide {
  const planned = EXAMPLE_IDS.map((id) => {
    const request = exampleRequest(id, asOf, language);
    return { id, request, plan: planCase(request, bundledDirectory) };
  });
  const examples = planned.map(({ id, request, plan }) => ({
    ...exampleView(id, request, plan, language),
    facts: requestInWords(request, language),
  }));

  const durationOf = (routeId: RouteId): RouteDuration | null => {
    const fits = planned
      .filter(({ plan }) => isWorkableIn(plan, routeId))
      .sort(
        (left, right) =>
          Number(right.plan.recommendedRouteId === routeId) -
          Number(left.plan.recommendedRouteId === routeId),
      )[0];
    const variant = fits === undefined ? variantFor(routeId, asOf, language) : null;
    const request = fits?.request ?? variant?.request;
    const like = fits?.id ?? variant?.like;
    if (request === undefined || like === undefined) return null;
    const plan = planCase({ ...request, routeId }, bundledDirectory);
    return routeDuration({ id: like, isVariant: fits === undefined }, plan, language);
  };

  const probes = probesOn(asOf, language);
  const routes = ROUTE_IDS.map((id): [RouteId, RouteOfGuide] => [
    id,
    {
      ...routeGuide(id, probes, LAW_PARAMETERS, language),
      duration: durationOf(id),
      examples: examples
        .filter(({ route }) => route?.id === id)
        .map((example) => ({ id: example.id, title: example.title })),
    },
  ]);
  return {
    routes: new Map(routes),
    parameters: inReadingOrder([...LAW_PARAMETERS.values()]).map((parameter) =>
      parameterView(parameter, language),
    ),
    examples,
  };
}
