/**
 * Services that fit a case, nearest first: one or two of each kind, at most fourteen in all, chosen from the same ranking
 * as in the finder (`matchServices`).
 *
 * Rules of the directory: programmes that ended are hidden, those near their end say so, entries that are not verified
 * say so and are never the only answer of their kind where a nationwide one exists, services for other people are left
 * out, and a Willkommenslotse is shown with the mandate the funding gives and with those who do the rest.
 */
import type { TextLanguage } from './authority';
import {
  CHAMBER_TOPICS,
  CHAMBER_WHY,
  CHECK,
  CHECK_KREIS,
  CONTACT_SLOTS,
  FORMER_LOTSE,
  MANDATE,
  OWN_LOTSE,
  SPLIT_KREIS,
  type ContactQuery,
  type ContactSlot,
} from './contact-slots';
import type { Chamber, Directory } from './directory';
import { isBacked, matchesByPrefix } from './match-index';
import { describeMatchReason, endingReason } from './match-reason';
import { mandateReason, rankServices, type MatchQuery, type RankedService } from './match-services';
import { chamberOfKreis, completeWorkplace } from './places';
import { isRunning, type Service } from './service';
import { NATIONWIDE, NEAR_KREIS, NEAR_STATE } from './territory';
import type { ServiceKind } from './vocabulary';

export type { ContactQuery } from './contact-slots';

export interface DirectoryContact {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly why: string;
  readonly place: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
}

/** Most contacts a plan shows. */
export const MAX_CONTACTS = 14;

/** A chamber's district is larger than a Kreis and smaller than a Land. */
const NEAR_CHAMBER = (NEAR_KREIS + NEAR_STATE) / 2;
/** A Lotse stands behind those who may help everybody in the same place. */
const BEHIND = 0.1;

type Ranked = Pick<RankedService, 'nearness' | 'isGuess'> & { readonly service: Service };

/** Services of a place by kind, best first, and who does what a Willkommenslotse may not. */
interface LocalServices {
  readonly kinds: ReadonlyMap<ServiceKind, readonly Ranked[]>;
  /** By id of the Lotse and postal code; filled when first asked for. */
  readonly mandates: Map<string, ReturnType<typeof mandateReason>>;
}

/** Cached: a batch asks for the same places again, and everybody with a place and a day gets the same answer. */
const localServices = new WeakMap<Directory, Map<string, LocalServices>>();
const MAX_CACHED_PLACES = 1_000;

function rankByKind(directory: Directory, query: MatchQuery): LocalServices['kinds'] {
  const kinds = new Map<ServiceKind, Ranked[]>();
  for (const { entry, nearness, isGuess } of rankServices(directory, query)) {
    const { service } = entry;
    const ranked = kinds.get(service.kind);
    if (ranked === undefined) kinds.set(service.kind, [{ service, nearness, isGuess }]);
    else ranked.push({ service, nearness, isGuess });
  }
  return kinds;
}

function servicesOf(directory: Directory, query: MatchQuery): LocalServices {
  let places = localServices.get(directory);
  if (places === undefined) {
    places = new Map();
    localServices.set(directory, places);
  }
  const { asOf, place, occupationGroup } = query;
  const code = place.kreis !== null && !matchesByPrefix(directory) ? '' : (place.postalCode ?? '');
  const key = `${asOf}|${code}|${place.kreis ?? ''}|${place.state ?? ''}|${occupationGroup ?? ''}`;
  let found = places.get(key);
  if (found === undefined) {
    if (places.size >= MAX_CACHED_PLACES) places.clear();
    found = { kinds: rankByKind(directory, query), mandates: new Map() };
    places.set(key, found);
  }
  return found;
}

interface Placed {
  readonly contact: DirectoryContact;
  readonly nearness: number;
}

/** What to watch with the service, as sentences behind the reason. */
function cautions({ service, isGuess }: Ranked, { language, asOf }: ContactQuery): string {
  const isChecked = service.verifiedOn !== null && service.verifiedOn <= asOf;
  const ending = endingReason(service, asOf);
  return (
    (isChecked ? '' : CHECK[service.status][language]) +
    (isGuess ? CHECK_KREIS[language] : '') +
    (ending === null ? '' : ` ${describeMatchReason(ending, language)}.`)
  );
}

function contactOf(ranked: Ranked, why: string, query: ContactQuery): Placed {
  const { service, nearness } = ranked;
  return {
    nearness,
    contact: {
      id: service.id,
      name: service.name,
      topics: service.topics,
      why: why + cautions(ranked, query),
      place: service.area === '' ? null : service.area,
      email: service.email === '' ? null : service.email,
      phone: service.phone === '' ? null : service.phone,
      url: service.website === '' ? null : service.website,
    },
  };
}

interface OwnChamber {
  readonly chamber: Chamber;
  /** The Kreis is surely in its district, or the employer named it. */
  readonly isSure: boolean;
}

function chamberContact({ chamber, isSure }: OwnChamber, language: TextLanguage): Placed {
  return {
    nearness: NEAR_CHAMBER,
    contact: {
      id: chamber.id,
      name: chamber.name,
      topics: CHAMBER_TOPICS,
      why: CHAMBER_WHY[language] + (isSure ? '' : SPLIT_KREIS[language]) + CHECK[chamber.status][language],
      place: chamber.seat,
      email: null,
      phone: null,
      url: chamber.website === '' ? null : chamber.website,
    },
  };
}

function chamberFor(directory: Directory, query: ContactQuery, kreis: string | null): OwnChamber | null {
  const named = query.chamberId === null ? undefined : directory.chamberById.get(query.chamberId);
  if (named !== undefined) return { chamber: named, isSure: true };
  const found = kreis === null ? null : chamberOfKreis(directory, kreis, query.isCraft ? 'HWK' : 'IHK');
  return found === null ? null : { chamber: found.chamber, isSure: found.certain };
}

function nationwide(directory: Directory, id: string | undefined, query: ContactQuery): Ranked | null {
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

/** Regional desks of the documents serve many aims; only those for entry and recruiting help here. */
function fitsCase(service: Service): boolean {
  if (service.mandate !== null) return false;
  if (service.kind === 'faire-integration') return service.id.startsWith('fi-');
  // Single projects of the round that ended in 2022 stand under this kind too.
  if (service.kind === 'iq-network') return service.id.startsWith('iq-') || isBacked(service);
  if (service.kind !== 'regional-coordination') return true;
  return (
    service.audience !== 'professional' &&
    service.topics.some((topic) => topic === 'residence' || topic === 'recruitment')
  );
}

function pick(
  directory: Directory,
  slot: ContactSlot,
  services: LocalServices,
  query: ContactQuery,
): readonly Ranked[] {
  const near =
    slot.nationwideOnly === true
      ? []
      : (services.kinds.get(slot.kind) ?? []).filter(
          ({ service, nearness }) => nearness !== NATIONWIDE && fitsCase(service),
        );
  const chosen = near.slice(0, slot.most);
  const fallback = nationwide(directory, slot.fallback, query);
  return fallback === null || chosen.some(({ service }) => isBacked(service))
    ? chosen
    : [...chosen, fallback];
}

/** Services that fit the case, each once, at most {@link MAX_CONTACTS}, nearest first. */
export function contactsFor(directory: Directory, query: ContactQuery): readonly DirectoryContact[] {
  const { language, asOf, occupationGroup } = query;
  const place = completeWorkplace(directory, query.workplace);
  const matching: MatchQuery = { asOf, place, occupationGroup };
  const services = servicesOf(directory, matching);
  const own = chamberFor(directory, query, place.kreis);
  const chamber = own?.chamber ?? null;
  const placed: Placed[] = own === null ? [] : [chamberContact(own, language)];
  const lotse = lotseFor(directory, chamber, services, query);
  if (lotse !== null) {
    const { contact, nearness } = contactOf(
      lotse,
      lotseWhy(directory, lotse, services, matching, language),
      query,
    );
    const why = nearness === NATIONWIDE ? contact.why + formerLotse(chamber, language) : contact.why;
    placed.push({ contact: { ...contact, why }, nearness: nearness + BEHIND });
  }
  for (const slot of CONTACT_SLOTS) {
    if (slot.applies !== undefined && !slot.applies(query)) continue;
    for (const ranked of pick(directory, slot, services, query)) {
      const isThere = placed.some(({ contact }) => contact.id === ranked.service.id);
      if (!isThere) placed.push(contactOf(ranked, slot.why[language], query));
    }
  }
  return placed
    .slice(0, MAX_CONTACTS)
    .sort((left, right) => left.nearness - right.nearness)
    .map(({ contact }) => contact);
}
