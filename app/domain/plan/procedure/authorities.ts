/** The offices of the case: who recognises, which immigration authority, which mission. */
import { immigrationAuthorityFor, missionFor } from '../../directory/immigration-authority';
import { recognitionAuthorityFor } from '../../directory/recognition-authority';
import type { ProcedureInput, ProcedureResult } from '../facts';
import type { Variant } from './variant';

/** Authorities for the planned route. Later recognition (after a bridge) belongs to routes still to come. */
export function authoritiesOf(input: ProcedureInput, variant: Variant): ProcedureResult['authorities'] {
  const { facts, assessment, directory, language, titleNeeded } = input;
  const needsOffice = titleNeeded && variant.kind !== 'free-movement';
  // With free movement regulated work still needs the licence of the Land authority.
  const demand =
    variant.kind === 'free-movement' && variant.licence ? 'licence' : (assessment?.recognition ?? 'none');
  return {
    recognition: recognitionAuthorityFor(directory, {
      occupation: facts.occupation,
      demand,
      workplace: facts.workplace,
      chamberId: facts.employer.chamberId ?? null,
      language,
    }),
    laterRecognition: null,
    immigration: needsOffice
      ? immigrationAuthorityFor(directory, {
          workplace: facts.workplace,
          isHealth: facts.healthOrCare,
          isAccelerated: variant.kind === 'accelerated' || variant.kind === 'counsel',
          isInGermany: facts.inGermany === true,
          language,
        })
      : null,
    mission:
      needsOffice && facts.inGermany !== true ? missionFor(facts.candidate.country ?? null, language) : null,
  };
}
