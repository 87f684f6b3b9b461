/** What happens if an outcome is different, and which steps it swaps. */
import type { Bilingual } from '../../texts/bilingual';
import type { Actor, Language, Phase, PlanBranch } from '../contract';
import type { Facts } from '../facts';
import type { PreparedGraph } from './prepared-graph';
import type { StepId } from './step-ids';
import { BRANCH_WORDS, type BranchId } from './texts/branches';
import { isVisaFreeForWork, type Variant } from './variant';

interface AddedStep {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly actor: Actor;
  readonly phase: Phase;
}

interface BranchTemplate {
  readonly id: BranchId;
  readonly atStep: StepId;
  readonly removes: readonly StepId[];
  readonly adds: readonly { readonly id: string; readonly actor: Actor; readonly phase: Phase }[];
  readonly legalBasis: readonly string[];
  readonly applies: (facts: Facts, variant: Variant) => boolean;
}

function isAccelerated(_facts: Facts, variant: Variant): boolean {
  return variant.kind === 'accelerated';
}
function always(): boolean {
  return true;
}

const BRANCHES: readonly BranchTemplate[] = [
  {
    id: 'partial-recognition',
    atStep: 'recognition-decision',
    removes: ['licence-promise'],
    adds: [
      { id: 'choose-measure', actor: 'candidate', phase: 'recognition' },
      { id: 'qualification-plan', actor: 'employer', phase: 'recognition' },
      { id: 'change-target-16d', actor: 'immigration-authority', phase: 'consent' },
    ],
    legalBasis: ['§ 81a Abs. 3 S. 2 AufenthG', '§ 16d Abs. 1, 3 AufenthG'],
    applies: always,
  },
  {
    id: 'not-equivalent',
    atStep: 'recognition-decision',
    removes: ['licence-promise', 'agency-consent', 'advance-consent'],
    adds: [
      { id: 'check-experience-route', actor: 'employer', phase: 'prepare' },
      { id: 'check-training-route', actor: 'employer', phase: 'prepare' },
    ],
    legalBasis: ['§ 19c Abs. 2 AufenthG', '§ 6 BeschV', '§ 16a AufenthG'],
    applies: always,
  },
  {
    id: 'recognition-overdue',
    atStep: 'recognition-decision',
    removes: [],
    adds: [{ id: 'ask-for-state-of-affairs', actor: 'employer', phase: 'recognition' }],
    legalBasis: ['§ 14a Abs. 3 BQFG', '§ 75 VwGO'],
    applies: always,
  },
  {
    id: 'degree-not-comparable',
    atStep: 'degree-evaluation',
    removes: ['agency-consent', 'advance-consent'],
    adds: [{ id: 'check-experience-route', actor: 'employer', phase: 'prepare' }],
    legalBasis: ['§ 18g Abs. 2 AufenthG', '§ 6 BeschV'],
    applies: always,
  },
  {
    id: 'agency-refusal',
    atStep: 'agency-consent',
    removes: [],
    adds: [
      { id: 'correct-conditions', actor: 'employer', phase: 'consent' },
      { id: 'ask-agency-again', actor: 'employer', phase: 'consent' },
    ],
    legalBasis: ['§ 39 Abs. 2, 3 AufenthG', '§ 40 AufenthG'],
    applies: always,
  },
  {
    id: 'no-appointment',
    atStep: 'visa-appointment',
    removes: [],
    adds: [{ id: 'claim-appointment', actor: 'employer', phase: 'visa' }],
    legalBasis: ['§ 31a Abs. 1 AufenthV'],
    applies: isAccelerated,
  },
  {
    id: 'advance-consent-lapses',
    atStep: 'advance-consent',
    removes: [],
    adds: [{ id: 'renew-advance-consent', actor: 'employer', phase: 'consent' }],
    legalBasis: ['§ 31 Abs. 4 AufenthV'],
    applies: isAccelerated,
  },
  {
    id: 'enter-without-visa',
    atStep: 'visa-appointment',
    removes: ['visa-appointment', 'visa-application', 'visa-decision'],
    adds: [
      { id: 'enter-without-visa', actor: 'candidate', phase: 'arrival' },
      { id: 'apply-within-90-days', actor: 'candidate', phase: 'title-in-germany' },
    ],
    legalBasis: ['§ 41 Abs. 1, 3 AufenthV', '§ 4a AufenthG'],
    applies: (facts) => isVisaFreeForWork(facts),
  },
];

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
      branch: {
        id: template.id,
        title: words.title[language],
        text: words.text[language],
        atStep: template.atStep,
        removes: [...template.removes],
        adds: template.adds.map((step) => added(step, words.adds, language)),
        legalBasis: [...template.legalBasis],
      },
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
    .map(({ branch }) => ({
      ...branch,
      removes: branch.removes.filter((id) => graph.indexOf.has(id as StepId)),
    }));
}
