/** A template in one language, as its page shows it. */
import type { Actor, Language, PlanDocument, Source } from '../plan/contract';
import { DOCUMENTS } from '../plan/procedure/document-catalogue';
import { DOCUMENT_WORDS } from '../plan/procedure/texts/documents';
import { FIELD_TEMPLATES } from './all-templates';
import {
  totalDuration,
  type FieldTemplate,
  type Span,
  type TemplateId,
  type TemplatePhase,
} from './template';

export interface TemplateListEntry {
  readonly id: TemplateId;
  readonly title: string;
  readonly forWhom: string;
  readonly total: Span;
  readonly phases: number;
}

export interface PaperView {
  readonly id: string;
  readonly title: string;
  readonly broughtBy: Actor;
  /** Null for papers that only templates name: their form is for the parties to settle. */
  readonly form: PlanDocument['form'] | null;
  readonly translation: PlanDocument['translation'] | null;
}

export interface PhaseView {
  readonly id: string;
  readonly title: string;
  readonly actor: Actor;
  readonly duration: Span;
  readonly source: Source;
  readonly tasks: readonly string[];
  readonly milestone: string;
  readonly papers: readonly string[];
}

export interface TemplateView extends Omit<TemplateListEntry, 'phases'> {
  readonly routes: FieldTemplate['routes'];
  readonly phases: readonly PhaseView[];
  /** Each paper once, in the order in which it is needed first. */
  readonly papers: readonly PaperView[];
  readonly checks: readonly string[];
  readonly warnings: readonly { readonly text: string; readonly source: Source }[];
  readonly sources: readonly Source[];
}

export function templateList(language: Language): TemplateListEntry[] {
  return FIELD_TEMPLATES.map(({ id, title, forWhom, phases }) => ({
    id,
    title: title[language],
    forWhom: forWhom[language],
    total: totalDuration(phases),
    phases: phases.length,
  }));
}

export function templateView(template: FieldTemplate, language: Language): TemplateView {
  const { id, title, forWhom, routes, phases, checks, warnings, sources } = template;
  return {
    id,
    title: title[language],
    forWhom: forWhom[language],
    routes,
    total: totalDuration(phases),
    phases: phases.map((phase) => phaseView(phase, language)),
    papers: papersOf(template, language),
    checks: checks.map((check) => check[language]),
    warnings: warnings.map(({ text, source }) => ({ text: text[language], source })),
    sources,
  };
}

function phaseView(phase: TemplatePhase, language: Language): PhaseView {
  const { id, title, actor, duration, source, tasks, milestone, papers } = phase;
  return {
    id,
    title: title[language],
    actor,
    duration,
    source,
    tasks: tasks.map((task) => task[language]),
    milestone: milestone[language],
    papers: papers.map((paper) => paperView(paper, language).title),
  };
}

function papersOf({ phases }: FieldTemplate, language: Language): PaperView[] {
  const views = phases.flatMap(({ papers }) => papers.map((paper) => paperView(paper, language)));
  return [...new Map(views.map((view) => [view.id, view])).values()];
}

function paperView(paper: TemplatePhase['papers'][number], language: Language): PaperView {
  if (typeof paper === 'string')
    return { id: paper, title: DOCUMENT_WORDS[paper].title[language], ...DOCUMENTS[paper] };
  const { id, title, broughtBy } = paper;
  return { id, title: title[language], broughtBy, form: null, translation: null };
}
