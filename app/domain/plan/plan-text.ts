import type { Utf8Text } from '../utf8-text';
import type { Finding, Route, StepPlan } from './contract';

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
  const { maxMonths } = route;
  return (
    `{"id":"${route.id}","title":${JSON.stringify(route.title)},"legalBasis":${listText(route.legalBasis)},` +
    `"outcome":"${route.outcome}","rank":${route.rank},"rankReason":${JSON.stringify(route.rankReason)},` +
    `"provisional":${route.provisional},"acceleratedProcedure":"${route.acceleratedProcedure}",` +
    `"agencyConsent":"${route.agencyConsent}","priorityCheck":${route.priorityCheck},` +
    `"recognition":"${route.recognition}","maxMonths":${maxMonths},"findings":[`
  );
}

function writeRoute(route: Route, out: Utf8Text, places: Places): void {
  out.write(headText(route));
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

function writeList(list: readonly object[], out: Utf8Text): void {
  out.write('[');
  let isFirst = true;
  for (const item of list) {
    if (!isFirst) out.writeByte(COMMA);
    isFirst = false;
    if (!writeFrozen(item, out)) out.write(JSON.stringify(item));
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
    else if (SHARED.has(name)) writeList(plan[name] as readonly object[], out);
    else out.write(JSON.stringify(plan[name]));
  }
  out.write('}');
}
