import { AGE_OF_BAND, type CheckAnswers } from '~/domain/check/answers';
import { progressInput } from '~/domain/cases/progress-input';
import { CHECK_VIEW_PARTS, type CheckView } from '~/domain/check/view';
import { likelyRequestOfCheck, requestOfCheck, type Assumption } from '~/domain/check/request';
import type { PlanView } from '~/domain/cases/plan-view';
import type { Directory } from '~/domain/directory/directory';
import type { StepPlan } from '~/domain/plan/contract';
import { PHASES } from '~/domain/plan/contract/vocabulary';
import { planCase } from '~/domain/plan/plan-case';
import { progressDates } from '~/domain/plan/progress';
import type { Language } from '~/i18n/languages';
import { planView } from '~/queries/cases/plan-view.server';

/** One part of the way, with the days on which it usually begins and ends. */
export interface PhaseSpan {
  readonly phase: StepPlan['steps'][number]['phase'];
  readonly from: string;
  readonly to: string;
  readonly steps: readonly string[];
}

/** A missing fact as the next question; `field` where the check itself asks it. */
export interface NextQuestion {
  readonly question: string;
  readonly decides: readonly string[];
  readonly field: string | null;
}

export interface CheckPlan {
  readonly plan: CheckView;
  /** The answers alone decide on no route; if there is a plan, it rests on what would usually be answered. */
  readonly isUndecided: boolean;
  readonly phases: readonly PhaseSpan[];
  readonly next: readonly NextQuestion[];
  readonly assumptions: readonly Assumption[];
  /** The age with which a band was reckoned. */
  readonly age: number | null;
}

export interface CheckPlanInput {
  readonly answers: CheckAnswers;
  readonly today: string;
  readonly language: Language;
  readonly directory: Directory;
}

/** The first plan of the quick check. Nothing is stored, and nothing is read but the directory. */
export function checkPlan({ answers, today, language, directory }: CheckPlanInput): CheckPlan {
  const answered = requestOfCheck(answers, today, language);
  const decided = planCase(answered.request, directory);
  const isUndecided =
    decided.recommendedRouteId === null &&
    decided.titleNeeded &&
    decided.routes.some(({ outcome }) => outcome === 'missing-facts');
  const likely = isUndecided ? likelyRequestOfCheck(answers, today, language) : answered;
  const likelyPlan = isUndecided ? planCase(likely.request, directory) : decided;
  // Where the usual answers decide nothing either, only what was said counts.
  const isLikely = isUndecided && likelyPlan.recommendedRouteId !== null;
  const [plan, { request, assumptions }] = isLikely ? [likelyPlan, likely] : [decided, answered];
  const dates = progressDates(progressInput({ plan, request }, new Map()));
  const view = planView({
    plan,
    desiredStart: request.position.desiredStart,
    occupationId: answers.occupationId,
    now: dates,
    today,
    casePath: '',
    companyPath: '',
  });
  const titles = new Map(plan.routes.map(({ id, title }) => [id, title]));
  return {
    plan: shownPart(view),
    isUndecided,
    phases: phasesOf(view.steps),
    next: decided.missingFacts.map(({ path, question, decides }) => ({
      question,
      decides: decides.map((id) => titles.get(id) ?? id),
      field: FIELD_OF_PATH[path] ?? null,
    })),
    assumptions,
    age: answers.ageBand === null ? null : AGE_OF_BAND[answers.ageBand],
  };
}

/** Reasons that a closed route gives here; the case gives all. */
const DECISIVE_FINDINGS = 2;

function shownPart(view: PlanView): CheckView {
  const blocked = view.blocked.map((route) => {
    const closing = route.findings.filter(
      ({ result, broughtBy }) => result === 'not-met' && broughtBy === null,
    );
    return {
      ...route,
      findings: (closing.length > 0 ? closing : route.findings).slice(0, DECISIVE_FINDINGS),
    };
  });
  const whole = { ...view, blocked };
  // The keys are those of the type, one by one.
  return Object.fromEntries(CHECK_VIEW_PARTS.map((key) => [key, whole[key]])) as unknown as CheckView;
}

/** Paths of the contract that the check asks for itself. */
const FIELD_OF_PATH: Readonly<Record<string, string>> = {
  'position.workplacePostalCode': 'place',
  'position.workplaceState': 'place',
  'employer.postalCode': 'place',
  'position.grossSalaryCentsPerYear': 'salary',
  'candidate.dateOfBirth': 'age',
  'candidate.german': 'german',
  'candidate.qualification.kind': 'qualification',
  'candidate.qualification.recognition': 'recognition',
  'candidate.qualification.comparability': 'recognition',
};

/** The parts of the way in the order of the procedure, not of their first days: some steps begin early and wait. */
function phasesOf(steps: PlanView['steps']): PhaseSpan[] {
  return PHASES.flatMap((phase) => {
    const inPhase = steps.filter((step) => step.phase === phase);
    const [first] = inPhase;
    if (first === undefined) return [];
    const from = inPhase.reduce((day, { startsOn }) => (startsOn < day ? startsOn : day), first.startsOn);
    const to = inPhase.reduce((day, { endsOn }) => (endsOn > day ? endsOn : day), first.endsOn);
    return [{ phase, from, to, steps: inPhase.map(({ title }) => title) }];
  });
}
