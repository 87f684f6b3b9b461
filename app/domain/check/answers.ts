/**
 * The quick check: eight questions about one planned hire, as plain values. Neither name nor nationality nor date of
 * birth is among them, and "don't know yet" is an answer everywhere but in the three that a plan cannot do without.
 */
import type { LANGUAGE_LEVELS } from '../plan/contract/vocabulary';
import { RECOGNITION_STATES } from '../plan/contract/vocabulary';

export const QUALIFICATIONS = ['vocational', 'academic', 'none'] as const;
/** Of the contract's states, those that somebody knows who has ten minutes. */
export const CHECK_RECOGNITIONS = RECOGNITION_STATES.filter((state) => state !== 'not-equivalent');
export const AGE_BANDS = ['under-35', '35-to-44', '45-or-older'] as const;

export type AgeBand = (typeof AGE_BANDS)[number];

/** Null is "don't know yet", never "no". */
export interface CheckAnswers {
  readonly occupationId: string;
  /** Five digits: the place of work. */
  readonly postalCode: string | null;
  /** Integer cents a year. */
  readonly salaryCents: number | null;
  /** The wanted first month, `YYYY-MM`. */
  readonly startMonth: string;
  /** Where the person would come from, ISO 3166-1 alpha-2; never `DE`. */
  readonly country: string;
  readonly qualification: (typeof QUALIFICATIONS)[number] | null;
  readonly recognition: (typeof RECOGNITION_STATES)[number] | null;
  readonly german: (typeof LANGUAGE_LEVELS)[number] | null;
  readonly ageBand: AgeBand | null;
}

/** The age that stands for a band: inside it at the application as well as at a start up to two years later. */
export const AGE_OF_BAND: Readonly<Record<AgeBand, number>> = {
  'under-35': 25,
  '35-to-44': 40,
  '45-or-older': 46,
};

/** How many months ahead the wanted start may lie. */
export const START_MONTHS = 24;

/** The months to choose from, `YYYY-MM`, beginning with the month after `today`. */
export function startMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: START_MONTHS }, (_, index) => {
    const count = year * 12 + month + index;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
