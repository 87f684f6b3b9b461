import { isInGroup, type CountryGroupId } from '../catalogue/country-groups';
import type { Facts } from '../plan/facts';
import type { Bilingual } from '../texts/bilingual';
import { scopeReasons } from '../texts/scope';
import { DRIVER_GROUPS, ICT_GROUPS } from './parameters/occupation-groups';
import { isGermanQualification } from './rules/full-equivalence';
import { isTemporaryProtection } from './rules/no-temporary-protection';
import { isInIscoGroup, isQualifiedWork, isTraining } from './work';

/**
 * Which cases a route concerns at all. Null: this one; else the reason why not. A route that concerns a case and lacks
 * a condition is blocked; one that does not concern it does not apply.
 */
type Scope = (facts: Facts) => Bilingual | null;

const BRIDGE_KINDS = new Set(['skilled', 'specialist', 'assistant']);
const SCHOOL_TRAINED = new Set(['gesundheitsfachberufe', 'erzieher']);

/** The first reason of several scopes. */
export function allOf(...scopes: readonly Scope[]): Scope {
  return (facts) => {
    for (const scope of scopes) {
      const reason = scope(facts);
      if (reason !== null) return reason;
    }
    return null;
  };
}

export const forTraining: Scope = (facts) => (isTraining(facts) ? null : scopeReasons.notTraining);

/** Apprenticeships only: further training and the search for a place differ. */
export const forApprenticeship: Scope = ({ kind }) => (kind === 'training' ? null : scopeReasons.notTraining);

/** Occupations learnt at schools. A wage for the training shows that a firm trains. */
export const forSchoolTraining: Scope = ({ occupation, salaryCentsPerYear, position }) =>
  SCHOOL_TRAINED.has(occupation.authorityGroup) &&
  salaryCentsPerYear === null &&
  position.grossWageCentsPerHour === undefined
    ? null
    : scopeReasons.notSchool;

export const notTraining: Scope = (facts) => (isTraining(facts) ? scopeReasons.training : null);

/** Bridges to recognition: a foreign qualification that is not recognised in full yet. */
export const forBridge: Scope = (facts) => {
  if (!BRIDGE_KINDS.has(facts.kind)) return scopeReasons.notBridge;
  if (facts.qualification.kind === 'none' || isGermanQualification(facts))
    return scopeReasons.nothingToRecognise;
  return facts.qualification.recognition === 'full' ? scopeReasons.recognised : null;
};

export const forNursing: Scope = ({ occupation, targetOccupation }) =>
  (targetOccupation ?? occupation).authorityGroup === 'pflegefachkraft' ? null : scopeReasons.notNursing;

export const forResearch: Scope = ({ kind }) => (kind === 'research' ? null : scopeReasons.notResearch);

export const forSpecialists: Scope = ({ kind }) =>
  kind === 'specialist' ? null : scopeReasons.notSpecialist;

export const forCareAssistance: Scope = ({ occupation, isco08 }) =>
  occupation.authorityGroup === 'pflegehilfe-assistenz' || isco08?.startsWith('532') === true
    ? null
    : scopeReasons.notCareAssistance;

export const forDriving: Scope = (facts) =>
  isInIscoGroup(facts, DRIVER_GROUPS) === true ? null : scopeReasons.notDriving;

/** A job without a code may be one: the rule asks for it. */
export const forIct: Scope = (facts) =>
  isInIscoGroup(facts, ICT_GROUPS) === false ? scopeReasons.notIct : null;

export function forNationality(group: CountryGroupId): Scope {
  return ({ candidate }) =>
    candidate.nationalities.some((country) => isInGroup(country, group))
      ? null
      : scopeReasons.otherNationality;
}

export const forSkilledSearch: Scope = (facts) =>
  isQualifiedWork(facts) ? null : scopeReasons.notSkilledSearch;

/** Holders, and citizens of Ukraine, who may hold it. */
export const forProtection: Scope = ({ candidate }) =>
  isTemporaryProtection(candidate.germanTitle) || candidate.nationalities.includes('UA')
    ? null
    : scopeReasons.noProtection;
