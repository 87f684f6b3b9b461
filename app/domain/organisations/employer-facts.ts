import { BRANCHES, type Branch, type StateCode } from '~/domain/plan/contract/vocabulary';

/** The day on which the sections of law that the questions name were read. */
export const EMPLOYER_LAW_CHECKED_ON = '2026-11-20';

/** What an employer says of itself once. `null` is "don't know yet": it leaves the fact out of every request. */
export interface EmployerFacts {
  legalName: string;
  postalCode: string | null;
  /** Five-digit key of the Kreis. */
  kreis: string | null;
  state: StateCode | null;
  chamberId: string | null;
  employeeCount: number | null;
  branch: Branch | null;
  boundByTariff: boolean | null;
  trainsApprentices: boolean | null;
  temporaryAgency: boolean | null;
  careFacility: boolean | null;
}

/** The facts in the order of the form. */
export const EMPLOYER_FACT_NAMES = [
  'legalName',
  'postalCode',
  'state',
  'kreis',
  'chamberId',
  'employeeCount',
  'branch',
  'boundByTariff',
  'trainsApprentices',
  'temporaryAgency',
  'careFacility',
] as const satisfies ReadonlyArray<keyof EmployerFacts>;

/** The facts that are still open, in the order of the form. */
export function openFacts(facts: EmployerFacts): Array<keyof EmployerFacts> {
  return EMPLOYER_FACT_NAMES.filter((name) => facts[name] === null);
}

/** Whether a stored word is a branch of the contract. */
export function isBranch(word: string | null): word is Branch {
  return BRANCHES.some((branch) => branch === word);
}

/** The `employer` of a plan request; open facts are left out, because the contract has no null there. */
export function employerOfRequest(
  facts: EmployerFacts,
): Partial<{ [Name in keyof EmployerFacts]: NonNullable<EmployerFacts[Name]> }> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
