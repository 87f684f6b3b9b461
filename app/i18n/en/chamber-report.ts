/** English texts of a chamber's report on its members' cases. */
export const chamberReport = {
  title: 'Report',
  lead: 'The cases of your members together and without names, for you and your funder.',
  period: 'Period',
  show: 'Show',
  xlsx: 'As Excel file',
  print: 'Print',
  cases: 'Cases',
  group: 'Group',
  measure: 'Measure',
  days: 'Days',
  rest: 'Others',
  notSaid: 'Not said',
  tooFew: 'too few cases',
  total: 'Cases begun',
  totalDefinition:
    'Cases that members created in this period. Counted are active members that agreed to be counted.',
  by: { stage: 'How far they are', route: 'By route', country: 'By origin', occupation: 'By occupation' },
  definition: {
    stage: 'State on the day the period was published: the earliest open step on the critical path.',
    route: 'The route that the accepted plan recommends.',
    country:
      'First nationality: EU, EEA and Switzerland; entry without a visa (§ 41 Abs. 1 AufenthV); Western Balkans (§ 26 Abs. 2 BeschV); other states.',
    occupation: 'Occupation group of the position.',
  },
  duration: 'From the plan to the first day at work',
  durationDefinition:
    'Calendar days from accepting the first plan to the first day at work as entered, from five cases on.',
  median: 'Middle (median)',
  percentile80: 'Eight of ten cases at most',
  stage: {
    facts: 'facts',
    plan: 'plan',
    recognition: 'recognition',
    consent: 'consent',
    visa: 'visa',
    arrival: 'arrival',
    settled: 'arrived or closed',
  },
  country: {
    euEeaCh: 'EU, EEA, Switzerland',
    visaFree: 'entry without a visa',
    westernBalkans: 'Western Balkans',
    other: 'other states',
  },
  empty: 'No figures yet',
  emptyText:
    'There are figures once a quarter is over and at least five cases have come together. Only members that agreed are counted.',
  rules: 'How small numbers are protected',
  rulesText:
    'Numbers below five never stand here and cannot be worked out: periods with fewer than five cases are put together with the next one, groups below five stand without a name in "Others". What was published once never changes.',
  fileName: 'report',
} as const;
