/** The chamber of a case and its Willkommenslotse. */
import type { TextLanguage } from './authority';
import { contactOf, sharedContact, type Placed } from './contact';
import {
  CHAMBER_TOPICS,
  CHAMBER_WHY,
  CHECK,
  FORMER_LOTSE,
  MANDATE,
  OWN_LOTSE,
  SPLIT_KREIS,
  type ContactQuery,
} from './contact-slots';
import type { Chamber, Directory } from './directory';
import type { LocalServices, Ranked } from './local-services';
import { chamberOfKreis } from './places';
import type { MatchQuery } from './rank-services';
import { mandateReason } from './ranked-reasons';
import { isRunning } from './service';
import { NATIONWIDE, NEAR_KREIS, NEAR_STATE } from './territory';

/** A chamber's district is larger than a Kreis and smaller than a Land. */
const NEAR_CHAMBER = (NEAR_KREIS + NEAR_STATE) / 2;
/** A Lotse stands behind those who may help everybody in the same place. */
const BEHIND = 0.1;

export interface OwnChamber {
  readonly chamber: Chamber;
  /** The Kreis is surely in its district, or the employer named it. */
  readonly isSure: boolean;
}

/**
 * The chamber as a contact, marked where its entry or the Kreis is not certain. Where the directory holds an entry of
 * the chamber, that counts: somebody may have corrected it.
 */
export function chamberContact(
  directory: Directory,
  { chamber, isSure }: OwnChamber,
  query: ContactQuery,
): Placed {
  const { language, asOf } = query;
  const why = CHAMBER_WHY[language] + (isSure ? '' : SPLIT_KREIS[language]);
  const entry = directory.serviceById.get(chamber.id);
  if (entry !== undefined && isRunning(entry, asOf)) {
    const { contact } = contactOf({ service: entry, nearness: NEAR_KREIS, isGuess: false }, why, query, {
      place: chamber.seat,
    });
    return { nearness: NEAR_CHAMBER, contact };
  }
  return {
    nearness: NEAR_CHAMBER,
    contact: sharedContact(chamber, {
      id: chamber.id,
      name: chamber.name,
      topics: CHAMBER_TOPICS,
      why: why + CHECK[chamber.status][language],
      place: chamber.seat,
      email: null,
      phone: null,
      url: chamber.website === '' ? null : chamber.website,
    }),
  };
}

/** The chamber the employer named, else that of the Kreis. */
export function chamberFor(
  directory: Directory,
  query: ContactQuery,
  kreis: string | null,
): OwnChamber | null {
  const named = query.chamberId === null ? undefined : directory.chamberById.get(query.chamberId);
  if (named !== undefined) return { chamber: named, isSure: true };
  const found = kreis === null ? null : chamberOfKreis(directory, kreis, query.isCraft ? 'HWK' : 'IHK');
  return found === null ? null : { chamber: found.chamber, isSure: found.certain };
}

/** A nationwide service by its id, or null if it is not there or has ended. */
export function nationwide(directory: Directory, id: string | undefined, query: ContactQuery): Ranked | null {
  const service = id === undefined ? undefined : directory.serviceById.get(id);
  return service !== undefined && isRunning(service, query.asOf)
    ? { service, nearness: NATIONWIDE, isGuess: false }
    : null;
}

/** The Lotse of exactly this chamber, else the nationwide programme, which is not at every chamber. */
function lotseFor(
  directory: Directory,
  chamber: Chamber | null,
  services: LocalServices,
  query: ContactQuery,
): Ranked | null {
  const town = chamber?.name.replace(/^Handwerkskammer (zu )?|^IHK /, '') ?? '';
  const own = (services.kinds.get('willkommenslotse') ?? []).find(
    ({ service, nearness }) => nearness !== NATIONWIDE && town !== '' && service.name.includes(town),
  );
  return own ?? nationwide(directory, 'bund-willkommenslotsen', query);
}

function lotseWhy(
  directory: Directory,
  { service }: Ranked,
  { mandates }: LocalServices,
  query: MatchQuery,
  language: TextLanguage,
): string {
  // The immigration authority among them may be that of the town.
  const key = `${service.id}|${query.place.postalCode ?? ''}`;
  let mandate = mandates.get(key);
  if (mandate === undefined) {
    mandate = mandateReason(directory, query, service);
    mandates.set(key, mandate);
  }
  // A chamber's own programme: its source names no limit.
  return mandate === null ? OWN_LOTSE[language] : MANDATE[language](mandate);
}

/** A page that names a Lotse at the chamber, without an entry of its own: too old to be named, worth a question. */
function formerLotse(chamber: Chamber | null, language: TextLanguage): string {
  const [source] = chamber?.willkommenslotse === true ? chamber.willkommenslotseSources : [];
  return chamber === null || source === undefined
    ? ''
    : FORMER_LOTSE[language]({ name: chamber.name, asOf: source.asOf });
}

/** The Willkommenslotse with the mandate and those who do the rest; null if even the programme has ended. */
export function lotseContact(
  directory: Directory,
  own: OwnChamber | null,
  services: LocalServices,
  matching: MatchQuery,
  query: ContactQuery,
): Placed | null {
  const chamber = own?.chamber ?? null;
  const lotse = lotseFor(directory, chamber, services, query);
  if (lotse === null) return null;
  const { language } = query;
  const mandate = lotseWhy(directory, lotse, services, matching, language);
  const after = lotse.nearness === NATIONWIDE ? formerLotse(chamber, language) : '';
  const { contact, nearness } = contactOf(lotse, mandate, query, { after });
  return { contact, nearness: nearness + BEHIND };
}
