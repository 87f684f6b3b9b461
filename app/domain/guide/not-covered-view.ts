import { COVERED_ROUTES } from '../law/routes';
import type { Language, RouteId, Source } from '../plan/contract';
import { openPoints, titlesWithoutRoute, type NotCovered } from '../texts/guide/not-covered-words';
import { ruleWords } from '../texts/guide/rule-words';
import { routeTitles } from '../texts/routes';

/** What the engine does not check: whole titles, open points of law, and what each condition leaves out. */
export interface NotCoveredView {
  readonly titles: readonly NotCoveredEntry[];
  readonly openPoints: readonly NotCoveredEntry[];
  readonly conditions: readonly ConditionGap[];
}

export interface NotCoveredEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: Source;
}

/** A condition with what it leaves out, and the routes that demand it. */
export interface ConditionGap {
  readonly id: string;
  readonly demand: string;
  readonly leavesOut: string;
  readonly routes: readonly { readonly id: RouteId; readonly title: string }[];
}

function entryOf({ id, title, text, source }: NotCovered, language: Language): NotCoveredEntry {
  return { id, title: title[language], text: text[language], source };
}

function gapsIn(language: Language): ConditionGap[] {
  const routesOf = new Map<string, RouteId[]>();
  for (const { id, rules } of COVERED_ROUTES)
    for (const rule of rules) {
      const routes = routesOf.get(rule.id) ?? [];
      if (!routes.includes(id)) routes.push(id);
      routesOf.set(rule.id, routes);
    }
  return [...routesOf].flatMap(([id, routes]) => {
    const words = ruleWords[id];
    if (words === undefined || words.leavesOut === null) return [];
    return {
      id,
      demand: words.demand[language],
      leavesOut: words.leavesOut[language],
      routes: routes.map((route) => ({ id: route, title: routeTitles[route][language] })),
    };
  });
}

/** Made from the rules' own words, so that a condition that leaves something out cannot be missing here. */
export function notCoveredView(language: Language): NotCoveredView {
  return {
    titles: titlesWithoutRoute.map((entry) => entryOf(entry, language)),
    openPoints: openPoints.map((entry) => entryOf(entry, language)),
    conditions: gapsIn(language),
  };
}
