/** What to do when no route is open yet: get counsel, with the facts at hand. */
import { DURATIONS } from './durations';
import { stepTemplate } from './step-template';

export const COUNSEL_GATHER_FACTS = stepTemplate({
  id: 'counsel-gather-facts',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.gatherFacts,
  documents: ['qualification-certificates', 'curriculum-vitae', 'employment-contract'],
});

export const COUNSEL_CHAMBER = stepTemplate({
  id: 'counsel-chamber',
  actor: 'chamber',
  phase: 'prepare',
  duration: DURATIONS.counsel,
  topics: ['recruitment', 'residence'],
});

export const COUNSEL_RECOGNITION = stepTemplate({
  id: 'counsel-recognition',
  actor: 'other',
  phase: 'prepare',
  duration: DURATIONS.counsel,
  topics: ['recognition'],
});

export const COUNSEL_DECIDE = stepTemplate({
  id: 'counsel-decide',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.decide,
});
