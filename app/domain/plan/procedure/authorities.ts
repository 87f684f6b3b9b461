/** The offices of the case: who recognises, which immigration authority, which mission. */
import { immigrationAuthorityFor, missionFor } from '../../directory/immigration-authority';
import { recognitionAuthorityFor } from '../../directory/recognition-authority';
import type { ProcedureInput, ProcedureResult } from '../facts';
import { TRACK_TRAITS } from './tracks';
import type { Variant } from './variant';

/** After a bridge the body of the later profession decides (§ 16d AufenthG). */
function laterRecognition({ facts, directory, language }: ProcedureInput) {
  const occupation = facts.targetOccupation ?? facts.occupation;
  return recognitionAuthorityFor(directory, {
    occupation,
    demand: occupation.regulation.status === 'regulated' ? 'licence' : 'full-equivalence',
    workplace: facts.workplace,
    chamberId: facts.employer.chamberId ?? null,
    language,
  });
}

/** Authorities for the planned route. */
export function authoritiesOf(input: ProcedureInput, variant: Variant): ProcedureResult['authorities'] {
  const { facts, assessment, directory, language, titleNeeded } = input;
  const needsOffice = titleNeeded && variant.kind !== 'free-movement';
  // With free movement regulated work still needs the licence of the Land authority.
  const demand =
    variant.kind === 'free-movement' && variant.licence ? 'licence' : (assessment?.recognition ?? 'none');
  const isBridge = variant.kind !== 'counsel' && TRACK_TRAITS[variant.track].isBridge;
  const entersWithVisa = facts.inGermany !== true && variant.kind !== 'visa-free';
  return {
    recognition: recognitionAuthorityFor(directory, {
      occupation: isBridge ? (facts.targetOccupation ?? facts.occupation) : facts.occupation,
      demand,
      workplace: facts.workplace,
      chamberId: facts.employer.chamberId ?? null,
      language,
    }),
    laterRecognition: isBridge ? laterRecognition(input) : null,
    immigration: needsOffice
      ? immigrationAuthorityFor(directory, {
          workplace: facts.workplace,
          isHealth: facts.healthOrCare,
          isAccelerated: variant.kind === 'accelerated' || variant.kind === 'counsel',
          isInGermany: !entersWithVisa,
          language,
        })
      : null,
    mission: needsOffice && entersWithVisa ? missionFor(facts.candidate.country ?? null, language) : null,
  };
}
