/** What changed in documents, duties, warnings, branches, offices, contacts and open questions. */
import type { StepPlan } from '../contract';
import { DOCUMENT_DETAILS, OFFICES, type PlanChange, type Subject } from './change';
import { isSame, matched, type Matched } from './matching';
import { dayMove } from './moved-day';

function* presence<Entry>(
  subject: Subject,
  pairs: Matched<Entry>,
  titleOf: (entry: Entry) => string,
): Generator<PlanChange> {
  const base = { kind: 'presence', subject, routeId: null } as const;
  for (const { key, entry } of pairs.added)
    yield { ...base, change: 'added', id: key, title: titleOf(entry) };
  for (const { key, entry } of pairs.removed)
    yield { ...base, change: 'removed', id: key, title: titleOf(entry) };
}

function* documentChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  const pairs = matched(before.documents, after.documents, ({ id }) => id);
  yield* presence('document', pairs, ({ title }) => title);
  for (const { key, before: was, after: is } of pairs.both) {
    const details = DOCUMENT_DETAILS.filter((detail) => !isSame(was[detail], is[detail]));
    if (details.length > 0) yield { kind: 'document-detail', id: key, title: is.title, details };
  }
}

function* dutyChanges(before: StepPlan, after: StepPlan, daysBetweenPlans: number): Generator<PlanChange> {
  const pairs = matched(before.duties, after.duties, ({ id }) => id);
  yield* presence('duty', pairs, ({ title }) => title);
  for (const { key, before: was, after: is } of pairs.both)
    if (was.dueDay !== is.dueDay)
      yield {
        kind: 'duty-due',
        id: key,
        title: is.title,
        ...dayMove(was.dueDay, is.dueDay, daysBetweenPlans),
      };
}

function* warningChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  const pairs = matched(before.warnings, after.warnings, ({ code }) => code);
  yield* presence('warning', pairs, ({ text }) => text);
  for (const { before: was, after: is } of pairs.both)
    if (was.severity !== is.severity)
      yield { kind: 'warning-severity', code: is.code, before: was.severity, after: is.severity };
}

/** An office is another one if its kind, its entry or its name is another, or if we are more or less sure of it. */
function* officeChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  for (const office of OFFICES) {
    const [was, is] = [before[office], after[office]];
    const isOther = (['type', 'serviceId', 'name', 'certainty'] as const).some(
      (field) => was?.[field] !== is?.[field],
    );
    if (isOther) yield { kind: 'authority', office, before: was?.name ?? null, after: is?.name ?? null };
  }
}

export function* listChanges(
  before: StepPlan,
  after: StepPlan,
  daysBetweenPlans: number,
): Generator<PlanChange> {
  yield* documentChanges(before, after);
  yield* dutyChanges(before, after, daysBetweenPlans);
  yield* warningChanges(before, after);
  yield* presence(
    'branch',
    matched(before.branches, after.branches, ({ id }) => id),
    ({ title }) => title,
  );
  yield* officeChanges(before, after);
  yield* presence(
    'contact',
    matched(before.contacts, after.contacts, ({ id }) => id),
    ({ name }) => name,
  );
  yield* presence(
    'missing-fact',
    matched(before.missingFacts, after.missingFacts, ({ path }) => path),
    ({ question }) => question,
  );
}
