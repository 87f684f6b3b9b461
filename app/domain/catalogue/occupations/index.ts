/** All occupations of the catalogue, and how to find one. */
import type { Occupation } from '../occupation';

export type { Occupation } from '../occupation';
import { AGRICULTURE_GREEN_OCCUPATIONS } from './agriculture-green';
import { BUILDING_PLANNING_OCCUPATIONS } from './building-planning';
import { BUSINESS_LAW_OCCUPATIONS } from './business-law';
import { CIVIL_WORKS_OCCUPATIONS } from './civil-works';
import { CONSTRUCTION_OCCUPATIONS } from './construction';
import { CONSTRUCTION_FINISHING_OCCUPATIONS } from './construction-finishing';
import { EDUCATION_TRAINING_OCCUPATIONS } from './education-training';
import { ENGINEERING_OCCUPATIONS } from './engineering';
import { ENGINEERING_DISCIPLINES_OCCUPATIONS } from './engineering-disciplines';
import { FOOD_HOSPITALITY_OCCUPATIONS } from './food-hospitality';
import { FOOD_PRODUCTION_OCCUPATIONS } from './food-production';
import { HEALTH_OCCUPATIONS } from './health';
import { HEALTH_DOCTORS_OCCUPATIONS } from './health-doctors';
import { HEALTH_SPECIALISTS_OCCUPATIONS } from './health-specialists';
import { HEALTH_THERAPY_PRACTICE_OCCUPATIONS } from './health-therapy-practice';
import { HOSPITALITY_TOURISM_OCCUPATIONS } from './hospitality-tourism';
import { IT_OCCUPATIONS } from './it';
import { IT_SPECIALISTS_OCCUPATIONS } from './it-specialists';
import { MEDIA_DESIGN_EVENTS_OCCUPATIONS } from './media-design-events';
import { METAL_ELECTRICAL_OCCUPATIONS } from './metal-electrical';
import { METAL_INDUSTRY_OCCUPATIONS } from './metal-industry';
import { OFFICE_TRADE_OCCUPATIONS } from './office-trade';
import { SAFETY_PERSONAL_OCCUPATIONS } from './safety-personal';
import { SCIENCE_LABORATORY_OCCUPATIONS } from './science-laboratory';
import { SERVICES_AGRICULTURE_OCCUPATIONS } from './services-agriculture';
import { SOCIAL_EDUCATION_OCCUPATIONS } from './social-education';
import { TRADE_SALES_OCCUPATIONS } from './trade-sales';
import { TRAFFIC_SUPPLY_OCCUPATIONS } from './traffic-supply';
import { TRANSPORT_LOGISTICS_OCCUPATIONS } from './transport-logistics';
import { VEHICLES_ELECTRICAL_OCCUPATIONS } from './vehicles-electrical';
import { WOOD_TEXTILE_PRINT_OCCUPATIONS } from './wood-textile-print';

export const OCCUPATIONS: readonly Occupation[] = [
  ...HEALTH_OCCUPATIONS,
  ...HEALTH_THERAPY_PRACTICE_OCCUPATIONS,
  ...SOCIAL_EDUCATION_OCCUPATIONS,
  ...ENGINEERING_OCCUPATIONS,
  ...IT_OCCUPATIONS,
  ...CONSTRUCTION_OCCUPATIONS,
  ...METAL_ELECTRICAL_OCCUPATIONS,
  ...FOOD_HOSPITALITY_OCCUPATIONS,
  ...TRANSPORT_LOGISTICS_OCCUPATIONS,
  ...OFFICE_TRADE_OCCUPATIONS,
  ...SERVICES_AGRICULTURE_OCCUPATIONS,
  ...HEALTH_DOCTORS_OCCUPATIONS,
  ...HEALTH_SPECIALISTS_OCCUPATIONS,
  ...EDUCATION_TRAINING_OCCUPATIONS,
  ...ENGINEERING_DISCIPLINES_OCCUPATIONS,
  ...BUILDING_PLANNING_OCCUPATIONS,
  ...SCIENCE_LABORATORY_OCCUPATIONS,
  ...IT_SPECIALISTS_OCCUPATIONS,
  ...CONSTRUCTION_FINISHING_OCCUPATIONS,
  ...CIVIL_WORKS_OCCUPATIONS,
  ...METAL_INDUSTRY_OCCUPATIONS,
  ...VEHICLES_ELECTRICAL_OCCUPATIONS,
  ...WOOD_TEXTILE_PRINT_OCCUPATIONS,
  ...FOOD_PRODUCTION_OCCUPATIONS,
  ...HOSPITALITY_TOURISM_OCCUPATIONS,
  ...TRAFFIC_SUPPLY_OCCUPATIONS,
  ...TRADE_SALES_OCCUPATIONS,
  ...BUSINESS_LAW_OCCUPATIONS,
  ...MEDIA_DESIGN_EVENTS_OCCUPATIONS,
  ...AGRICULTURE_GREEN_OCCUPATIONS,
  ...SAFETY_PERSONAL_OCCUPATIONS,
];

const byId: ReadonlyMap<string, Occupation> = new Map(OCCUPATIONS.map((entry) => [entry.id, entry]));

/** The occupation with this id, or null. */
export function findOccupation(id: string): Occupation | null {
  return byId.get(id) ?? null;
}
