/** What happens if an outcome is different, and which steps it swaps. */
import type { Bilingual } from '../../texts/bilingual';
import type { Actor, Language, Phase, PlanBranch } from '../contract';
import type { Facts } from '../facts';
import type { BranchTemplate } from './branch-template';
import { BRANCHES_OF_RECOGNITION } from './branches-of-recognition';
import { BRANCHES_OF_WAY } from './branches-of-way';
import type { PreparedGraph } from './prepared-graph';
import type { StepId } from './step-ids';
import { BRANCH_WORDS } from './texts/branches';
import type { Variant } from './variant';

interface AddedStep {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly actor: Actor;
  readonly phase: Phase;
}

const BRANCHES = [...BRANCHES_OF_RECOGNITION, ...BRANCHES_OF_WAY];

interface Written {
  readonly template: BranchTemplate;
  readonly branch: PlanBranch;
}

function added(
  parts: BranchTemplate['adds'][number],
  words: Readonly<Record<string, Pick<AddedStep, 'title' | 'text'>>>,
  language: Language,
): PlanBranch['adds'][number] {
  const text = words[parts.id];
  return {
    id: parts.id,
    title: text?.title[language] ?? parts.id,
    text: text?.text[language] ?? parts.id,
    actor: parts.actor,
    phase: parts.phase,
  };
}

function write(language: Language): readonly Written[] {
  return BRANCHES.map((template) => {
    const words = BRANCH_WORDS[template.id];
    return {
      template,
      branch: Object.freeze({
        id: template.id,
        title: words.title[language],
        text: words.text[language],
        atStep: template.atStep,
        removes: [...template.removes],
        adds: template.adds.map((step) => added(step, words.adds, language)),
        legalBasis: [...template.legalBasis],
      }),
    };
  });
}

const WRITTEN: Readonly<Record<Language, readonly Written[]>> = { de: write('de'), en: write('en') };

/** The branches of the plan: only those whose step is part of it, and only steps that are there fall away. */
export function branchesOf(
  facts: Facts,
  variant: Variant,
  graph: PreparedGraph,
  language: Language,
): readonly PlanBranch[] {
  return WRITTEN[language]
    .filter(({ template }) => graph.indexOf.has(template.atStep) && template.applies(facts, variant))
    .map(({ branch }) => {
      const removes = branch.removes.filter((id) => graph.indexOf.has(id as StepId));
      return removes.length === branch.removes.length ? branch : { ...branch, removes };
    });
}
