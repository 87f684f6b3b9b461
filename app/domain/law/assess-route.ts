import type { Finding, Remedy } from '../plan/contract/plan';
import type { Language, Outcome } from '../plan/contract/vocabulary';
import { PROOF_STEP_IDS, type Facts, type ProofStepId, type RouteAssessment } from '../plan/facts';
import { formatDate } from '../calendar/calendar-date';
import { generalFindings, notInForceBefore } from '../texts/findings/general';
import type { Bilingual } from '../texts/bilingual';
import { routeTitles } from '../texts/routes';
import { settledValue } from './parameters/parameter';
import { SHARES_OF_RULE } from './parameters/shares-of-rules';
import { Judgements } from './judgements';
import { GROUP, type Accelerated, type RouteDefinition } from './route';
import { COVERED_ROUTES } from './routes';
import { finding, say, type Rule } from './rule';
import { isFreeMover } from './rules/citizenship';
import { salaryThreshold } from './salary-threshold';
import { LAW_ENCODED_FROM, sourceOf } from './sources';

/**
 * Puts the findings of a route's rules together into its outcome, its remedies and the steps still to come.
 * One condition not met and another missing: blocked.
 */

const ENCODED = sourceOf('AufenthG', 'https://www.gesetze-im-internet.de/aufenthg_2004/', 'A');
const NO_TITLE = sourceOf(
  '§ 2 FreizügG/EU',
  'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__2.html',
  'A',
);

interface Checked {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** One for each route and reason: most routes do not concern most cases. Frozen, because plans share it. */
const outOfScopeFindings = new WeakMap<RouteDefinition, Map<string, Finding>>();

function outOfScopeFinding(route: RouteDefinition, reason: Bilingual, language: Language): Finding {
  let known = outOfScopeFindings.get(route);
  if (known === undefined) outOfScopeFindings.set(route, (known = new Map()));
  const text = say(reason, language);
  let found = known.get(text);
  if (found === undefined) {
    const source = sourceOf(route.legalBasis[0], ENCODED.url, 'A');
    found = Object.freeze(finding('scope', { result: 'not-applicable', text, source }));
    known.set(text, found);
  }
  return found;
}

function closedFinding(route: RouteDefinition, facts: Facts): { outcome: Outcome; finding: Finding } | null {
  if (facts.applicationDate < LAW_ENCODED_FROM) {
    const text = say(generalFindings.lawNotEncoded, facts.language);
    return {
      outcome: 'missing-facts',
      finding: finding('law-encoded', {
        result: 'missing',
        text,
        source: ENCODED,
        legalBasis: route.legalBasis[0],
      }),
    };
  }
  if (facts.applicationDate < route.validFrom) {
    const text = notInForceBefore[facts.language]({ day: formatDate(route.validFrom, facts.language) });
    return {
      outcome: 'not-applicable',
      finding: finding('in-force', {
        result: 'not-applicable',
        text,
        source: ENCODED,
        legalBasis: route.legalBasis[0],
      }),
    };
  }
  if (route.group !== GROUP.noTitleNeeded && isFreeMover(facts)) {
    const text = say(generalFindings.noTitleNeeded, facts.language);
    return {
      outcome: 'not-applicable',
      finding: finding('title-needed', { result: 'not-applicable', text, source: NO_TITLE }),
    };
  }
  const outside = route.outOfScope?.(facts) ?? null;
  if (outside !== null)
    return { outcome: 'not-applicable', finding: outOfScopeFinding(route, outside, facts.language) };
  return null;
}

function outcomeOf(checked: readonly Checked[]): Outcome {
  let outcome: Outcome = 'open';
  for (const {
    rule,
    finding: { result, broughtByStep },
  } of checked) {
    if (result === 'not-met' && broughtByStep === undefined) return 'blocked';
    if (rule.kind === 'refusal-ground') continue;
    if (result === 'missing') outcome = 'missing-facts';
    else if (result === 'not-met' && outcome === 'open') outcome = 'reachable';
  }
  return outcome;
}

/** The steps that bring what lacks, with the steps that those rest on, in the order of the procedure. */
function pendingSteps(checked: readonly Checked[], facts: Facts): readonly ProofStepId[] {
  const wanted = new Set<string>();
  for (const {
    finding: { broughtByStep },
  } of checked)
    if (broughtByStep !== undefined) wanted.add(broughtByStep);
  const { recognition } = facts.qualification;
  if (wanted.has('licence-promise') && recognition !== 'full') wanted.add('recognition-decision');
  if (wanted.has('recognition-decision') && recognition !== 'applied') wanted.add('recognition-apply');
  return PROOF_STEP_IDS.filter((id) => wanted.has(id));
}

function byCost(left: Remedy, right: Remedy): number {
  return (left.centsPerYear ?? Infinity) - (right.centsPerYear ?? Infinity) || 0;
}

/** Empty where one of the conditions not met has no remedy: the others alone would open nothing. */
function remediesOf(checked: readonly Checked[], facts: Facts): Remedy[] {
  const all: Remedy[] = [];
  for (const { rule, finding: found } of checked) {
    if (found.result !== 'not-met' || found.broughtByStep !== undefined) continue;
    const own = rule.remedies?.(facts, found) ?? [];
    if (own.length === 0) return [];
    all.push(...own);
  }
  const ids = new Set<string>();
  return all.sort(byCost).filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** A provisional route whose reserve is smaller than last year's rise may close when the amount is known. */
function isShaky(findings: readonly Finding[], facts: Facts): boolean {
  return findings.some(({ ruleId, provisional, reserveCents }) => {
    if (!provisional || reserveCents === undefined) return false;
    const shares = SHARES_OF_RULE[ruleId];
    if (shares === undefined) return false;
    const threshold = salaryThreshold(shares, facts);
    return threshold.status === 'known' && reserveCents < threshold.lastRiseCents;
  });
}

/** A trait of a route that some cases change. */
function valueOf<Value extends string | number | boolean | null>(
  trait: Value | ((facts: Facts) => Value),
  facts: Facts,
): Value {
  return typeof trait === 'function' ? trait(facts) : trait;
}

function monthsOf(trait: RouteDefinition['maxMonths'], facts: Facts): number | null {
  if (trait === null) return null;
  return typeof trait === 'function' ? trait(facts) : settledValue(trait, facts.applicationDate, facts.asOf);
}

function acceleratedFor(route: RouteDefinition, facts: Facts): Accelerated {
  if (isFreeMover(facts)) return 'no';
  // § 81a Abs. 1 speaks of people who want to enter; a procedure under way goes on.
  return facts.inGermany === true && facts.runningSince === null ? 'no' : valueOf(route.accelerated, facts);
}

/** Routes that do not concern a case, by reason: a few hundred for all cases, so plans share them. */
const closedAssessments = new WeakMap<Finding, RouteAssessment[]>();

function isSameClosed(before: RouteAssessment, now: RouteAssessment): boolean {
  return (
    before.id === now.id &&
    before.title === now.title &&
    before.outcome === now.outcome &&
    before.acceleratedProcedure === now.acceleratedProcedure &&
    before.agencyConsent === now.agencyConsent &&
    before.priorityCheck === now.priorityCheck &&
    before.recognition === now.recognition &&
    before.maxMonths === now.maxMonths &&
    before.group === now.group
  );
}

/** The one object for equal closed routes, with frozen lists, so that what is written of it can be kept. */
function sharedClosed(reason: Finding, now: RouteAssessment): RouteAssessment {
  let known = closedAssessments.get(reason);
  if (known === undefined) closedAssessments.set(reason, (known = []));
  for (const before of known) if (isSameClosed(before, now)) return before;
  Object.freeze(now.findings);
  known.push(Object.freeze(now));
  return now;
}

const NO_STEPS: readonly ProofStepId[] = Object.freeze([]);

/** What the law says of one route for this case. Never throws on valid facts. */
export function assessRoute(
  route: RouteDefinition,
  facts: Facts,
  judgements = new Judgements(),
): RouteAssessment {
  const isConsentRequired = route.isConsentRequired(facts);
  const context = { consentRequired: isConsentRequired };
  const closed = closedFinding(route, facts);
  const checked: Checked[] = [];
  const findings: Finding[] = [];
  if (closed !== null) findings.push(closed.finding);
  else {
    for (const rule of route.rules) {
      const found = judgements.check(rule, facts, context);
      if (found === null) continue;
      checked.push({ rule, finding: found });
      findings.push(found);
    }
  }
  const isOtherCitizen = route.group === GROUP.noTitleNeeded && findings[0]?.result === 'not-applicable';
  const outcome = closed?.outcome ?? (isOtherCitizen ? 'not-applicable' : outcomeOf(checked));
  const assessment: RouteAssessment = {
    id: route.id,
    title: say(routeTitles[route.id], facts.language),
    legalBasis: route.legalBasis,
    outcome,
    provisional: findings.some((entry) => entry.provisional && entry.ruleId !== 'minimum-wage'),
    acceleratedProcedure: acceleratedFor(route, facts),
    agencyConsent: isConsentRequired ? 'required' : 'not-required',
    priorityCheck: valueOf(route.priorityCheck, facts),
    recognition: route.recognition(facts),
    maxMonths: monthsOf(route.maxMonths, facts),
    findings,
    remedies: outcome === 'blocked' ? remediesOf(checked, facts) : [],
    group: valueOf(route.group, facts),
    standing: route.standing,
    pendingSteps: outcome === 'reachable' ? pendingSteps(checked, facts) : NO_STEPS,
    isShaky: isShaky(findings, facts),
  };
  return closed === null ? assessment : sharedClosed(closed.finding, assessment);
}

/** The rules of each route that hang on the day of the decision; all else is the same in both rounds of a plan. */
const ON_DECISION: readonly (readonly Rule[])[] = COVERED_ROUTES.map(({ rules }) =>
  rules.filter(({ variesWith }) => variesWith === 'decision-date'),
);

function isSameOnDay(
  route: RouteDefinition,
  onDecision: readonly Rule[],
  facts: Facts,
  judgements: Judgements,
): boolean {
  const context = { consentRequired: route.isConsentRequired(facts) };
  return onDecision.every((rule) => judgements.isUnchanged(rule, facts, context));
}

/**
 * Every route of the contract, in its order. `before`: the answers of the first round, for the same case and another
 * day of the decision only.
 */
export function assessRoutes(
  facts: Facts,
  judgements = new Judgements(),
  before: readonly RouteAssessment[] | null = null,
): RouteAssessment[] {
  return COVERED_ROUTES.map((route, index) => {
    const known = before?.[index];
    if (known === undefined) return assessRoute(route, facts, judgements);
    const isSame =
      known.outcome === 'not-applicable' || isSameOnDay(route, ON_DECISION[index] ?? [], facts, judgements);
    return isSame ? known : assessRoute(route, facts, judgements);
  });
}
