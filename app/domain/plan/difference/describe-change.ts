/** A change as a sentence, in German or English. */
import type { Language } from '../contract';
import type { ChangeKind, PlanChange } from './change';
import { PLAN_SENTENCES } from './texts/plan-sentences';
import { PRESENCE_SENTENCES } from './texts/presence-sentences';
import { ROUTE_SENTENCES } from './texts/route-sentences';
import type { Sentences } from './texts/sentences';
import { TOUCH_SENTENCES } from './texts/touch-sentences';
import type { TouchSummary } from './touch';

/** Every kind of change has its sentence here; a new kind without one does not compile. */
const SENTENCES: Sentences<ChangeKind> = {
  ...ROUTE_SENTENCES,
  ...PLAN_SENTENCES,
  presence: {
    de: ({ subject, change, title }) => PRESENCE_SENTENCES[subject][change].de({ title }),
    en: ({ subject, change, title }) => PRESENCE_SENTENCES[subject][change].en({ title }),
  },
};

/** The change in one sentence. Titles inside it keep the language of the plans. */
export function describeChange<Change extends PlanChange>(change: Change, language: Language): string {
  const sentence = SENTENCES[change.kind][language] as (values: PlanChange) => string;
  return sentence(change);
}

/** What the difference means for the case, in one sentence. */
export function describeTouch({ most }: TouchSummary, language: Language): string {
  return TOUCH_SENTENCES[most][language];
}
