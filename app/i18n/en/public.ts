import type { publicPages as source } from '../de/public';
import type { TranslationOf } from '../dictionary';

/** English texts of the public pages. */
export const publicPages = {
  home: {
    metaTitle: 'Lotsenwerk: hiring skilled workers from abroad',
    metaDescription:
      'One hiring case becomes one plan with steps, deadlines, costs and the offices in charge. For small and medium-sized employers in Germany.',
    title: 'Found the right person abroad?',
    titleAnswer: 'Here is your plan.',
    lead: 'Lotsenwerk turns your hiring case into a plan: what to do next, by when, by whom, and what it costs. And it reminds you before anything is left undone.',
    signUp: 'Register your company',
    signIn: 'Sign in',
    toOverview: 'Go to your overview',
    toExample: 'See an example: statutory deadlines',
    toCheck: 'Quick check: eight questions, no account',
    toGuide: 'See all routes, amounts and twelve examples',
    pictureLabel: 'A route across the sea: decision, recognition, consent, visa, first working day',
    picture: {
      decision: 'Decision',
      recognition: 'Recognition',
      consent: 'Consent',
      visa: 'Visa',
      start: 'First working day',
    },
    stepsTitle: 'In three steps',
    steps: {
      describe: {
        title: 'Describe the case',
        text: 'Position, person, qualification and salary. Leave open what you do not know yet. The plan then says which answer decides most.',
      },
      plan: {
        title: 'Get the plan',
        text: 'Which residence title fits and why, which do not and what is missing. With dates, documents, costs and duties. Every statement names its section of the law.',
      },
      follow: {
        title: 'Stay on course',
        text: 'Tick off steps, and later dates move along. Three working days before a deadline an e-mail goes to the person who has the step.',
      },
    },
    audienceTitle: 'Who it is for',
    audience: {
      firm: 'Small and medium-sized employers in Germany who want to hire one particular person from abroad and have no legal department.',
      team: 'Several colleagues work on the same case. You decide who reads, who changes and who invites.',
      chamber:
        'Other organisations do not see your cases. Sharing with chambers and advice centres, case by case, is in preparation.',
    },
    honestTitle: 'What Lotsenwerk is not',
    honest: {
      advice: 'Not legal advice. We put the law in order and name the source. The authorities decide.',
      coverage:
        'Not for every special case. Each route says which conditions we check and what we leave out. Where no route is safe, the plan leads to counselling.',
      selection:
        'Not a tool for choosing. We ask about nationality and family only after you have chosen the person. That is what the General Equal Treatment Act (AGG) demands of you when you choose.',
    },
    exampleTitle: 'Example: time limits in the accelerated procedure',
    exampleLead:
      'The employer applies for the accelerated procedure for skilled workers (beschleunigtes Fachkräfteverfahren) at the immigration authority. These limits are set by law. Your plan counts them from the day on which they really begin.',
    exampleTable: {
      step: 'Step',
      who: 'Who',
      limit: 'Time limit',
      starts: 'Starts with',
      source: 'Source',
    },
    clocks: {
      receipt: {
        step: 'Confirm receipt, name missing documents',
        who: 'Recognition authority',
        limit: '2 weeks',
        starts: 'receipt of the application',
      },
      decision: {
        step: 'Decision on equivalence',
        who: 'Recognition authority',
        limit: 'should take 2 months at most',
        starts: 'complete documents',
      },
      consent: {
        step: 'Consent to the employment',
        who: 'Federal Employment Agency',
        limit: '1 week, then it counts as given, unless the agency still asks for data',
        starts: 'request of the immigration authority',
      },
      appointment: {
        step: 'Appointment at the mission',
        who: 'German mission abroad',
        limit: 'within 3 weeks',
        starts: 'advance consent and request for an appointment',
      },
      visa: {
        step: 'Decision on the visa',
        who: 'German mission abroad',
        limit: 'as a rule 3 weeks',
        starts: 'complete visa application',
      },
    },
    exampleNote:
      'Some occupations, for example in nursing and medicine, have rules of their own. “Should” and “as a rule” are not promises.',
    closingTitle: 'Ready for the first case?',
    closingText: 'You need an e-mail address and the facts about the position and the person.',
  },
  legal: {
    checkedByOperator: 'The operator still has to complete this page',
    checkedByOperatorText:
      'This information belongs to the company or body that runs this Lotsenwerk. It is set in the configuration ({{names}}).',
  },
  imprint: {
    title: 'Legal notice',
    lead: 'Information under section 5 of the German Digital Services Act (DDG).',
    name: 'Operator',
    address: 'Address',
    email: 'E-mail',
    phone: 'Telephone',
    representatives: 'Represented by',
    register: 'Register entry',
    vatId: 'VAT no.',
    missing: 'not given yet',
    more: 'Depending on the legal form, representatives, register entry and VAT number belong here too; they stand here as soon as the operator enters them.',
    content: 'About the content',
    contentText:
      'Lotsenwerk informs about procedures and deadlines and is not legal advice. Every legal statement names its source and the day it was last checked.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'What this application stores, and what it does not.',
    controllerTitle: 'Controller',
    controllerText:
      'The employer who creates the case is the controller of the data of the person hired. The operator is the controller for accounts and for running the application:',
    storedTitle: 'What is stored',
    stored: {
      account:
        'Your account: name, e-mail address, language, a password stored as a hash, and your sign-ins.',
      organisation: 'Your organisation: name, postal code, chamber, size, and who has which role.',
      cases: 'Your cases: what you enter, the plan in its versions, and when each step was done.',
      mails: 'E-mails to you: that and when a reminder was sent.',
      audit: 'A record of important changes, so that it stays clear who did what.',
    },
    notTitle: 'What does not happen',
    not: {
      tracking: 'No advertising, no analytics services, no fonts or scripts from other servers.',
      logs: 'No names, e-mail addresses or contents in the technical logs.',
      subjects: 'No personal data in the subject of our e-mails.',
    },
    billingTitle: 'Payments',
    billingText:
      'Whoever takes out a plan pays at Stripe. The name of the organisation and an identifier go there from here; address, VAT ID and means of payment you enter there yourself. Address, VAT ID and invoices are taken over from there and shown here. Nothing of any case goes to Stripe, only their number.',
    cookiesTitle: 'Cookies',
    cookiesText:
      'Only necessary ones: sign-in, chosen language (one year), on the page of the candidate the device that is signed in (30 days), a short message after saving (one minute) and, only if you ask for it, the encrypted answers of the quick check (one day). That is why there is no consent window.',
    rightsTitle: 'Your rights',
    rightsText:
      'You can ask for access, rectification, erasure and restriction (Articles 15 to 18 GDPR) and complain to a supervisory authority (Article 77 GDPR). Turn to the employer who runs your case, or to the operator.',
    openTitle: 'What the operator has to add',
    openText:
      'Legal bases, storage periods, processors, the data protection contact and the supervisory authority in charge depend on the operator and are not here yet.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Lotsenwerk is meant to be usable by everyone, also by keyboard, with a screen reader, strongly enlarged and without scripts.',
    standardTitle: 'What we measure ourselves by',
    standardText:
      'The aim is level AA of the guidelines WCAG 2.2, to which the German regulation BITV 2.0 refers as well.',
    stateTitle: 'Present state',
    stateText:
      'Contrasts, labels and the structure of the pages are checked automatically with every change. There has been no audit by an independent body yet.',
    knownTitle: 'What is not good enough yet',
    known: {
      language: 'There is no version in easy language or sign language yet.',
      dates:
        'Date fields are those of the browser. How they are used depends on the browser. A date can always be typed on the keyboard.',
    },
    contactTitle: 'Report a barrier',
    contactText: 'Write to the operator what does not work and on which page:',
    contactMissing: 'The operator has not given an e-mail address yet.',
  },
} as const satisfies TranslationOf<typeof source>;
