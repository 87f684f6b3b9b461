import type { Costs, Route } from '../plan/contract';

/** What the plan says beside the form, as far as the facts go: a few lines, because it travels with every save. */
export type PlanPreview =
  | {
      readonly state: 'incomplete';
      /** Questions without which no plan can be made, and whether each is a field of this case. */
      readonly missing: readonly { readonly label: string; readonly to: string }[];
    }
  | {
      readonly state: 'plan';
      readonly titleNeeded: boolean;
      readonly route: { readonly title: string; readonly outcome: Route['outcome'] } | null;
      /** How many other routes could be gone, and how many wait for an answer. */
      readonly others: number;
      readonly undecided: number;
      readonly typicalStart: string | null;
      readonly desiredStart: string;
      readonly isFeasible: boolean | null;
      readonly employerCosts: Pick<Costs['totals'][number], 'minCents' | 'maxCents'> | null;
      readonly blockers: number;
      /** The question that decides most, with its place; null where nothing is open. */
      readonly next: { readonly question: string; readonly to: string } | null;
    };
