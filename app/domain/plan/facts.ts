import type { CalendarDate } from '../calendar/calendar-date';
import type { Occupation } from '../catalogue/occupation';
import type { StateCode } from '../catalogue/states';
import type { Directory } from '../directory/directory';
import type {
  Authority,
  Contact,
  Costs,
  Duty,
  Language,
  PlanBranch,
  PlanDocument,
  PlanRequest,
  Route,
  Step,
  StepPlan,
  Timeline,
} from './contract';

/**
 * The normalised facts of one case: defaults filled, codes resolved, money brought to one unit.
 * `undefined` in the request and `null` here both mean "nobody has said", never "no".
 */
export interface Facts {
  readonly asOf: CalendarDate;
  readonly language: Language;
  /** Given, or `asOf`. */
  readonly applicationDate: CalendarDate;
  /** Given, or the plan's own typical day of the decision on the title. */
  readonly decisionDate: CalendarDate;
  /** True if `decisionDate` came with the request. */
  readonly decisionDateGiven: boolean;
  readonly desiredStart: CalendarDate;
  readonly employer: NonNullable<PlanRequest['employer']>;
  readonly position: PlanRequest['position'];
  readonly kind: NonNullable<PlanRequest['position']['kind']>;
  readonly candidate: PlanRequest['candidate'];
  readonly qualification: NonNullable<PlanRequest['candidate']['qualification']>;
  readonly experience: NonNullable<PlanRequest['candidate']['experience']>;
  readonly family: NonNullable<PlanRequest['candidate']['family']>;
  /** Catalogue entry, or what a bare code tells (then `regulation.status` is `unknown`). */
  readonly occupation: Occupation;
  readonly targetOccupation: Occupation | null;
  /** Four-digit ISCO-08 and five-digit KldB 2010, from the request or the catalogue. */
  readonly isco08: string | null;
  readonly kldb2010: string | null;
  /** Null where a bare code alone cannot tell whether the work is regulated. */
  readonly regulated: boolean | null;
  /** Health or care work, as the recruitment rule (§ 38 BeschV) means it. */
  readonly healthOrCare: boolean;
  /** The place of work: offices go by it. */
  readonly workplace: {
    readonly postalCode: string | null;
    readonly kreis: string | null;
    readonly state: StateCode | null;
  };
  /** Gross a year in cents; from the hourly wage x hours x 52 where no yearly sum is given (rounded down). */
  readonly salaryCentsPerYear: number | null;
  /** Gross an hour in cents (rounded down); null without hours. */
  readonly wageCentsPerHour: number | null;
  /** Lives in Germany now; null if nobody has said. */
  readonly inGermany: boolean | null;
  /** The accelerated procedure that already runs, if any. */
  readonly runningSince: CalendarDate | null;
}

/** What the rules say of one route, before the places are given out. */
export interface RouteAssessment extends Omit<Route, 'rank' | 'rankReason'> {
  /** Ranking group: 1 made for this kind of position, 2 bridge, 3 any job, 4 to look for a job; 0 no title needed. */
  readonly group: number;
  /** Longer stay, better family and settlement rights: higher is better. */
  readonly standing: number;
  /** Ids of the plan's steps that bring what still lacks, in order, each once. Empty when the route is open. */
  readonly pendingSteps: readonly ProofStepId[];
  /** Reserve of the tightest provisional money finding is smaller than last year's rise. */
  readonly isShaky: boolean;
}

/** The steps that rules may name in `broughtByStep`; the procedure must use exactly these ids. */
export const PROOF_STEP_IDS = [
  'livelihood-proof',
  'recognition-apply',
  'recognition-decision',
  'degree-evaluation',
  'licence-promise',
  'state-recognition-confirmation',
] as const;
export type ProofStepId = (typeof PROOF_STEP_IDS)[number];

/**
 * What `buildProcedure` gets. `assessment` is the route whose steps are wanted: the one the request names in
 * `routeId` (whatever its outcome), else the recommended one; null: the steps to get counsel.
 */
export interface ProcedureInput {
  readonly facts: Facts;
  readonly assessment: RouteAssessment | null;
  /** All routes, best first. */
  readonly routes: readonly Route[];
  readonly titleNeeded: boolean;
  readonly directory: Directory;
  readonly language: Language;
}

/** What `buildProcedure` gives; `planCase` puts it into the plan unchanged. */
export interface ProcedureResult {
  readonly steps: readonly Step[];
  readonly branches: readonly PlanBranch[];
  readonly timeline: Timeline;
  readonly costs: Costs;
  readonly documents: readonly PlanDocument[];
  readonly duties: readonly Duty[];
  readonly contacts: readonly Contact[];
  readonly titleValidity: StepPlan['titleValidity'];
  readonly permanentStay: StepPlan['permanentStay'];
  readonly authorities: {
    readonly recognition: Authority | null;
    readonly laterRecognition: Authority | null;
    readonly immigration: Authority | null;
    readonly mission: Authority | null;
  };
  /**
   * Typical day of the decision on the title (visa, or title in Germany); null if the plan has none. Where the
   * request gives no expected decision date, `planCase` judges money thresholds again with this day.
   */
  readonly typicalDecisionDate: CalendarDate | null;
}
