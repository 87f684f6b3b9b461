/**
 * Services that fit a case, nearest first: one or two of each kind, about a dozen in all.
 *
 * Rules of the directory: programmes that ended are hidden, entries that are not verified say so and are never
 * the only answer of their kind where a nationwide one exists, and a Willkommenslotse is shown with the mandate
 * the funding gives (refugees and young people), not as an adviser for visa cases.
 */
import type { CalendarDate } from '../calendar/calendar-date';
import type { StateCode } from '../catalogue/states';
import type { TextLanguage } from './authority';
import {
  CHAMBER_TOPICS,
  CHAMBER_WHY,
  CHECK,
  CONTACT_SLOTS,
  MANDATE,
  STATUS_RANK,
  type ContactQuery,
  type ContactSlot,
} from './contact-slots';
import type { Chamber, Directory, Kreis, Service } from './directory';
import { chamberOfKreis, completeWorkplace } from './places';
import { NATIONWIDE, NEAR_KREIS, NEAR_STATE, nearestTerritory, type Nearness } from './territory';
import { isRunning } from './service';

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
export const MAX_CONTACTS = 12;

interface Ranked {
  readonly service: Service;
  readonly nearness: Nearness;
}

/** Services of the place by kind, nearest and best backed first. Cached: a batch asks for the same places again. */
type LocalServices = ReadonlyMap<string, readonly Ranked[]>;
const localServices = new WeakMap<Directory, Map<string, LocalServices>>();
const MAX_CACHED_PLACES = 500;

function rankServices(directory: Directory, state: StateCode | null, kreis: Kreis | null): LocalServices {
  const kinds = new Map<string, Ranked[]>();
  for (const service of directory.services) {
    const found = nearestTerritory(service, { postalCode: null, kreis: kreis?.ags ?? null, state });
    if (found === null) continue;
    const { nearness } = found;
    const ranked = kinds.get(service.kind) ?? [];
    ranked.push({ service, nearness });
    kinds.set(service.kind, ranked);
  }
  for (const ranked of kinds.values())
    ranked.sort(
      (left, right) =>
        left.nearness - right.nearness ||
        STATUS_RANK[left.service.status] - STATUS_RANK[right.service.status] ||
        (left.service.id < right.service.id ? -1 : 1),
    );
  return kinds;
}

function servicesOf(directory: Directory, state: StateCode | null, kreis: Kreis | null): LocalServices {
  let places = localServices.get(directory);
  if (places === undefined) {
    places = new Map();
    localServices.set(directory, places);
  }
  const key = kreis?.ags ?? state ?? '';
  let found = places.get(key);
  if (found === undefined) {
    if (places.size >= MAX_CACHED_PLACES) places.clear();
    found = rankServices(directory, state, kreis);
    places.set(key, found);
  }
  return found;
}

interface Placed {
  readonly contact: DirectoryContact;
  readonly nearness: number;
}

/** A chamber's district is larger than a Kreis and smaller than a Land. */
const NEAR_CHAMBER = (NEAR_KREIS + NEAR_STATE) / 2;

function contactOf({ service, nearness }: Ranked, why: string, language: TextLanguage): Placed {
  return {
    nearness,
    contact: {
      id: service.id,
      name: service.name,
      topics: service.topics,
      why: why + CHECK[service.status][language],
      place: service.area === '' ? null : service.area,
      email: service.email === '' ? null : service.email,
      phone: service.phone === '' ? null : service.phone,
      url: service.website === '' ? null : service.website,
    },
  };
}

function chamberContact(chamber: Chamber, language: TextLanguage): Placed {
  return {
    nearness: NEAR_CHAMBER,
    contact: {
      id: chamber.id,
      name: chamber.name,
      topics: CHAMBER_TOPICS,
      why: CHAMBER_WHY[language],
      place: chamber.seat,
      email: null,
      phone: null,
      url: chamber.website === '' ? null : chamber.website,
    },
  };
}

function chamberFor(directory: Directory, query: ContactQuery, kreis: Kreis | null): Chamber | null {
  const named = query.chamberId === null ? undefined : directory.chamberById.get(query.chamberId);
  if (named !== undefined) return named;
  return kreis === null
    ? null
    : (chamberOfKreis(directory, kreis.ags, query.isCraft ? 'HWK' : 'IHK')?.chamber ?? null);
}

/** The Lotse of exactly this chamber, else the nationwide programme, which is not at every chamber. */
function lotseFor(
  directory: Directory,
  chamber: Chamber | null,
  services: LocalServices,
  asOf: CalendarDate,
): Ranked | null {
  const town = chamber?.name.replace(/^Handwerkskammer (zu )?|^IHK /, '') ?? '';
  const own = (services.get('willkommenslotse') ?? []).find(
    ({ service, nearness }) =>
      nearness !== NATIONWIDE && town !== '' && isRunning(service, asOf) && service.name.includes(town),
  );
  if (own !== undefined) return own;
  const programme = directory.serviceById.get('bund-willkommenslotsen');
  return programme !== undefined && isRunning(programme, asOf)
    ? { service: programme, nearness: NATIONWIDE }
    : null;
}

/** Regional desks of the documents serve many aims; only those for entry and recruiting help here. */
function fitsTopic(service: Service): boolean {
  if (service.kind === 'faire-integration') return service.id.startsWith('fi-');
  if (service.kind !== 'regional-coordination') return true;
  return (
    service.audience !== 'professional' &&
    service.topics.some((topic) => topic === 'residence' || topic === 'recruitment')
  );
}

function isBacked({ service }: Ranked): boolean {
  return service.status === 'verified' || service.status === 'from-2024-document';
}

function pick(
  directory: Directory,
  slot: ContactSlot,
  services: LocalServices,
  asOf: CalendarDate,
): readonly Ranked[] {
  const near =
    slot.nationwideOnly === true
      ? []
      : (services.get(slot.kind) ?? []).filter(
          ({ service, nearness }) =>
            nearness !== NATIONWIDE && isRunning(service, asOf) && fitsTopic(service),
        );
  const chosen = near.slice(0, slot.most);
  const fallback = slot.fallback === undefined ? undefined : directory.serviceById.get(slot.fallback);
  if (chosen.some(isBacked) || fallback === undefined || !isRunning(fallback, asOf)) return chosen;
  return [...chosen, { service: fallback, nearness: NATIONWIDE }];
}

/** Services that fit the case, each once, at most {@link MAX_CONTACTS}, nearest first. */
export function contactsFor(directory: Directory, query: ContactQuery): readonly DirectoryContact[] {
  const { language, asOf } = query;
  const workplace = completeWorkplace(directory, query.workplace);
  const kreis = workplace.kreis === null ? null : (directory.kreisByAgs.get(workplace.kreis) ?? null);
  const services = servicesOf(directory, workplace.state, kreis);
  const chamber = chamberFor(directory, query, kreis);
  const placed: Placed[] = chamber === null ? [] : [chamberContact(chamber, language)];
  const lotse = lotseFor(directory, chamber, services, asOf);
  if (lotse !== null) placed.push(contactOf(lotse, MANDATE[language], language));
  for (const slot of CONTACT_SLOTS) {
    if (slot.applies !== undefined && !slot.applies(query)) continue;
    for (const ranked of pick(directory, slot, services, asOf))
      placed.push(contactOf(ranked, slot.why[language], language));
  }
  return placed
    .slice(0, MAX_CONTACTS)
    .sort((left, right) => left.nearness - right.nearness)
    .map(({ contact }) => contact);
}

/** The Faire Integration office to name in the notice of § 45c AufenthG: that of the Land, else the list. */
export function faireIntegrationFor(directory: Directory, state: StateCode | null): Service | null {
  const own = state === null ? undefined : directory.serviceById.get(`fi-${state.slice(3).toLowerCase()}`);
  return own ?? directory.serviceById.get('bund-faire-integration-suche') ?? null;
}
