/** The reasons of a ranked service: area, topic, audience, speciality, language, backing, and what limits it. */
import { isStateCode, STATE_NAMES } from '../catalogue/states';
import type { Bilingual } from '../texts/bilingual';
import type { Directory } from './directory';
import { immigrationAuthorityFor } from './immigration-authority';
import { backingReason, endingReason, type MatchReason } from './match-reason';
import { isHealthGroup, specialityFit } from './occupation-group';
import { chamberOfKreis, completeWorkplace } from './places';
import { rankServices, type MatchQuery, type RankedService } from './rank-services';
import type { Service, Territory } from './service';
import { NATIONWIDE } from './territory';

function placeName(directory: Directory, { kind, code }: Territory): Bilingual {
  if (kind === 'nationwide') return { de: 'Deutschland', en: 'Germany' };
  if (kind === 'state') return isStateCode(code) ? STATE_NAMES[code] : { de: code, en: code };
  if (kind === 'postal-prefix') return { de: `Postleitzahl ${code}…`, en: `postal code ${code}…` };
  const name = directory.kreisByAgs.get(code)?.name ?? code;
  return { de: name, en: name };
}

/** Who does what a Willkommenslotse may not: the chambers of the Kreis, the welcome centre, the authority. */
function restOf(directory: Directory, query: MatchQuery): readonly string[] {
  const place = completeWorkplace(directory, query.place);
  const isCraft = query.occupationGroup === 'craft';
  const isEither = query.occupationGroup === undefined || query.occupationGroup === null;
  const chambers = (['HWK', 'IHK'] as const)
    .filter((type) => isEither || (type === 'HWK') === isCraft)
    .flatMap((type) =>
      place.kreis === null ? [] : (chamberOfKreis(directory, place.kreis, type)?.chamber.name ?? []),
    );
  const [centre] = rankServices(directory, { asOf: query.asOf, place, kind: 'welcome-center' });
  const authority = immigrationAuthorityFor(directory, {
    workplace: place,
    isHealth: isHealthGroup(query.occupationGroup ?? null),
    isAccelerated: true,
    isInGermany: false,
    language: 'de',
  });
  return [
    ...chambers,
    ...(centre === undefined || centre.nearness === NATIONWIDE ? [] : [centre.entry.service.name]),
    ...(authority.certainty === 'look-up' ? [] : [authority.name]),
  ];
}

/** Whom the service may help, and for a Willkommenslotse who does the rest; null without a limit. */
export function mandateReason(
  directory: Directory,
  query: MatchQuery,
  service: Service,
): Extract<MatchReason, { code: 'mandate' }> | null {
  if (service.mandate === null) return null;
  const rest = service.kind === 'willkommenslotse' ? restOf(directory, query) : [];
  return { code: 'mandate', covers: service.mandate, rest };
}

/** The entries that stand for all chambers name the one of the Kreis. */
const ALL_CHAMBERS: Readonly<Record<string, 'IHK' | 'HWK'>> = {
  'bund-ihk-netz': 'IHK',
  'bund-hwk-netz': 'HWK',
};

function chamberReason(directory: Directory, query: MatchQuery, service: Service): MatchReason | null {
  const type = ALL_CHAMBERS[service.id];
  if (type === undefined) return null;
  const { kreis } = completeWorkplace(directory, query.place);
  const found = kreis === null ? null : chamberOfKreis(directory, kreis, type);
  return found === null
    ? null
    : {
        code: 'chamber',
        name: found.chamber.name,
        website: found.chamber.website,
        isSure: found.certain,
      };
}

/** Why the service is in the answer, and what to watch. */
export function reasonsOf(
  directory: Directory,
  query: MatchQuery,
  { entry, isGuess }: RankedService,
): MatchReason[] {
  const { service, territory } = entry;
  const { topic, audience, occupationGroup, spokenLanguage, asOf } = query;
  const where = placeName(directory, territory);
  const reasons: MatchReason[] = [
    isGuess
      ? { code: 'area-likely', place: where }
      : { code: 'area', kind: territory.kind, place: where, derived: territory.derived },
  ];
  if (topic !== undefined && topic !== null) reasons.push({ code: 'topic', topic });
  if (audience !== undefined && audience !== null)
    reasons.push({ code: 'audience', audience: service.audience });
  if (
    occupationGroup !== undefined &&
    occupationGroup !== null &&
    specialityFit(service.specialities, occupationGroup) === 'match'
  )
    reasons.push({ code: 'speciality', group: occupationGroup });
  if (spokenLanguage !== undefined && spokenLanguage !== null && service.languages.includes(spokenLanguage))
    reasons.push({ code: 'language', language: spokenLanguage });
  const chamber = chamberReason(directory, query, service);
  if (chamber !== null) reasons.push(chamber);
  reasons.push(backingReason(service, asOf));
  const mandate = mandateReason(directory, query, service);
  if (mandate !== null) reasons.push(mandate);
  const ending = endingReason(service, asOf);
  if (ending !== null) reasons.push(ending);
  if (service.bounces > 0) reasons.push({ code: 'bounced', times: service.bounces });
  return reasons;
}
