import type { Rule } from '../law/rule';
import type { Finding, Language, RouteId, Source } from '../plan/contract';
import type { Facts } from '../plan/facts';
import { ruleWords } from '../texts/guide/rule-words';
import type { Probes } from './probes';

/** A condition of a route as a page shows it. */
export interface RuleView {
  readonly id: string;
  /** A ground for refusal closes the route only where it is known to apply. */
  readonly isRefusalGround: boolean;
  readonly demand: string;
  readonly covers: string | null;
  readonly leavesOut: string | null;
  /** Says nothing on cases of today: it belongs to earlier law. */
  readonly isEarlierLaw: boolean;
  readonly sources: readonly Source[];
  readonly parameters: readonly string[];
}

const CONSENT = [{ consentRequired: true }, { consentRequired: false }] as const;

function heard(rule: Rule, facts: readonly Facts[]): Finding[] {
  return facts.flatMap((case_) =>
    CONSENT.map((context) => rule.check(case_, context)).filter((found) => found !== null),
  );
}

/** The question that an open finding asks says best what a rule without words demands. */
function demandOf(rule: Rule, findings: readonly Finding[], language: Language): string {
  const words = ruleWords[rule.id];
  if (words !== undefined) return words.demand[language];
  const open = findings.find(({ result }) => result === 'missing') ?? findings[0];
  return open?.text ?? rule.id;
}

export function uniqueSources(sources: readonly Source[]): Source[] {
  const byTitle = new Map<string, Source>();
  for (const source of sources) if (!byTitle.has(source.title)) byTitle.set(source.title, source);
  return [...byTitle.values()];
}

export function ruleView(routeId: RouteId, rule: Rule, probes: Probes, language: Language): RuleView {
  const today = heard(rule, [...probes.today, ...probes.special]);
  const earlier = today.length > 0 ? [] : heard(rule, probes.earlier);
  const findings = [...today, ...earlier];
  const words = ruleWords[rule.id];
  return {
    id: rule.id,
    isRefusalGround: rule.kind === 'refusal-ground',
    demand: demandOf(rule, findings, language),
    covers: words?.covers[language] ?? null,
    leavesOut: words?.leavesOut?.[language] ?? null,
    isEarlierLaw: earlier.length > 0,
    sources: uniqueSources(findings.map(({ source }) => source)),
    parameters: words?.parametersOf?.[routeId] ?? words?.parameters ?? [],
  };
}
