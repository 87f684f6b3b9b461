/** One thing that differs between two plans of a case. `before` and `after` are swapped if the plans are swapped. */
import type { CalendarDate } from '../../calendar/calendar-date';
import type {
  CostItem,
  FindingResult,
  Measured,
  Outcome,
  Route,
  RouteId,
  Severity,
  StatutoryLimit,
  Step,
  StepPlan,
  TimelineTrack,
  WarningCode,
} from '../contract';

/** From one value to another. */
export interface FromTo<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** A day that moved: later if positive, null if one of both is missing. `isWithPlanDay`: see `moved-day.ts`. */
export interface DayMove<Day = CalendarDate | null> extends FromTo<Day> {
  readonly daysMoved: number | null;
  readonly isWithPlanDay: boolean;
}

/** Which route a change belongs to; `isPlanned` if its steps are shown in one of both plans. */
export interface OfRoute {
  readonly routeId: RouteId;
  readonly title: string;
  readonly isPlanned: boolean;
}

interface OfFinding extends OfRoute {
  readonly ruleId: string;
  readonly legalBasis: string;
}

interface Named {
  readonly id: string;
  readonly title: string;
}

export interface RouteName {
  readonly id: RouteId;
  readonly title: string;
}

export const ROUTE_TRAITS = [
  'acceleratedProcedure',
  'agencyConsent',
  'priorityCheck',
  'recognition',
  'maxMonths',
  'provisional',
] as const satisfies readonly (keyof Route)[];
export type RouteTrait = (typeof ROUTE_TRAITS)[number];

export const STEP_DETAILS = [
  'actor',
  'phase',
  'dependsOn',
  'startsAfter',
  'documents',
  'fees',
  'contactIds',
  'reminders',
  'critical',
] as const satisfies readonly (keyof Step)[];
export type StepDetail = (typeof STEP_DETAILS)[number];

export const DOCUMENT_DETAILS = ['broughtBy', 'form', 'translation', 'steps'] as const;
export type DocumentDetail = (typeof DOCUMENT_DETAILS)[number];

/** Things that a plan has or has not. */
export const SUBJECTS = [
  'step',
  'document',
  'duty',
  'warning',
  'branch',
  'cost',
  'funding',
  'remedy',
  'missing-fact',
  'contact',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The offices of a plan, by their field. */
export const OFFICES = [
  'recognitionAuthority',
  'laterRecognitionAuthority',
  'immigrationAuthority',
  'mission',
] as const;
export type Office = (typeof OFFICES)[number];

export type Track = 'plan' | 'ordinary';
export type StartPoint = 'earliestStart' | 'typicalStart' | 'latestStart';

/** A sum between two bounds; equal bounds are a fixed sum. */
export interface CentRange {
  readonly minCents: number;
  readonly maxCents: number;
}

export interface StepDays {
  readonly earliest: CalendarDate;
  readonly typical: CalendarDate;
  readonly latest: CalendarDate;
}

export type Payer = CostItem['payer'];
export type StayLanguage = NonNullable<StepPlan['permanentStay']>['settlement'][number]['language'];

export type PlanChange =
  | ({ readonly kind: 'recommendation' } & FromTo<RouteName | null>)
  | ({ readonly kind: 'planned-route' } & FromTo<RouteName | null>)
  | ({ readonly kind: 'title-needed' } & FromTo<boolean>)
  | ({ readonly kind: 'route-outcome' } & OfRoute & FromTo<Outcome>)
  | ({ readonly kind: 'route-rank' } & OfRoute & FromTo<number>)
  | ({ readonly kind: 'route-trait'; readonly trait: RouteTrait } & OfRoute &
      FromTo<string | number | boolean | null>)
  | ({ readonly kind: 'finding-result' } & OfFinding & FromTo<FindingResult | null>)
  | ({ readonly kind: 'finding-expected'; readonly byCents: number | null } & OfFinding &
      FromTo<Measured | null>)
  | ({ readonly kind: 'finding-actual'; readonly byCents: number | null } & OfFinding &
      FromTo<Measured | null>)
  | ({ readonly kind: 'finding-provisional' } & OfFinding & FromTo<boolean>)
  | ({ readonly kind: 'remedy-cost'; readonly id: string; readonly text: string } & OfRoute &
      FromTo<number | null>)
  | ({ readonly kind: 'cost-amount' } & Named & FromTo<CentRange>)
  | ({ readonly kind: 'cost-payer' } & Named & FromTo<Payer>)
  | ({ readonly kind: 'cost-total'; readonly payer: Payer } & FromTo<CentRange>)
  | ({ readonly kind: 'funding-deadline' } & Named & DayMove)
  | ({
      readonly kind: 'presence';
      readonly subject: Subject;
      readonly change: 'added' | 'removed';
      /** The route of a remedy; null for everything else. */
      readonly routeId: RouteId | null;
    } & Named)
  | ({
      readonly kind: 'step-dates';
      readonly daysMoved: { readonly earliest: number; readonly typical: number; readonly latest: number };
      readonly isWithPlanDay: boolean;
    } & Named &
      FromTo<StepDays>)
  | ({ readonly kind: 'step-limit' } & Named & FromTo<StatutoryLimit | null>)
  | ({ readonly kind: 'step-duration' } & Named &
      FromTo<{ readonly minDays: number; readonly typicalDays: number; readonly maxDays: number }>)
  | ({ readonly kind: 'step-detail'; readonly details: readonly StepDetail[] } & Named)
  | ({ readonly kind: 'start-day'; readonly track: Track; readonly point: StartPoint } & DayMove)
  | ({ readonly kind: 'start-feasible'; readonly track: Track } & FromTo<boolean | null>)
  | ({ readonly kind: 'procedure'; readonly track: Track } & FromTo<TimelineTrack['procedure'] | null>)
  | ({ readonly kind: 'critical-path'; readonly track: Track } & FromTo<readonly string[]>)
  | ({ readonly kind: 'gain-days'; readonly isWithPlanDay: boolean } & FromTo<number | null>)
  | ({ readonly kind: 'document-detail'; readonly details: readonly DocumentDetail[] } & Named)
  | ({ readonly kind: 'duty-due' } & Named & DayMove)
  | ({ readonly kind: 'warning-severity'; readonly code: WarningCode } & FromTo<Severity>)
  | ({ readonly kind: 'authority'; readonly office: Office } & FromTo<string | null>)
  | ({ readonly kind: 'title-validity' } & DayMove)
  | ({ readonly kind: 'settlement'; readonly level: StayLanguage } & DayMove)
  | ({ readonly kind: 'citizenship' } & DayMove)
  | ({ readonly kind: 'wording'; readonly path: string } & FromTo<string>);

export type ChangeKind = PlanChange['kind'];
export type ChangeOf<Kind extends ChangeKind> = Extract<PlanChange, { readonly kind: Kind }>;
