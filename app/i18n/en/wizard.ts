import type { wizard as source } from '../de/wizard';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `wizard`. */
export const wizard = {
  back: 'Back: {{section}}',
  meant: 'Did you mean:',
  searchHint: 'Start typing and choose a suggestion. Leave it empty if you don’t know yet.',
  countryHint: 'Type the name of the country and choose a suggestion.',
  preview: {
    title: 'Preview of the plan',
    updated: 'Follows your answers as soon as they are saved.',
    incomplete: 'Still missing for a plan:',
    outcome: {
      open: 'open',
      reachable: 'reachable',
      blocked: 'blocked for now',
      'missing-facts': 'facts missing',
      'not-applicable': 'does not fit',
    },
    route: 'Route',
    noRoute: 'No route is decided yet',
    noTitle: 'No residence title needed',
    start: 'Usually possible from',
    noStart: 'still open',
    feasible: 'Wanted start can be met',
    notFeasible: 'Wanted start is tight',
    costs: 'Costs for the company',
    others_one: '{{count}} other route possible',
    others_other: '{{count}} other routes possible',
    undecided_one: '{{count}} route waits for an answer',
    undecided_other: '{{count}} routes wait for an answer',
    blockers_one: '{{count}} obstacle',
    blockers_other: '{{count}} obstacles',
    next: 'This question decides most:',
    whole: 'See the whole plan',
  },
} as const satisfies TranslationOf<typeof source>;
