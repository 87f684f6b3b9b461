/** Days of law after the start of work: end of the title, settlement, citizenship. */
import type { CalendarDate } from '../../calendar';
import type { RouteId, StepPlan } from '../contract';
import type { ProcedureInput } from '../facts';
import { permanentStayOf } from './permanent-stay';
import type { PreparedGraph } from './prepared-graph';
import type { Schedule } from './schedule';
import type { StepId } from './step-ids';
import { titleValidityOf } from './title-validity';
import { typicalOf } from './typical-day';
import type { Variant } from './variant';

export interface Anchors {
  readonly titleValidity: StepPlan['titleValidity'];
  readonly permanentStay: StepPlan['permanentStay'];
  /** Fixed days of steps that hang on a day of law and not on work before them. */
  readonly days: ReadonlyMap<StepId, CalendarDate>;
}

const NO_ANCHORS: Anchors = { titleValidity: null, permanentStay: null, days: new Map() };

/** Titles in hand whose time counts for settlement (§ 18c AufenthG), as the route they belong to. */
function routeOfTitle(title: string | undefined): RouteId | null {
  if (title === undefined) return null;
  if (title.startsWith('18g')) return '18g-1-regular';
  return title.startsWith('18a') ? '18a' : title.startsWith('18b') ? '18b' : null;
}

/** The title in hand goes on; its own end and its own way to settlement count. */
function anchorsOfTitleHolder(
  { facts, language }: ProcedureInput,
  firstDay: CalendarDate,
  arrival: CalendarDate,
): Anchors {
  const days = new Map<StepId, CalendarDate>();
  const { titleValidUntil, germanTitle } = facts.candidate;
  if (titleValidUntil !== undefined && titleValidUntil > firstDay)
    days.set('permit-extension', titleValidUntil);
  const route = routeOfTitle(germanTitle);
  const permanentStay = route === null ? null : permanentStayOf(facts, route, firstDay, arrival, language);
  setSettlement(days, permanentStay);
  return { titleValidity: null, permanentStay, days };
}

function setSettlement(days: Map<StepId, CalendarDate>, permanentStay: StepPlan['permanentStay']): void {
  const { settlement = [] } = permanentStay ?? {};
  const last = settlement[settlement.length - 1];
  if (last !== undefined) days.set('settlement-permit', last.earliest);
}

/** What the law says on the time after the start of work, and the steps that hang on it. */
export function anchorsOf(
  input: ProcedureInput,
  variant: Variant,
  graph: PreparedGraph,
  schedule: Schedule,
): Anchors {
  const { facts, assessment, language } = input;
  const firstDay = typicalOf(graph, schedule, 'first-day');
  if (firstDay === null) return NO_ANCHORS;
  const arrival = typicalOf(graph, schedule, 'travel') ?? firstDay;
  const days = new Map<StepId, CalendarDate>();
  if (variant.kind === 'free-movement')
    return {
      titleValidity: null,
      permanentStay: permanentStayOf(facts, 'free-movement', firstDay, arrival, language),
      days,
    };
  if (variant.kind === 'title-holder' || assessment === null)
    return anchorsOfTitleHolder(input, firstDay, arrival);
  const issuedOn = typicalOf(graph, schedule, 'residence-permit', 'title-decision') ?? firstDay;
  const titleValidity = titleValidityOf({
    firstDay,
    issuedOn,
    contractMonths: facts.position.contractMonths,
    language,
  });
  const permanentStay = permanentStayOf(facts, assessment.id, firstDay, arrival, language);
  if (titleValidity !== null) days.set('permit-extension', titleValidity.until);
  setSettlement(days, permanentStay);
  return { titleValidity, permanentStay, days };
}
