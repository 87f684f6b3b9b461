import type { drafts as source } from '../de/drafts';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `drafts`. */
export const drafts: TranslationOf<typeof source> = {
  title: 'Drafts',
  lead: 'Papers that this case needs, filled in from its facts. What is missing stays a gap and is named here.',
  legal: 'Information, no legal advice. Law as of {{day}}. Check each draft before you sign it.',
  noPlan: {
    title: 'No drafts yet',
    text: 'Drafts are made from the accepted plan. Accept the plan first.',
    action: 'To the plan',
  },
  language: {
    label: 'Language of the files',
    de: 'German',
    en: 'English',
    both: 'German and English in one file',
  },
  need: {
    needed: 'belongs to this plan',
    atHand: 'only if it happens',
    notNeeded: 'not needed for this plan',
  },
  missing: 'Still to be filled in: {{values}}',
  complete: 'All values are there.',
  pdf: 'PDF',
  docx: 'Word',
  fileOf: '{{format}}: {{title}}',
  basis: 'Basis',
  powerOfAttorney: {
    title: 'Power of attorney',
    text: 'The skilled worker authorises the firm to conduct the accelerated procedure. The worker signs, the firm keeps it.',
  },
  coveringLetter: {
    title: 'Covering letter to the immigration authority',
    text: 'Request for the accelerated procedure with the facts of the case and the list of enclosures.',
  },
  employmentDataSheet: {
    title: 'Data sheet for the declaration on the employment relationship',
    text: 'The values that the official form asks for, to copy. You have to use the form itself.',
  },
  faireIntegrationNotice: {
    title: 'Notice on Faire Integration',
    text: 'In text form by the first working day, with the nearest counselling office and an acknowledgement of receipt.',
    check: 'Check the contact data today',
    needsCheck: 'No office may be named today. Look at the official list first; then the draft is here.',
  },
  onboardingPlan: {
    title: 'Onboarding plan',
    text: 'Steps after entry with their days, who takes care, duties and lists to tick off.',
  },
  earlyEndReport: {
    title: 'Report of an early end',
    text: 'If the employment ends early, the immigration authority learns of it within four weeks of your knowing.',
  },
  typed: {
    title: 'Values for these files only',
    text: 'Lotsenwerk does not store name, passport and addresses. What you enter here goes into the file that you download next, and nowhere else. Everything may stay empty.',
    group: {
      candidate: 'Skilled worker',
      employer: 'Firm',
      work: 'Authority and work',
      end: 'Only for the report of an early end',
    },
    candidateName: 'Surname, first name as in the passport',
    candidateBirthPlace: 'Place of birth',
    candidatePassport: 'Passport number',
    candidateAddress: 'Address of the skilled worker',
    employerStreet: 'Street and number',
    employerTown: 'Town',
    employerNumber: 'Establishment number (Betriebsnummer)',
    signatory: 'Who signs',
    contactName: 'Contact person',
    contactPhone: 'Phone',
    contactEmail: 'E-mail',
    authorityAddress: 'Address of the immigration authority',
    reference: 'Reference of the authority',
    workplace: 'Address of the place of work',
    duties: 'Tasks in a few sentences',
    holidays: 'Days of leave a year',
    overtime: 'Overtime: extent and compensation',
    titleHeld: 'Residence title: kind, number, valid until',
    startedOn: 'Employed since (DD.MM.YYYY)',
    endedOn: 'Last day of employment (DD.MM.YYYY)',
    knownOn: 'Known to you since (DD.MM.YYYY)',
  },
  flash: {
    notReady: 'This draft is not there yet. The reason stands beside it.',
    tooMany: 'These were many files in a short time. Try again in a few minutes.',
  },
};
