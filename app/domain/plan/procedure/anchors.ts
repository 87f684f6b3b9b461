/** Days of law after the start of work: end of the title, settlement, citizenship. */
import type { CalendarDate } from '../../calendar';
import type { RouteId, StepPlan } from '../contract';
import type { Facts, ProcedureInput } from '../facts';
import { permanentStayOf } from './permanent-stay';
import type { StepId } from './step-ids';
import { protectionEnd, titleLengthOf } from './title-length';
import { TRACK_TRAITS } from './tracks';
import type { Variant } from './variant';

export interface Anchors {
  readonly titleValidity: StepPlan['titleValidity'];
  readonly permanentStay: StepPlan['permanentStay'];
  /** Fixed days of steps that hang on a day of law and not on work before them. */
  readonly days: ReadonlyMap<StepId, CalendarDate>;
}

/** The day of the first of the steps that is part of the way; null if none is. */
export type DayOf = (...ids: readonly StepId[]) => CalendarDate | null;

/** What the days of law hang on beside the days of the steps. */
export type AnchorInput = Pick<ProcedureInput, 'facts' | 'assessment' | 'language'>;

const NO_ANCHORS: Anchors = { titleValidity: null, permanentStay: null, days: new Map() };

/** Titles after which a skilled-worker title follows: settlement is counted from that one. */
const COUNTED_FROM_NEXT_TITLE: ReadonlySet<RouteId> = new Set<RouteId>([
  '16a-1',
  '16d-1',
  '16d-3',
  '16d-4',
  '16d-5',
  '16d-6',
]);

/** German training shortens the time to two years (§ 18c Abs. 1 S. 2 AufenthG). */
function afterGermanTraining(facts: Facts): Facts {
  return { ...facts, qualification: { ...facts.qualification, country: 'DE' } };
}

/** Titles in hand whose time counts for settlement (§ 18c AufenthG), as the route they belong to. */
function routeOfTitle(title: string | undefined): RouteId | null {
  if (title === undefined) return null;
  if (title.startsWith('18g')) return '18g-1-regular';
  return title.startsWith('18a') ? '18a' : title.startsWith('18b') ? '18b' : null;
}

/** The title in hand goes on; its own end and its own way to settlement count. */
function anchorsOfTitleHolder(
  { facts, language }: AnchorInput,
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
  const titleValidity = germanTitle?.startsWith('24') === true ? protectionEnd(facts, language) : null;
  if (titleValidity !== null) days.set('permit-extension', titleValidity.until);
  return { titleValidity, permanentStay, days };
}

function setSettlement(days: Map<StepId, CalendarDate>, permanentStay: StepPlan['permanentStay']): void {
  const { settlement = [] } = permanentStay ?? {};
  const last = settlement[settlement.length - 1];
  if (last !== undefined) days.set('settlement-permit', last.earliest);
}

/** What the law says on the time after the start of work, and the steps that hang on it. */
export function anchorsOf(input: AnchorInput, variant: Variant, dayOf: DayOf): Anchors {
  const { facts, assessment, language } = input;
  const firstDay = dayOf('first-day');
  if (firstDay === null) return NO_ANCHORS;
  const arrival = dayOf('travel') ?? firstDay;
  const days = new Map<StepId, CalendarDate>();
  if (variant.kind === 'free-movement')
    return {
      titleValidity: null,
      permanentStay: permanentStayOf(facts, 'free-movement', firstDay, arrival, language),
      days,
    };
  if (variant.kind === 'title-holder' || assessment === null)
    return anchorsOfTitleHolder(input, firstDay, arrival);
  const issuedOn = dayOf('residence-permit', 'title-decision') ?? firstDay;
  const titleValidity = titleLengthOf({
    facts,
    track: variant.track,
    firstDay,
    issuedOn,
    stayBegins: dayOf('travel', 'title-decision') ?? firstDay,
    language,
  });
  const nextTitle = COUNTED_FROM_NEXT_TITLE.has(assessment.id) ? dayOf('next-title') : null;
  const permanentStay =
    nextTitle === null
      ? permanentStayOf(facts, assessment.id, firstDay, arrival, language)
      : permanentStayOf(
          variant.track === 'training-firm' ? afterGermanTraining(facts) : facts,
          '18a',
          nextTitle,
          arrival,
          language,
        );
  if (titleValidity !== null && TRACK_TRAITS[variant.track].isExtended)
    days.set('permit-extension', titleValidity.until);
  setSettlement(days, permanentStay);
  return { titleValidity, permanentStay, days };
}
