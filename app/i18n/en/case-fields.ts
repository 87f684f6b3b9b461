import type { caseFields as source } from '../de/case-fields';
import type { TranslationOf } from '../dictionary';

/** English questions of a case. */
export const caseFields = {
  position: {
    title: {
      label: 'Job title',
      why: 'It appears in powers of attorney and forms. It does not change the plan.',
    },
    occupationId: {
      label: 'Occupation',
      why: 'The occupation decides whether a licence is needed, who recognises it and whether it counts as a shortage occupation.',
      hint: 'Type the first letters and choose a suggestion. German and English names work.',
    },
    kind: {
      label: 'Kind of position',
      why: 'Skilled workers, assistants and apprentices get different residence titles.',
    },
    desiredStart: {
      label: 'Desired first day of work',
      why: 'We check against it whether the route leads there in time. Some rules count the age on that day.',
    },
    workplacePostalCode: {
      label: 'Postal code of the workplace',
      why: 'The authorities of the place of work are responsible, not those of the company’s seat.',
      hint: 'Only if it differs from the company’s seat.',
    },
    grossSalaryCentsPerYear: {
      label: 'Gross salary per year',
      why: 'The EU Blue Card and other titles have salary thresholds that are checked to the cent.',
      hint: 'Including special payments promised in the contract, for example 45,934.20.',
    },
    grossWageCentsPerHour: {
      label: 'or gross wage per hour',
      why: 'If you pay by the hour, we work out the yearly salary from it and the weekly hours.',
    },
    hoursPerWeek: {
      label: 'Hours per week',
      why: 'To convert the wage, and because some titles demand a minimum of hours.',
      hint: 'For example 39 or 38.5.',
    },
    paidByTariff: {
      label: 'Paid by collective agreement?',
      why: 'For experienced workers the salary threshold falls away where a collective agreement binds the employer (§ 6 BeschV).',
    },
    contract: {
      label: 'Contract',
      why: 'The title runs as long as the contract, with an addition, for four years at most.',
    },
    contractMonths: {
      label: 'Length of a fixed-term contract',
      why: 'The EU Blue Card demands at least six months.',
      hint: 'In months, only for a fixed term.',
    },
    clauses: {
      label: 'What does the contract contain?',
      why: 'The recognition partnership and the routes for drivers demand certain promises.',
    },
    targetOccupationId: {
      label: 'Later target occupation',
      why: 'Some people first work as assistants and then in the target occupation. The plan then shows both stages (§ 16d AufenthG).',
      hint: 'Only if the first job is a bridge to it.',
    },
  },
  employer: {
    recognisedResearchInstitution: {
      label: 'Recognised research institution?',
      why: 'Only recognised institutions can make a hosting agreement under § 18d AufenthG.',
    },
  },
  procedure: {
    running: {
      agreedOn: {
        label: 'Is an accelerated procedure already running?',
        why: 'A procedure under § 81a AufenthG that is running is continued; it is not started and paid for again.',
        hint: 'If so, enter the date of the agreement.',
      },
    },
  },
  candidate: {
    nationalities: {
      label: 'Nationality',
      why: 'Citizens of the EU, the EEA and Switzerland need no title. Some countries have routes of their own.',
      hint: 'If there are several, please give all of them.',
    },
    country: {
      label: 'Where does the person live now?',
      why: 'It decides whether a visa is needed and which mission is responsible.',
    },
    dateOfBirth: {
      label: 'Date of birth',
      why: 'From the age of 45 some titles demand a minimum salary or proof of a pension (§ 18 Abs. 2 Nr. 5 AufenthG).',
    },
    recruitment: {
      label: 'How did you find each other?',
      why: 'For health and care jobs, recruiting is not allowed in some countries (§ 38 BeschV).',
    },
    recruitedFrom: {
      label: 'In which country did the recruiting happen?',
      why: 'The rule of § 38 BeschV goes by the country of recruitment.',
    },
    germanTitle: {
      label: 'Residence title in Germany',
      why: 'Who already has a title may need no new one, or can change it in Germany.',
      hint: 'The number of the section is printed on the card.',
    },
    titleSince: { label: 'Title held since', why: 'Some routes open after a certain time.' },
    titleValidUntil: {
      label: 'Title valid until',
      why: 'The new title must be applied for before that day.',
    },
    enteredGermanyOn: {
      label: 'Entered Germany on',
      why: 'For some changes of title inside Germany the day of entry counts.',
    },
    residentInGermanySince: {
      label: 'Living in Germany since',
      why: 'The years count for the settlement permit and for citizenship.',
    },
    qualifiedEmploymentSince: {
      label: 'In qualified work since',
      why: 'This time counts for the settlement permit.',
    },
    pensionMonths: {
      label: 'Months of pension contributions',
      why: 'They count for the settlement permit.',
      hint: 'In Germany, in months.',
    },
    adequatePension: {
      label: 'Adequate pension?',
      why: 'From the age of 45, proof of it can replace the minimum salary.',
    },
    livelihoodSecured: {
      label: 'Livelihood secured?',
      why: 'For titles without a full salary it must be proved (§ 5 AufenthG).',
    },
    asylumBenefitsLast24Months: {
      label: 'Benefits for asylum seekers in the last 24 months?',
      why: 'They rule out the Western Balkans rule (§ 26 Abs. 2 BeschV).',
    },
    asylumBenefitsUntil: {
      label: 'Last day of these benefits',
      why: 'Then we can say from when the Western Balkans rule is open.',
    },
    qualification: {
      kind: {
        label: 'Highest fitting qualification',
        why: 'Vocational training and a degree lead to different titles.',
      },
      title: {
        label: 'Name of the qualification',
        why: 'It is needed in applications later. It does not change the plan.',
        hint: 'As it is written on the certificate.',
      },
      country: { label: 'Country of the qualification', why: 'German qualifications need no recognition.' },
      durationMonths: {
        label: 'Length of the training',
        why: 'Several routes demand at least two years.',
        hint: 'In months.',
      },
      tertiaryProgramme: {
        label: 'Higher programme such as a Meister?',
        why: 'A programme of at least three years at the level of a bachelor is enough for the EU Blue Card.',
        hint: 'Level 6 of ISCED or of the European Qualifications Framework.',
      },
      completedOn: {
        label: 'Completed on',
        why: 'If the degree is at most three years old, a lower salary threshold applies for the EU Blue Card.',
      },
      fitsPosition: {
        label: 'Does the qualification fit the job?',
        why: 'The EU Blue Card demands work that matches the degree.',
      },
      stateRecognisedAtOrigin: {
        label: 'Recognised by the state of origin?',
        why: 'The routes for experienced workers and the recognition partnership demand it.',
      },
      stateRecognitionConfirmed: {
        label: 'Is there a confirmation of it?',
        why: 'A German expert body, usually the ZAB, confirms recognition by the state of origin.',
      },
      recognition: {
        label: 'Recognition in Germany',
        why: 'The decision on equivalence decides on the title for skilled workers with vocational training (§ 18a AufenthG).',
      },
      measure: {
        label: 'Kind of adaptation',
        why: 'With partial equivalence, the title depends on how the gap is closed.',
      },
      comparability: {
        label: 'Evaluation of the degree',
        why: 'For academic skilled workers the degree must be comparable (§ 18b AufenthG).',
        hint: 'Result of the ZAB or of the database anabin.',
      },
      anabinInstitution: {
        label: 'University in anabin',
        why: 'With H+ and an evaluated degree, no separate degree evaluation is needed.',
      },
      anabinDegree: {
        label: 'Degree in anabin',
        why: 'Together with the university, the entry replaces the degree evaluation.',
      },
      licence: {
        label: 'Licence to practise',
        why: 'In regulated professions it must be granted or promised before the title (§ 18 Abs. 2 Nr. 3 AufenthG).',
        hint: 'Only for professions such as nursing, medicine or teaching.',
      },
    },
    schoolLeaving: {
      label: 'School leaving certificate',
      why: 'It counts for the search for an apprenticeship.',
    },
    ahkCertificate: {
      label: 'Certificate of a German chamber abroad?',
      why: 'For experienced workers it can replace the state qualification.',
    },
    german: {
      label: 'German',
      why: 'Some titles and many licences demand a language level.',
      hint: 'Proven level of the European framework of reference.',
    },
    english: { label: 'English', why: 'English can count for the Opportunity Card.' },
    experience: {
      relevantMonthsLast5Years: {
        label: 'Relevant experience in the last five years',
        why: 'Two years open the route for experienced workers (§ 6 BeschV).',
        hint: 'In months.',
      },
      relevantMonthsLast7Years: {
        label: 'Relevant experience in the last seven years',
        why: 'Three years open the EU Blue Card for IT without a degree (§ 18g Abs. 2 AufenthG).',
        hint: 'In months.',
      },
      atDegreeLevel: {
        label: 'Was the work at degree level?',
        why: 'The EU Blue Card for IT without a degree demands it.',
      },
    },
    drivingLicence: {
      label: 'Driving licence for lorry or bus',
      why: 'It decides on the route for professional drivers (§ 24a BeschV).',
    },
    family: {
      spouse: {
        label: 'Married or in a registered partnership?',
        why: 'Spouses can come along in the same procedure.',
      },
      children: {
        label: 'Children under 18',
        why: 'They need applications of their own; their age decides on time limits.',
        hint: 'Dates of birth; leave empty if there are none.',
      },
      movesTogether: {
        label: 'Does the family move at the same time?',
        why: 'Then the accelerated procedure can include them (§ 81a Abs. 4 AufenthG).',
      },
      spouseQualifies: {
        label: 'Does the partner apply for the opportunity card too?',
        why: 'If both meet the conditions and apply, it brings a point (§ 20b Abs. 1 Nr. 12 AufenthG).',
      },
    },
  },
} as const satisfies TranslationOf<typeof source>;
