/** The Land whose holidays count for the dates of a case: that of the place of work, else of the employer. */
import type { StateCode } from '../catalogue/states';
import { stateOfKreis, stateOfPostalCode } from '../plan/place';
import type { PlanRequest } from '../plan/contract';

/** Null where nothing said tells the Land; then only nationwide holidays count. */
export function workplaceState(request: PlanRequest): StateCode | null {
  const { position, employer } = request;
  return (
    position.workplaceState ??
    fromKreis(position.workplaceKreis) ??
    fromPostalCode(position.workplacePostalCode) ??
    employer?.state ??
    fromKreis(employer?.kreis) ??
    fromPostalCode(employer?.postalCode)
  );
}

function fromKreis(kreis: string | undefined): StateCode | null {
  return kreis === undefined ? null : stateOfKreis(kreis);
}

function fromPostalCode(postalCode: string | undefined): StateCode | null {
  return postalCode === undefined ? null : stateOfPostalCode(postalCode);
}
