import type { plan as source } from '../de/plan';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `plan`. */
export const plan = {
  title: 'Plan',
  actor: {
    employer: 'Employer',
    candidate: 'Candidate',
    immigrationAuthority: 'Immigration authority',
    recognitionAuthority: 'Recognition authority',
    employmentAgency: 'Federal Employment Agency',
    mission: 'German mission',
    chamber: 'Chamber',
    school: 'School or course provider',
    other: 'Others',
  },
  payer: {
    employer: 'Employer',
    candidate: 'Candidate',
    immigrationAuthority: 'Immigration authority',
    recognitionAuthority: 'Recognition authority',
    employmentAgency: 'Federal Employment Agency',
    mission: 'German mission',
    chamber: 'Chamber',
    school: 'School or course provider',
    other: 'Others',
    byAgreement: 'by agreement',
  },
  print: 'Print',
  onPage: 'On this page',
  steps: {
    limit: 'Statutory limit',
  },
  limit: {
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    workingDays_one: '{{count}} working day',
    workingDays_other: '{{count}} working days',
    weeks_one: '{{count}} week',
    weeks_other: '{{count}} weeks',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    hard: 'binding',
    soll: 'should be kept',
    typical: 'as a rule',
    fiction: 'afterwards consent is deemed given',
  },
  documents: {
    title: 'Documents',
    broughtBy: 'brought by: {{actor}}',
    form: {
      original: 'original',
      copy: 'copy',
      originalAndCopy: 'original and copy',
      certifiedCopy: 'certified copy',
      digital: 'digital',
    },
    translation: {
      none: 'no translation needed',
      sworn: 'sworn translation',
      ifNotGermanOrEnglish: 'translation if not in German or English',
      lookUp: 'translation: please ask the office',
    },
  },
  contacts: { title: 'Who helps you', email: 'E-mail', phone: 'Phone', web: 'Website' },
  sources: {
    title: 'Sources and dates',
    checked: 'Law last checked on {{date}}.',
    basisOnly: 'checked {{date}}',
  },
} as const satisfies TranslationOf<typeof source>;
