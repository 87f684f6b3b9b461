/** Every template once, in the order of the pages. */
import { AGENCY_CHECK } from './agency-check';
import { DOCTORS_SPECIALIZED } from './doctors';
import { DRIVERS_LICENSED, DRIVERS_TRAINING } from './drivers';
import { IN_COMPANY_QUALIFICATION } from './in-company-qualification';
import { NURSES_MEASURE, NURSES_PARTNERSHIP } from './nurses-bridge';
import { NURSES_RECOGNITION_ABROAD, NURSES_WAIVER } from './nurses-skilled';
import { ONE_STOP_PACKAGE } from './one-stop-package';
import type { FieldTemplate } from './template';
import { TRAINEES } from './trainees';

export const FIELD_TEMPLATES: readonly FieldTemplate[] = [
  DOCTORS_SPECIALIZED,
  NURSES_RECOGNITION_ABROAD,
  NURSES_MEASURE,
  NURSES_PARTNERSHIP,
  NURSES_WAIVER,
  DRIVERS_LICENSED,
  DRIVERS_TRAINING,
  IN_COMPANY_QUALIFICATION,
  TRAINEES,
  AGENCY_CHECK,
  ONE_STOP_PACKAGE,
];

/** The template of that name, or null. */
export function findTemplate(id: string): FieldTemplate | null {
  return FIELD_TEMPLATES.find((template) => template.id === id) ?? null;
}
