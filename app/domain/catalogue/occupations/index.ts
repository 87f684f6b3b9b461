/** All occupations of the catalogue, and how to find one. */
import type { Occupation } from '../occupation';

export type { Occupation } from '../occupation';
import { CONSTRUCTION_OCCUPATIONS } from './construction';
import { ENGINEERING_OCCUPATIONS } from './engineering';
import { FOOD_HOSPITALITY_OCCUPATIONS } from './food-hospitality';
import { HEALTH_OCCUPATIONS } from './health';
import { IT_OCCUPATIONS } from './it';
import { METAL_ELECTRICAL_OCCUPATIONS } from './metal-electrical';
import { OFFICE_TRADE_OCCUPATIONS } from './office-trade';
import { SERVICES_AGRICULTURE_OCCUPATIONS } from './services-agriculture';
import { SOCIAL_EDUCATION_OCCUPATIONS } from './social-education';
import { TRANSPORT_LOGISTICS_OCCUPATIONS } from './transport-logistics';

export const OCCUPATIONS: readonly Occupation[] = [
  ...HEALTH_OCCUPATIONS,
  ...SOCIAL_EDUCATION_OCCUPATIONS,
  ...ENGINEERING_OCCUPATIONS,
  ...IT_OCCUPATIONS,
  ...CONSTRUCTION_OCCUPATIONS,
  ...METAL_ELECTRICAL_OCCUPATIONS,
  ...FOOD_HOSPITALITY_OCCUPATIONS,
  ...TRANSPORT_LOGISTICS_OCCUPATIONS,
  ...OFFICE_TRADE_OCCUPATIONS,
  ...SERVICES_AGRICULTURE_OCCUPATIONS,
];

const byId: ReadonlyMap<string, Occupation> = new Map(OCCUPATIONS.map((entry) => [entry.id, entry]));

/** The occupation with this id, or null. */
export function findOccupation(id: string): Occupation | null {
  return byId.get(id) ?? null;
}
