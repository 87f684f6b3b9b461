/**
 * Services by territory, each with the part of its rank that no question changes, built once for each directory.
 * A question then looks at the services of its place only.
 */
import type { Directory } from './directory';
import { territoryKey } from './directory';
import { newestStatement, type Service, type Territory } from './service';
import type { ServiceStatus } from './vocabulary';

/**
 * Entries that describe something, but are no place to refer to: an agency and offices that are only planned, a mark
 * of approval, forerunners that went into other entries (their notes and the README of the collected facts).
 */
const NO_CONTACT: ReadonlySet<string> = new Set([
  'bund-wsa',
  'bund-azav',
  'bund-ba-kooperation-mexiko',
  'bund-support-fi',
  'hb-welcome-center-plan',
  'th-zab-plan',
]);

const STATUS_RANK: Readonly<Record<ServiceStatus, number>> = {
  verified: 0,
  'from-2024-document': 1,
  'from-2020-document': 2,
  unverified: 3,
};

export interface IndexedService {
  readonly service: Service;
  readonly territory: Territory;
  /** Well enough backed to stand alone: a page or the document of 2024, and its mail arrives. */
  readonly isBacked: boolean;
  /** Position among all services: best backed, newest statement, smallest area first. */
  readonly position: number;
}

export type MatchIndex = ReadonlyMap<string, readonly IndexedService[]>;

/** Well enough backed to be the only answer: by a page, the document of 2024 or a check, and its mail arrives. */
export function isBacked({
  status,
  bounces,
  verifiedOn,
}: Pick<Service, 'status' | 'bounces' | 'verifiedOn'>): boolean {
  return (STATUS_RANK[status] <= 1 || verifiedOn !== null) && bounces === 0;
}

/** The day of the last check, else the date of the newest statement; later is better. */
function freshness(service: Service): string {
  return service.verifiedOn ?? newestStatement(service) ?? '';
}

function inOrder(services: readonly Service[]): Service[] {
  const keyed = services.map((service) => ({
    service,
    unbacked: Number(!isBacked(service)),
    status: STATUS_RANK[service.status],
    fresh: freshness(service),
  }));
  keyed.sort(
    (left, right) =>
      left.unbacked - right.unbacked ||
      // Among the badly backed the newer statement counts, whatever kind of document it stands in.
      (left.unbacked === 0 ? left.status - right.status : 0) ||
      (left.fresh === right.fresh ? 0 : left.fresh > right.fresh ? -1 : 1) ||
      left.service.territories.length - right.service.territories.length ||
      (left.service.id < right.service.id ? -1 : 1),
  );
  return keyed.map(({ service }) => service);
}

const indexes = new WeakMap<Directory['services'], MatchIndex>();

/** The index of a directory; made when first asked for. */
export function matchIndexOf({ services }: Pick<Directory, 'services'>): MatchIndex {
  const known = indexes.get(services);
  if (known !== undefined) return known;
  const index = new Map<string, IndexedService[]>();
  inOrder(services).forEach((service, position) => {
    if (service.state !== 'listed' || NO_CONTACT.has(service.id)) return;
    for (const territory of service.territories) {
      const key = territoryKey(territory);
      const entry = { service, territory, isBacked: isBacked(service), position };
      const there = index.get(key);
      if (there === undefined) index.set(key, [entry]);
      else there.push(entry);
    }
  });
  indexes.set(services, index);
  return index;
}

const prefixes = new WeakMap<Directory['services'], boolean>();

/** True if some service works by beginnings of postal codes; else two codes of one Kreis have the same services. */
export function matchesByPrefix({ services }: Pick<Directory, 'services'>): boolean {
  const known = prefixes.get(services);
  if (known !== undefined) return known;
  const found = services.some(({ territories }) => territories.some(({ kind }) => kind === 'postal-prefix'));
  prefixes.set(services, found);
  return found;
}
