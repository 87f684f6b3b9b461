import type { Utf8Text } from '../utf8-text';
import type { Finding, Route, Step, StepPlan } from './contract';

/**
 * A plan as JSON text in UTF-8, byte for byte what `JSON.stringify` gives, for batches that write thousands.
 *
 * Two thirds of a plan are findings. A rule's finding stands in every route that demands the rule, and a finding
 * without a day or sum of the case is one frozen object in all plans. So frozen parts are written once for all
 * plans, the others once a plan, and copied from then on; only what is left goes through `JSON.stringify`.
 */

const COMMA = 0x2c;

/** The bytes of frozen objects; they go when the object goes. */
const bytesOf = new WeakMap<object, Uint8Array>();
/** Titles and provisions of routes: the same few dozen in every plan. */
const textOf = new WeakMap<object, string>();

function writeFrozen(value: object, out: Utf8Text): boolean {
  const known = bytesOf.get(value);
  if (known !== undefined) {
    out.copy(known);
    return true;
  }
  if (!Object.isFrozen(value)) return false;
  const start = out.length;
  out.write(JSON.stringify(value));
  bytesOf.set(value, out.since(start));
  return true;
}

/** Where a finding of this plan was written first: start and end. */
type Places = Map<Finding, readonly [start: number, end: number]>;

function writeFinding(finding: Finding, out: Utf8Text, places: Places): void {
  if (writeFrozen(finding, out)) return;
  const place = places.get(finding);
  if (place !== undefined) return out.repeat(...place);
  const start = out.length;
  out.write(JSON.stringify(finding));
  places.set(finding, [start, out.length]);
}

function listText(list: readonly string[]): string {
  let text = textOf.get(list);
  if (text === undefined) {
    text = JSON.stringify(list);
    if (Object.isFrozen(list)) textOf.set(list, text);
  }
  return text;
}

/** Codes need no escape; the order of the keys is that of the route. */
function headText(route: Route): string {
  return (
    `{"id":"${route.id}","title":${JSON.stringify(route.title)},"legalBasis":${listText(route.legalBasis)},` +
    `"outcome":"${route.outcome}","rank":`
  );
}

function traitsText(route: Route): string {
  return (
    `,"rankReason":${JSON.stringify(route.rankReason)},` +
    `"provisional":${route.provisional},"acceleratedProcedure":"${route.acceleratedProcedure}",` +
    `"agencyConsent":"${route.agencyConsent}","priorityCheck":${route.priorityCheck},` +
    `"recognition":"${route.recognition}","maxMonths":${route.maxMonths},"findings":[`
  );
}

/** The bytes of a route that does not concern its case: the same in all plans but for its rank. */
interface RouteBytes {
  readonly route: Route;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** By the frozen list of findings; routes that were changed since are told apart. */
const bytesOfRoute = new WeakMap<readonly Finding[], RouteBytes>();

function isSameRoute(left: Route, right: Route): boolean {
  return (
    left.id === right.id &&
    left.title === right.title &&
    left.legalBasis === right.legalBasis &&
    left.outcome === right.outcome &&
    left.rankReason === right.rankReason &&
    left.provisional === right.provisional &&
    left.acceleratedProcedure === right.acceleratedProcedure &&
    left.agencyConsent === right.agencyConsent &&
    left.priorityCheck === right.priorityCheck &&
    left.recognition === right.recognition &&
    left.maxMonths === right.maxMonths
  );
}

function writeFrozenRoute(route: Route, out: Utf8Text): boolean {
  if (!Object.isFrozen(route.findings) || route.remedies.length > 0) return false;
  let known = bytesOfRoute.get(route.findings);
  if (known === undefined) {
    if (!route.findings.every((entry) => Object.isFrozen(entry))) return false;
    const findings = route.findings.map((entry) => JSON.stringify(entry)).join();
    const tail = out.bytesOf(`${traitsText(route)}${findings}],"remedies":[]}`);
    known = { route, head: out.bytesOf(headText(route)), tail };
    bytesOfRoute.set(route.findings, known);
  }
  if (!isSameRoute(known.route, route)) return false;
  out.copy(known.head);
  out.write(String(route.rank));
  out.copy(known.tail);
  return true;
}

function writeRoute(route: Route, out: Utf8Text, places: Places): void {
  if (writeFrozenRoute(route, out)) return;
  out.write(`${headText(route)}${route.rank}${traitsText(route)}`);
  let isFirst = true;
  for (const finding of route.findings) {
    if (!isFirst) out.writeByte(COMMA);
    isFirst = false;
    writeFinding(finding, out, places);
  }
  out.write(
    route.remedies.length === 0 ? '],"remedies":[]}' : `],"remedies":${JSON.stringify(route.remedies)}}`,
  );
}

function writeRoutes(routes: readonly Route[], out: Utf8Text): void {
  const places: Places = new Map();
  out.write('[');
  let isFirst = true;
  for (const route of routes) {
    if (!isFirst) out.writeByte(COMMA);
    isFirst = false;
    writeRoute(route, out, places);
  }
  out.write(']');
}

/** A frozen list of frozen items is kept whole. */
function writeList(list: readonly object[], out: Utf8Text): void {
  const known = bytesOf.get(list);
  if (known !== undefined) return out.copy(known);
  const start = out.length;
  writeItems(list, out);
  if (Object.isFrozen(list) && list.every((item) => Object.isFrozen(item)))
    bytesOf.set(list, out.since(start));
}

function writeItems(list: readonly object[], out: Utf8Text): void {
  out.write('[');
  let isFirst = true;
  for (const item of list) {
    if (!isFirst) out.writeByte(COMMA);
    isFirst = false;
    if (!writeFrozen(item, out)) out.write(JSON.stringify(item));
  }
  out.write(']');
}

/** The parts of a step that its way gives it, as bytes: what stands before its days, between them and its fees, and behind. */
interface StepBytes {
  readonly step: Step;
  readonly head: Uint8Array;
  readonly documents: Uint8Array;
  readonly tail: Uint8Array;
}

/** By the list of papers, which every step of a way has for itself; steps that were changed since are told apart. */
const bytesOfStep = new WeakMap<readonly string[], StepBytes>();

function isSameStep(left: Step, right: Step): boolean {
  return (
    left.id === right.id &&
    left.title === right.title &&
    left.text === right.text &&
    left.actor === right.actor &&
    left.phase === right.phase &&
    left.dependsOn === right.dependsOn &&
    left.startsAfter === right.startsAfter &&
    left.duration === right.duration &&
    left.statutoryLimit === right.statutoryLimit &&
    left.reminders === right.reminders &&
    left.legalBasis === right.legalBasis
  );
}

function stepBytes(step: Step, out: Utf8Text): StepBytes {
  const { id, title, text, actor, phase, dependsOn, startsAfter, duration, statutoryLimit } = step;
  const head = { id, title, text, actor, phase, dependsOn, startsAfter, duration, statutoryLimit };
  const { reminders, legalBasis } = step;
  return {
    step,
    head: out.bytesOf(`${JSON.stringify(head).slice(0, -1)},`),
    documents: out.bytesOf(`"documents":${JSON.stringify(step.documents)},`),
    tail: out.bytesOf(`"reminders":${JSON.stringify(reminders)},"legalBasis":${JSON.stringify(legalBasis)},`),
  };
}

/** Its days, fees and contacts are the case's own; the rest is the same for all cases of a way. */
function writeStep(step: Step, out: Utf8Text): void {
  const { documents, earliest, typical, latest, fees, contactIds, critical } = step;
  if (!Object.isFrozen(documents)) return out.write(JSON.stringify(step));
  let known = bytesOfStep.get(documents);
  if (known === undefined) bytesOfStep.set(documents, (known = stepBytes(step, out)));
  if (!isSameStep(known.step, step)) return out.write(JSON.stringify(step));
  out.copy(known.head);
  out.write(`"earliest":"${earliest}","typical":"${typical}","latest":"${latest}",`);
  out.copy(known.documents);
  out.write(
    `"fees":${fees.length === 0 ? '[]' : JSON.stringify(fees)},` +
      `"contactIds":${contactIds.length === 0 ? '[]' : listText(contactIds)},`,
  );
  out.copy(known.tail);
  out.write(`"critical":${critical}}`);
}

function writeSteps(steps: readonly Step[], out: Utf8Text): void {
  out.write('[');
  let isFirst = true;
  for (const step of steps) {
    if (!isFirst) out.writeByte(COMMA);
    isFirst = false;
    writeStep(step, out);
  }
  out.write(']');
}

/** Lists whose items are frozen and come again in other plans. */
const SHARED: ReadonlySet<keyof StepPlan> = new Set(['branches', 'documents', 'duties', 'contacts'] as const);

/** Writes the plan behind what `out` holds already. */
export function writePlan(plan: StepPlan, out: Utf8Text): void {
  let before = '{';
  for (const key in plan) {
    const name = key as keyof StepPlan;
    out.write(`${before}"${name}":`);
    before = ',';
    if (name === 'routes') writeRoutes(plan.routes, out);
    else if (name === 'steps') writeSteps(plan.steps, out);
    else if (SHARED.has(name)) writeList(plan[name] as readonly object[], out);
    else out.write(JSON.stringify(plan[name]));
  }
  out.write('}');
}
