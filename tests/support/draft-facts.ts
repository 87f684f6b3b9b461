import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { DraftFacts, DraftStep } from '~/domain/drafts';
import type { PlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

/** A nurse from India for a firm in Erfurt: the whole accelerated procedure. */
export const DRAFT_REQUEST: PlanRequest = {
  asOf: '2026-11-20',
  employer: { legalName: 'Muster Pflege gGmbH', postalCode: '99084', state: 'DE-TH' },
  position: {
    title: 'Pflegefachkraft (m/w/d)',
    occupationId: 'nurse',
    kind: 'skilled',
    grossSalaryCentsPerYear: 42_600_00,
    hoursPerWeek: 38.5,
    contractMonths: null,
    desiredStart: '2027-07-20',
  },
  candidate: {
    nationalities: ['IN'],
    country: 'IN',
    dateOfBirth: '1996-05-14',
    qualification: {
      kind: 'vocational',
      country: 'IN',
      durationMonths: 42,
      fitsPosition: true,
      recognition: 'not-applied',
    },
    german: 'B1',
  },
};

/** What drafts are made of, as a test needs it. */
export function draftFactsOf(values: Partial<DraftFacts> = {}): DraftFacts {
  const language = values.language ?? 'de';
  const request = values.request ?? DRAFT_REQUEST;
  const steps: DraftStep[] = [{ key: 'address-registration', dueOn: '2027-08-04', doneOn: '2027-08-02' }];
  return {
    language,
    today: '2026-11-20',
    lawCheckedOn: '2026-08-19',
    caseNumber: 7,
    employerName: 'Muster Pflege gGmbH',
    request,
    plan: planCase({ ...request, language }, bundledDirectory),
    steps,
    authorityAddress: null,
    notice: {
      words: {
        heading: 'Hinweis',
        to: 'An:',
        text: 'Sie können sich beraten lassen.',
        nearest: 'Die nächste Stelle:',
        more: 'Weitere:',
        from: 'Arbeitgeber:',
        date: 'Datum:',
        receipt: 'Erhalten:',
        unconfirmed: 'Nicht amtlich.',
      },
      office: { name: 'Stelle laut Liste', contact: 'Anger 1\n0361 1' },
      listUrl: 'https://www.faire-integration.de/beratungsstellen',
    },
    typed: {},
    ...values,
  };
}
