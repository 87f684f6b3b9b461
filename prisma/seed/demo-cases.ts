import { addDays, addMonths } from '~/domain/calendar';
import type { Draft } from '~/domain/cases/draft';

import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from './demo-organisations';

/** A made-up case and its story. Days are counted back from the day of the seed, so that the demo never grows old. */
export interface DemoCase {
  organisationId: string;
  /** Who created and worked on it. */
  personId: string;
  /** Submission key; tells whether the case is there already. */
  key: string;
  title: string;
  draft: Draft;
  /** Null: the plan is not accepted. */
  acceptedDaysAgo: number | null;
  /** Step of the plan and how many days ago it was done, in this order. */
  done: [key: string, daysAgo: number][];
  owners: [key: string, personId: string][];
  isClosed: boolean;
  /** Chambers and desks that see it. */
  sharedWith: string[];
}

const NEVER = {
  acceptedDaysAgo: null,
  done: [],
  owners: [],
  isClosed: false,
  sharedWith: [],
} satisfies Partial<DemoCase>;

/** The cases of both demo employers on a day. All people are invented. */
export function demoCases(today: string): DemoCase[] {
  const care = DEMO_ORGANISATIONS.care.id;
  const electrics = DEMO_ORGANISATIONS.electrics.id;
  const { kim, robin, alex } = DEMO_PEOPLE;
  const inMonths = (months: number) => addMonths(today, months);
  return [
    {
      organisationId: care,
      personId: kim.id,
      key: 'demo-care-nurse',
      title: 'Pflegefachkraft Station 3 (Demo: Asha Musterperson)',
      draft: {
        chosenOn: addDays(today, -60),
        'position.title': 'Pflegefachkraft (m/w/d)',
        'position.occupationId': 'nurse',
        'position.kind': 'skilled',
        'position.desiredStart': inMonths(8),
        'position.grossSalaryCentsPerYear': '42.600,00',
        'position.hoursPerWeek': '38,5',
        'position.paidByTariff': 'yes',
        'position.contract': 'open-ended',
        'candidate.nationalities': 'IN',
        'candidate.country': 'IN',
        'candidate.dateOfBirth': '1996-05-14',
        'candidate.recruitment': 'employer',
        'candidate.recruitedFrom': 'IN',
        'candidate.qualification.kind': 'vocational',
        'candidate.qualification.country': 'IN',
        'candidate.qualification.title': 'General Nursing and Midwifery (GNM)',
        'candidate.qualification.durationMonths': '42',
        'candidate.qualification.completedOn': '2018-08-31',
        'candidate.qualification.fitsPosition': 'yes',
        'candidate.qualification.stateRecognisedAtOrigin': 'yes',
        'candidate.qualification.recognition': 'not-applied',
        'candidate.qualification.licence': 'none',
        'candidate.german': 'B1',
        'candidate.family.spouse': 'no',
      },
      acceptedDaysAgo: 54,
      done: [
        ['job-offer', 48],
        ['faire-integration-notice', 47],
        ['power-of-attorney', 43],
        ['authority-counselling', 33],
      ],
      owners: [
        ['collect-documents', robin.id],
        ['agreement', kim.id],
      ],
      isClosed: false,
      sharedWith: [DEMO_ORGANISATIONS.chamber.id, DEMO_ORGANISATIONS.desk.id],
    },
    {
      organisationId: care,
      personId: robin.id,
      key: 'demo-care-physio',
      title: 'Physiotherapie Standort Mitte (Demo: Milan Beispielperson)',
      draft: {
        chosenOn: addDays(today, -2),
        'position.occupationId': 'physiotherapist',
        'position.kind': 'skilled',
        'position.desiredStart': inMonths(11),
        'position.grossSalaryCentsPerYear': '39.000,00',
        'position.contract': 'open-ended',
        'candidate.nationalities': 'RS',
        'candidate.country': 'RS',
        'candidate.dateOfBirth': '1998-09-12',
        'candidate.recruitment': 'self-initiated',
        'candidate.qualification.kind': 'vocational',
        'candidate.qualification.country': 'RS',
        'candidate.qualification.durationMonths': '48',
        'candidate.qualification.fitsPosition': 'yes',
        'candidate.qualification.recognition': 'not-applied',
        'candidate.german': 'B1',
      },
      ...NEVER,
    },
    {
      organisationId: care,
      personId: kim.id,
      key: 'demo-care-assistant',
      title: 'Pflegeassistenz Nachtdienst (Demo)',
      draft: {
        'position.title': 'Pflegeassistenz (m/w/d)',
        'position.occupationId': 'care-assistant',
        'position.kind': 'assistant',
      },
      ...NEVER,
    },
    {
      organisationId: electrics,
      personId: alex.id,
      key: 'demo-electrics-electrician',
      title: 'Elektroniker Baustellen (Demo: Sami Musterperson)',
      draft: {
        chosenOn: addDays(today, -75),
        'position.title': 'Elektroniker:in für Energie- und Gebäudetechnik',
        'position.occupationId': 'electrician',
        'position.kind': 'skilled',
        'position.desiredStart': inMonths(7),
        'position.grossSalaryCentsPerYear': '41.500,00',
        'position.hoursPerWeek': '40',
        'position.paidByTariff': 'no',
        'position.contract': 'open-ended',
        'candidate.nationalities': 'TN',
        'candidate.country': 'TN',
        'candidate.dateOfBirth': '1993-02-03',
        'candidate.recruitment': 'self-initiated',
        'candidate.qualification.kind': 'vocational',
        'candidate.qualification.country': 'TN',
        'candidate.qualification.title': 'Brevet de technicien professionnel, électricité',
        'candidate.qualification.durationMonths': '24',
        'candidate.qualification.completedOn': '2014-07-15',
        'candidate.qualification.fitsPosition': 'yes',
        'candidate.qualification.stateRecognisedAtOrigin': 'yes',
        'candidate.qualification.recognition': 'not-applied',
        'candidate.german': 'B1',
        'candidate.family.spouse': 'yes',
        'candidate.family.children': '2021-06-01',
        'candidate.family.movesTogether': 'no',
      },
      acceptedDaysAgo: 70,
      done: [
        ['job-offer', 64],
        ['faire-integration-notice', 63],
        ['power-of-attorney', 60],
        ['authority-counselling', 55],
        ['collect-documents', 19],
        ['agreement', 7],
      ],
      owners: [['recognition-apply', alex.id]],
      isClosed: false,
      sharedWith: [DEMO_ORGANISATIONS.chamber.id],
    },
    {
      organisationId: electrics,
      personId: alex.id,
      key: 'demo-electrics-developer',
      title: 'Softwareentwicklung Gebäudesteuerung (Demo: Ana Beispielperson)',
      draft: {
        chosenOn: addDays(today, -200),
        'position.title': 'Softwareentwickler:in',
        'position.occupationId': 'software-developer',
        'position.kind': 'skilled',
        'position.desiredStart': inMonths(1),
        'position.grossSalaryCentsPerYear': '58.000,00',
        'position.contract': 'open-ended',
        'candidate.nationalities': 'BR',
        'candidate.country': 'BR',
        'candidate.dateOfBirth': '1995-11-23',
        'candidate.qualification.kind': 'academic',
        'candidate.qualification.country': 'BR',
        'candidate.qualification.completedOn': '2019-12-15',
        'candidate.qualification.fitsPosition': 'yes',
        'candidate.qualification.comparability': 'comparable',
        'candidate.german': 'A2',
        'candidate.english': 'C1',
      },
      acceptedDaysAgo: 190,
      done: [
        ['job-offer', 185],
        ['collect-documents', 160],
        ['power-of-attorney', 158],
      ],
      owners: [],
      isClosed: true,
      sharedWith: [],
    },
    {
      organisationId: electrics,
      personId: robin.id,
      key: 'demo-electrics-mechatronics',
      title: 'Mechatronik Werkstatt (Demo)',
      draft: {
        'position.occupationId': 'mechatronics-technician',
        'position.desiredStart': inMonths(10),
        'position.grossSalaryCentsPerYear': '40.000,00',
      },
      ...NEVER,
    },
  ];
}
