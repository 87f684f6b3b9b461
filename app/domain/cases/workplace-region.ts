/** Whose holidays count for the dates of a case: those of the Land of the place of work, or of the city of Augsburg. */
import { AUGSBURG, type HolidayRegion } from '../calendar';
import { regionOf } from '../mail-settings/company-region';
import type { PlanRequest } from '../plan/contract';
import { workplaceState } from './workplace-state';

/** Null where nothing said tells the Land; then only nationwide holidays count. */
export function workplaceRegion(request: PlanRequest): HolidayRegion | null {
  const { position, employer } = request;
  const { workplaceKreis: kreis, workplacePostalCode: postalCode } = position;
  const place = kreis || postalCode || position.workplaceState ? { kreis, postalCode } : employer;
  return place && regionOf(place) === AUGSBURG ? AUGSBURG : workplaceState(request);
}
