/**
 * From facts and route to steps, dates, costs, papers, duties and contacts. Pure: same input, same result.
 *
 * Covered: every route of the contract by the accelerated and the ordinary procedure, by entry without a visa
 * (§ 41 AufenthV) and by change of title in Germany; free movement, people whose title already allows the job, and
 * counsel where no route is open.
 */
import { toEpochDay } from '../../calendar';
import type { Facts, ProcedureInput, ProcedureResult } from '../facts';
import { acceleratedReason } from './accelerated-reason';
import { anchorsOf } from './anchors';
import { stepsOf } from './assemble-steps';
import { authoritiesOf } from './authorities';
import { branchesOf } from './branches';
import { placeContacts } from './contacts';
import { costsOf } from './costs';
import { dutiesOf } from './duties';
import { applyBefore } from './filing-limits';
import { preparedGraph, type PreparedGraph } from './prepared-graph';
import { scheduleOf, type Schedule } from './schedule';
import { timelineOf, trackOf } from './timeline';
import { typicalOf } from './typical-day';
import { ordinaryVariant, variantOf, type Variant } from './variant';

function scheduled(facts: Facts, variant: Variant, graph: PreparedGraph): Schedule {
  const planDay = toEpochDay(facts.asOf);
  const begin = variant.running && facts.runningSince !== null ? toEpochDay(facts.runningSince) : planDay;
  const lastDay = applyBefore(facts);
  return scheduleOf({
    graph,
    planDay,
    begin,
    filing: Math.max(planDay, toEpochDay(facts.applicationDate)),
    desiredStart: toEpochDay(facts.desiredStart),
    state: facts.workplace.state,
    applyBefore: lastDay === null ? null : toEpochDay(lastDay),
  });
}

function comparison(input: ProcedureInput, variant: Variant) {
  if (variant.kind !== 'accelerated' || variant.running) return null;
  const other = ordinaryVariant(variant);
  const graph = preparedGraph(other, input.language);
  const schedule = scheduled(input.facts, other, graph);
  return { track: trackOf('ordinary', graph, schedule, input.facts.desiredStart), schedule };
}

/** Steps, dates, costs, papers, duties and contacts of the planned route. */
export function buildProcedure(input: ProcedureInput): ProcedureResult {
  const { facts, language } = input;
  const variant = variantOf(input);
  const graph = preparedGraph(variant, language);
  const schedule = scheduled(facts, variant, graph);
  const anchors = anchorsOf(input, variant, (...ids) => typicalOf(graph, schedule, ...ids));
  const authorities = authoritiesOf(input, variant);
  const { contacts, contactIdsOfStep } = placeContacts(input, variant, graph);
  const applicationDay = typicalOf(graph, schedule, 'visa-application', 'title-application') ?? facts.asOf;
  const { costs, feesOfStep } = costsOf({
    facts,
    variant,
    graph,
    recognitionAuthority: authorities.recognition,
    laterRecognitionAuthority: authorities.laterRecognition,
    applicationDay,
    directory: input.directory,
    fundingDays: {
      laterRecognition: typicalOf(graph, schedule, 'later-recognition-apply'),
      firstDay: typicalOf(graph, schedule, 'exam', 'first-day'),
    },
    language,
  });
  return {
    steps: stepsOf(graph, schedule, anchors, feesOfStep, contactIdsOfStep),
    branches: branchesOf(facts, variant, graph, language),
    timeline: timelineOf(
      trackOf(variant.kind, graph, schedule, facts.desiredStart),
      schedule,
      comparison(input, variant),
      acceleratedReason(variant, input.assessment, language),
    ),
    costs,
    documents: graph.documents,
    duties: dutiesOf(facts, variant, typicalOf(graph, schedule, 'first-day'), language),
    contacts,
    titleValidity: anchors.titleValidity,
    permanentStay: anchors.permanentStay,
    authorities,
    typicalDecisionDate: typicalOf(graph, schedule, 'visa-decision', 'title-decision'),
  };
}
