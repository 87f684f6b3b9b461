import type {
  Authority,
  Contact,
  CostItem,
  Costs,
  Duty,
  Finding,
  Language,
  PlanBranch,
  PlanDocument,
  Remedy,
  Route,
  Source,
  Step,
  StepPlan,
  Timeline,
  Warning,
} from '../plan/contract';
import type { ResponsibilityRow } from '../plan/responsibility';
import type { FittingTemplate } from '../templates/templates-for';
import type { Picture } from '../timeline/picture';

/** A plan as the page shows it: only what is shown, because a whole plan travels twice, as page and as data. */
export interface PlanView {
  asOf: string;
  lawCheckedOn: string;
  language: Language;
  titleNeeded: boolean;
  titleNeededReason: string;
  /** Why the accelerated procedure is not planned; null where it is. */
  acceleratedReason: string | null;
  disclaimer: string;
  planned: RouteView | null;
  isRecommended: boolean;
  possible: RouteView[];
  blocked: RouteView[];
  notApplicable: { id: string; title: string; reason: string | null }[];
  authorities: {
    role: 'recognition' | 'laterRecognition' | 'immigration' | 'mission';
    authority: Authority;
  }[];
  firstDay: string | null;
  desiredStart: string;
  timeline: Timeline;
  steps: StepView[];
  picture: Picture;
  /** Who answers for each step and hands over what; ids point into `steps` and `documents`. */
  responsibilities: ResponsibilityRow[];
  /** Worked-out ways of the field that fit this plan. */
  templates: FittingTemplate[];
  costs: Costs;
  /** Fees that arise only if something happens; in no sum. */
  possibleFees: readonly CostItem[];
  documents: Omit<PlanDocument, 'steps'>[];
  duties: Duty[];
  contacts: Omit<Contact, 'steps' | 'topics'>[];
  warnings: Warning[];
  missing: { question: string; decides: string[]; to: string; isInProfile: boolean }[];
  branches: (Omit<PlanBranch, 'atStep' | 'removes'> & { atStep: string; removes: string[] })[];
  titleValidity: StepPlan['titleValidity'];
  permanentStay: StepPlan['permanentStay'];
  sources: Source[];
}

/** What the timeline shows. */
export type TimelineView = Pick<
  PlanView,
  'asOf' | 'timeline' | 'firstDay' | 'desiredStart' | 'steps' | 'picture'
>;

/** What stands above every part of a plan. */
export interface PlanHead {
  /** Address of the case. */
  base: string;
  /** Carries an old version from part to part; empty for the one that holds. */
  search: string;
  isProposal: boolean;
  version: number | null;
  /** The day on which a newer version took its place; null: it holds. */
  supersededOn: string | null;
  asOf: string;
  lawCheckedOn: string;
  /** Other than the reader's where single texts could not be translated. */
  planLanguage: Language;
}

export interface RouteView extends Omit<Route, 'findings' | 'remedies'> {
  findings: FindingView[];
  remedies: Remedy[];
}

export interface FindingView extends Pick<
  Finding,
  'ruleId' | 'result' | 'legalBasis' | 'provisional' | 'text'
> {
  /** The source itself stands in the list of all sources. */
  source: Pick<Source, 'officiallyConfirmed'>;
  shortfallCents: number | null;
  reserveCents: number | null;
  /** Title of the step that brings what lacks. */
  broughtBy: string | null;
}

export interface StepView extends Pick<
  Step,
  'id' | 'title' | 'actor' | 'phase' | 'earliest' | 'typical' | 'latest' | 'statutoryLimit'
> {
  isCritical: boolean;
  after: string[];
  startsOn: string;
  /** End as expected now, or the real one. */
  endsOn: string;
  isDone: boolean;
}
