/**
 * The published figures of a desk, out of what happened there. Pure: the same happenings give the same figures, and
 * what was published for a stretch of months stays as it is when later months come. The rules against working out
 * small numbers stand in `app/domain/figures` and decision 0027.
 */
import type { OccupationGroup, ServiceTopic } from '../directory/vocabulary';
import {
  countBy,
  isWithin,
  LEAST_CASES,
  periodsOf,
  publishGroups,
  publishShare,
  publishSpread,
  runsOf,
  type Month,
  type PublishedGroups,
  type PublishedShare,
  type PublishedSpread,
  type Stretch,
} from '../figures';
import type { DeskHappening, DeskHappeningKind } from './desk-happenings';
import type { CloseOutcome } from './vocabulary';

export const FIGURE_DIVISIONS = ['topic', 'state', 'occupation', 'route'] as const;
export type FigureDivision = (typeof FIGURE_DIVISIONS)[number];

/** Stands where an enquiry does not say it. */
export const NOT_SAID = 'not-said';

/** One happening with what its enquiry is divided by. */
export interface DeskFact {
  readonly happening: DeskHappening;
  readonly topic: ServiceTopic;
  readonly state: string;
  readonly occupation: OccupationGroup | typeof NOT_SAID;
  /** Residence route of the accepted plan when it was asked. */
  readonly route: string;
}

/** A number of happenings; null: fewer than five. */
export type PublishedCount = number | null;

export interface RunFigures extends Stretch {
  readonly came: number;
  /** Accepted among those that were accepted or not. */
  readonly accepted: PublishedShare | null;
  readonly firstAnswers: PublishedCount;
  /** Working days of the desk. */
  readonly firstAnswerDays: PublishedSpread | null;
  readonly firstAnswersInTime: PublishedShare | null;
  readonly solved: PublishedCount;
  readonly solutionDays: PublishedSpread | null;
  readonly reopened: PublishedCount;
}

export interface DivisionFigures {
  readonly volume: PublishedGroups<string>;
  /** First answers to the groups that are named, where there are five of them; working days. */
  readonly firstAnswerDays: ReadonlyArray<{ readonly key: string } & PublishedSpread>;
  readonly solutionDays: ReadonlyArray<{ readonly key: string } & PublishedSpread>;
}

export interface PeriodFigures extends Stretch {
  readonly by: Readonly<Record<FigureDivision, DivisionFigures>>;
  /** How enquiries were closed, of the runs whose number of them is told; null: too few. */
  readonly outcomes: PublishedGroups<CloseOutcome> | null;
}

export interface DeskFigures {
  readonly runs: readonly RunFigures[];
  readonly periods: readonly PeriodFigures[];
}

/** Figures of the months from `first` to `until`, the last one that is over. `draw`: see `publishGroups`. */
export function deskFigures(
  facts: readonly DeskFact[],
  { first, until, draw }: { first: Month; until: Month; draw: string },
): DeskFigures {
  const came = countBy(ofKind(facts, 'came'), ({ happening }) => happening.month);
  const stretches = runsOf(came, first, until);
  const runs = stretches.map((stretch) => runFigures(facts, stretch));
  return {
    runs,
    periods: periodsOf(stretches).map((stretch) => periodFigures(facts, stretch, { runs, draw })),
  };
}

type FactOf<Kind extends DeskHappeningKind> = DeskFact & {
  readonly happening: Extract<DeskHappening, { kind: Kind }>;
};

function ofKind<Kind extends DeskHappeningKind>(
  facts: readonly DeskFact[],
  kind: Kind,
  stretch?: Stretch,
): ReadonlyArray<FactOf<Kind>> {
  return facts.filter(
    (fact): fact is FactOf<Kind> =>
      fact.happening.kind === kind && (stretch === undefined || isWithin(fact.happening.month, stretch)),
  );
}

const countOf = (items: readonly unknown[]): PublishedCount =>
  items.length < LEAST_CASES ? null : items.length;

/** What is told of one run. */
export function runFigures(facts: readonly DeskFact[], stretch: Stretch): RunFigures {
  const accepted = ofKind(facts, 'accepted', stretch).length;
  const decided = accepted + ofKind(facts, 'not-accepted', stretch).length;
  const answers = ofKind(facts, 'first-answer', stretch);
  const solved = ofKind(facts, 'solved', stretch);
  const inTime = answers.filter(({ happening }) => !happening.isLate);
  return {
    from: stretch.from,
    to: stretch.to,
    came: ofKind(facts, 'came', stretch).length,
    accepted: publishShare(accepted, decided),
    firstAnswers: countOf(answers),
    firstAnswerDays: publishSpread(daysOf(answers)),
    firstAnswersInTime: publishShare(inTime.length, answers.length),
    solved: countOf(solved),
    solutionDays: publishSpread(daysOf(solved)),
    reopened: countOf(ofKind(facts, 'reopened', stretch)),
  };
}

const daysOf = (facts: ReadonlyArray<FactOf<'first-answer' | 'solved'>>) =>
  facts.map(({ happening }) => happening.workingDays);

/** What is told of one period. `runs`: those it is made of, as they were told. */
export function periodFigures(
  facts: readonly DeskFact[],
  stretch: Stretch,
  { runs, draw }: { runs: readonly RunFigures[]; draw: string },
): PeriodFigures {
  const came = ofKind(facts, 'came', stretch);
  const answers = ofKind(facts, 'first-answer', stretch);
  const solved = ofKind(facts, 'solved', stretch);
  const divide = (division: FigureDivision): DivisionFigures => {
    const volume = publishGroups(
      countBy(came, (fact) => fact[division]),
      `${draw}|${stretch.from}|${division}`,
    );
    // A period holds at least one run, and a run at least five.
    if (volume === null) throw new RangeError('A period with fewer than five enquiries.');
    const spread = (of: ReadonlyArray<FactOf<'first-answer' | 'solved'>>) =>
      volume.groups.flatMap(({ key }) => {
        const told = publishSpread(daysOf(of.filter((fact) => fact[division] === key)));
        return told === null ? [] : [{ key, ...told }];
      });
    return { volume, firstAnswerDays: spread(answers), solutionDays: spread(solved) };
  };
  // Runs whose number is not told stay out, or the sum would tell it.
  const told = runs.filter((run) => run.solved !== null);
  const closed = solved.filter(({ happening }) => told.some((run) => isWithin(happening.month, run)));
  return {
    from: stretch.from,
    to: stretch.to,
    by: {
      topic: divide('topic'),
      state: divide('state'),
      occupation: divide('occupation'),
      route: divide('route'),
    },
    outcomes: publishGroups(
      countBy(closed, ({ happening }) => happening.outcome),
      `${draw}|${stretch.from}|outcome`,
    ),
  };
}
