/**
 * Graphs with everything that does not depend on dates worked out: indexes of causes, words, papers, topics.
 * Variants are some hundreds in practice; the cache is bounded all the same.
 */
import type { Language, PlanDocument, Step } from '../contract';
import { DOCUMENTS, type DocumentId } from './document-catalogue';
import { buildGraph } from './graph';
import { papersOf } from './papers';
import type { StepId } from './step-ids';
import type { GraphNode } from './step-template';
import { DOCUMENT_WORDS, STEP_WORDS } from './texts';
import { TRACK_TRAITS } from './tracks';
import type { Variant } from './variant';

export type StaticStep = Omit<Step, 'earliest' | 'typical' | 'latest' | 'fees' | 'contactIds' | 'critical'>;

export interface PreparedGraph {
  readonly nodes: readonly GraphNode[];
  readonly indexOf: ReadonlyMap<StepId, number>;
  /** Positions of the causes of each step. */
  readonly causes: readonly (readonly number[])[];
  /** The journey waits until shortly before the wanted start: nothing but the first day hangs on it. */
  readonly travelWaits: boolean;
  /** True for the steps that must end before the first day of work (or are it). */
  readonly leadsToFirstDay: readonly boolean[];
  readonly steps: readonly StaticStep[];
  readonly documents: readonly PlanDocument[];
}

function staticSteps(nodes: readonly GraphNode[], variant: Variant, language: Language): StaticStep[] {
  return nodes.map(({ template, dependsOn }) => {
    const documents = papersOf(template, variant);
    // The cases of a way share the list: nobody may change it.
    Object.freeze(documents);
    return {
      id: template.id,
      title: (template.words ?? STEP_WORDS[template.id]).title[language],
      text: (template.words ?? STEP_WORDS[template.id]).text[language],
      actor: template.actor,
      phase: template.phase,
      dependsOn: [...dependsOn],
      startsAfter: template.startsAfter,
      duration: template.duration,
      statutoryLimit: template.limit,
      documents,
      reminders: [...template.reminders],
      legalBasis: [...template.legalBasis],
    };
  });
}

function documentsOf(steps: readonly StaticStep[], language: Language): readonly PlanDocument[] {
  const stepsOf = new Map<DocumentId, string[]>();
  for (const step of steps)
    for (const id of step.documents as DocumentId[]) stepsOf.set(id, [...(stepsOf.get(id) ?? []), step.id]);
  // Frozen, because the plans of all cases on this way share them.
  return Object.freeze(
    [...stepsOf].map(([id, stepIds]) =>
      Object.freeze({
        id,
        title: DOCUMENT_WORDS[id].title[language],
        text: DOCUMENT_WORDS[id].text[language],
        ...DOCUMENTS[id],
        steps: stepIds,
      }),
    ),
  );
}

function markAncestors(causes: readonly (readonly number[])[], firstDay: number | undefined): boolean[] {
  const marked = causes.map(() => false);
  const visit = (index: number): void => {
    if (marked[index] === true) return;
    marked[index] = true;
    causes[index]?.forEach(visit);
  };
  if (firstDay !== undefined) visit(firstDay);
  return marked;
}

function prepare(variant: Variant, language: Language): PreparedGraph {
  const nodes = buildGraph(variant);
  const indexOf = new Map(nodes.map((node, index) => [node.template.id, index]));
  const causes = nodes.map((node) => node.dependsOn.map((id) => indexOf.get(id) ?? 0));
  const steps = staticSteps(nodes, variant, language);
  return {
    nodes,
    indexOf,
    causes,
    travelWaits: variant.kind !== 'visa-free' && !TRACK_TRAITS[variant.track].worksLater,
    leadsToFirstDay: markAncestors(causes, indexOf.get('first-day')),
    steps,
    documents: documentsOf(steps, language),
  };
}

const MAX_PREPARED = 1000;
const prepared = new Map<string, PreparedGraph>();

function bit(flag: boolean): string {
  return flag ? '1' : '0';
}

function keyOf(variant: Variant, language: Language): string {
  return (
    language +
    variant.kind +
    variant.track +
    variant.law +
    variant.measure +
    bit(variant.apply) +
    bit(variant.decision) +
    bit(variant.licence) +
    bit(variant.evaluation) +
    bit(variant.confirmation) +
    bit(variant.anabin) +
    bit(variant.byExperience) +
    bit(variant.agencyConsent) +
    bit(variant.priorityCheck) +
    bit(variant.tariffProof) +
    bit(variant.academic) +
    bit(variant.hasB1) +
    bit(variant.spouseGerman) +
    bit(variant.recognisedInstitution) +
    bit(variant.running) +
    bit(variant.spouse) +
    bit(variant.children) +
    bit(variant.instantRegistration) +
    bit(variant.notice) +
    bit(variant.changesTitle) +
    bit(variant.resident)
  );
}

/** The graph of the variant with its words, from the cache where it was asked for before. */
export function preparedGraph(variant: Variant, language: Language): PreparedGraph {
  const key = keyOf(variant, language);
  let graph = prepared.get(key);
  if (graph === undefined) {
    if (prepared.size >= MAX_PREPARED) prepared.clear();
    graph = prepare(variant, language);
    prepared.set(key, graph);
  }
  return graph;
}
