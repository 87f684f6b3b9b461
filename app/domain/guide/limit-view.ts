import type { ClockLimit } from '../clock/limit';
import { CLOCK_LIMITS } from '../clock/limits';
import type { Actor, Language } from '../plan/contract';
import { conditionWords, limitNotes, limitWords, lengthOf } from '../texts/guide/limit-words';

/** A limit of the law or of practice, as its page shows it. */
export interface LimitView {
  readonly id: string;
  readonly title: string;
  readonly length: string;
  readonly kind: ClockLimit['kind'];
  /** What must have happened before it runs. */
  readonly startsWhen: string;
  readonly holder: Actor;
  /** What its norm allows: standing still, one extension, consent by silence. */
  readonly notes: readonly string[];
  readonly legalBasis: string;
  readonly isConfirmed: boolean;
}

function notesOf({ suspendedBy, extension, deemedBy }: ClockLimit, language: Language): string[] {
  const pauses = [...new Set(Object.values(suspendedBy))];
  return [
    ...(pauses.length === 0 ? [] : [limitNotes.pause[language]({ norm: pauses.join('; ') })]),
    ...(extension === null ? [] : [limitNotes.extension[language]({ norm: extension })]),
    ...(deemedBy === null ? [] : [limitNotes.deemed[language]({ norm: deemedBy })]),
  ];
}

/** Every limit that a clock can run on, in the order of the procedure. */
export function limitViews(language: Language): readonly LimitView[] {
  return Object.entries(CLOCK_LIMITS).map(([key, entry]) => {
    const limit: ClockLimit = entry;
    return {
      id: limit.id,
      title: limitWords[key as keyof typeof CLOCK_LIMITS][language],
      length: lengthOf[language](limit.amount, limit.unit),
      kind: limit.kind,
      startsWhen: limit.startsWhen.map((condition) => conditionWords[condition][language]).join('; '),
      holder: limit.holder,
      notes: notesOf(limit, language),
      legalBasis: limit.legalBasis,
      isConfirmed: limit.confirmed,
    };
  });
}
