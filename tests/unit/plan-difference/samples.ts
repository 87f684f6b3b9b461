import type { ChangeKind, ChangeOf } from '~/domain/plan/difference';

/** One change of each kind; a new kind without a sample does not compile. */

const route = { routeId: '18a', title: 'Skilled worker (§ 18a)', isPlanned: true } as const;
const finding = { ...route, ruleId: 'age-45', legalBasis: '§ 18 Abs. 2 Nr. 5 AufenthG' } as const;
const step = { id: 'visa-apply', title: 'Apply for the visa' } as const;
const move = { before: '2026-03-01', after: '2026-03-12', daysMoved: 11, isWithPlanDay: false } as const;

export const SAMPLES: { readonly [Kind in ChangeKind]: ChangeOf<Kind> } = {
  recommendation: { kind: 'recommendation', before: { id: '18a', title: 'Skilled worker' }, after: null },
  'planned-route': { kind: 'planned-route', before: null, after: { id: '18b', title: 'Degree' } },
  'title-needed': { kind: 'title-needed', before: true, after: false },
  'route-outcome': { kind: 'route-outcome', ...route, before: 'open', after: 'blocked' },
  'route-rank': { kind: 'route-rank', ...route, before: 1, after: 2 },
  'route-trait': {
    kind: 'route-trait',
    ...route,
    trait: 'agencyConsent',
    before: 'not-required',
    after: 'required',
  },
  'finding-result': { kind: 'finding-result', ...finding, before: 'met', after: 'not-met' },
  'finding-expected': {
    kind: 'finding-expected',
    ...finding,
    byCents: 2_640_00,
    before: { value: 53_130_00, unit: 'cents-per-year' },
    after: { value: 55_770_00, unit: 'cents-per-year' },
  },
  'finding-actual': {
    kind: 'finding-actual',
    ...finding,
    byCents: null,
    before: { value: 44, unit: 'years' },
    after: { value: 45, unit: 'years' },
  },
  'finding-provisional': { kind: 'finding-provisional', ...finding, before: false, after: true },
  'remedy-cost': {
    kind: 'remedy-cost',
    ...route,
    id: 'raise-salary',
    text: 'Raise the salary.',
    before: 100_00,
    after: 234_20,
  },
  'cost-amount': {
    kind: 'cost-amount',
    id: 'fee-visa',
    title: 'Visa',
    before: { minCents: 75_00, maxCents: 75_00 },
    after: { minCents: 90_00, maxCents: 120_00 },
  },
  'cost-payer': {
    kind: 'cost-payer',
    id: 'fee-visa',
    title: 'Visa',
    before: 'candidate',
    after: 'employer',
  },
  'cost-total': {
    kind: 'cost-total',
    payer: 'employer',
    before: { minCents: 0, maxCents: 0 },
    after: { minCents: 411_00, maxCents: 411_00 },
  },
  'funding-deadline': { kind: 'funding-deadline', id: 'grant', title: 'Grant', ...move },
  presence: { kind: 'presence', subject: 'document', change: 'added', routeId: null, ...step },
  'step-dates': {
    kind: 'step-dates',
    ...step,
    before: { earliest: '2026-02-01', typical: '2026-03-01', latest: '2026-04-01' },
    after: { earliest: '2026-02-01', typical: '2026-03-12', latest: '2026-04-02' },
    daysMoved: { earliest: 0, typical: 11, latest: 1 },
    isWithPlanDay: false,
  },
  'step-limit': {
    kind: 'step-limit',
    ...step,
    before: null,
    after: { amount: 3, unit: 'weeks', kind: 'soll', legalBasis: '§ 31a AufenthV' },
  },
  'step-duration': {
    kind: 'step-duration',
    ...step,
    before: { minDays: 7, typicalDays: 21, maxDays: 56 },
    after: { minDays: 7, typicalDays: 28, maxDays: 56 },
  },
  'step-detail': { kind: 'step-detail', ...step, details: ['dependsOn', 'documents'] },
  'start-day': { kind: 'start-day', track: 'ordinary', point: 'typicalStart', ...move },
  'start-feasible': { kind: 'start-feasible', track: 'plan', before: true, after: false },
  procedure: { kind: 'procedure', track: 'plan', before: 'ordinary', after: 'accelerated' },
  'critical-path': { kind: 'critical-path', track: 'plan', before: ['a'], after: ['a', 'b'] },
  'gain-days': { kind: 'gain-days', before: null, after: 44, isWithPlanDay: false },
  'document-detail': { kind: 'document-detail', id: 'passport', title: 'Passport', details: ['form'] },
  'duty-due': { kind: 'duty-due', id: 'copy', title: 'Keep a copy', ...move },
  'warning-severity': { kind: 'warning-severity', code: 'minimum-wage', before: 'note', after: 'blocker' },
  authority: { kind: 'authority', office: 'immigrationAuthority', before: null, after: 'LEA Berlin' },
  'title-validity': { kind: 'title-validity', ...move },
  settlement: { kind: 'settlement', level: 'B1', ...move },
  citizenship: { kind: 'citizenship', ...move, after: null, daysMoved: null },
  wording: { kind: 'wording', path: 'disclaimer', before: 'Old.', after: 'New.' },
};
