/** How near a service is to a place of work, by its territories. */
import type { StateCode } from '../catalogue/states';
import type { Service, Territory } from './service';

/** Smaller is nearer: postal-code prefix, Kreis, Land, all of Germany. */
export type Nearness = 0 | 1 | 2 | 3;

export const NEAR_PREFIX: Nearness = 0;
export const NEAR_KREIS: Nearness = 1;
export const NEAR_STATE: Nearness = 2;
export const NATIONWIDE: Nearness = 3;

export interface TerritoryPlace {
  readonly postalCode: string | null;
  readonly kreis: string | null;
  readonly state: StateCode | null;
}

/** The nearest territory of the service that covers the place, or null if it serves somewhere else. */
export function nearestTerritory(
  service: Service,
  place: TerritoryPlace,
): { readonly territory: Territory; readonly nearness: Nearness } | null {
  let nearest: { territory: Territory; nearness: Nearness } | null = null;
  for (const territory of service.territories) {
    const nearness = nearnessOfTerritory(territory, place);
    if (nearness !== null && (nearest === null || nearness < nearest.nearness))
      nearest = { territory, nearness };
  }
  return nearest;
}

function nearnessOfTerritory({ kind, code }: Territory, place: TerritoryPlace): Nearness | null {
  switch (kind) {
    case 'postal-prefix':
      return place.postalCode?.startsWith(code) === true ? NEAR_PREFIX : null;
    case 'kreis':
      return place.kreis === code ? NEAR_KREIS : null;
    case 'state':
      return place.state === code ? NEAR_STATE : null;
    case 'nationwide':
      return NATIONWIDE;
  }
}
