/** What a service may say about its own entry. The operator decides, so nothing here is written by itself. */
import { z } from 'zod';

import { entryOf, type ServiceEntry } from '../directory/entry';
import type { Service } from '../directory/service';
import { fieldDifferences, type FieldDifference } from './compare-services';
import { rowSchema } from './row-schema';

/** The fields of the form, in its order. Topics and areas are words of ours; for those there is the free text. */
export const CORRECTION_FIELDS = [
  'name',
  'carrier',
  'area',
  'website',
  'phone',
  'email',
  'address',
  'openingHours',
  'until',
] as const;

export type CorrectionField = (typeof CORRECTION_FIELDS)[number];

/** Only what should change. */
export type Correction = Partial<Pick<ServiceEntry, CorrectionField>>;

/** What was typed, as the form has it: an empty day is no day. */
export type TypedCorrection = Readonly<Record<CorrectionField, string>>;

/** The entry as the form begins with it. */
export function typedEntry(service: Pick<Service, CorrectionField>): TypedCorrection {
  return {
    name: service.name,
    carrier: service.carrier,
    area: service.area,
    website: service.website,
    phone: service.phone,
    email: service.email,
    address: service.address,
    openingHours: service.openingHours,
    until: service.until ?? '',
  };
}

/** The fields in which what was typed differs from the entry. */
export function correctionOf(service: Service, typed: TypedCorrection): Correction {
  const proposed: Service = { ...service, ...typed, until: typed.until === '' ? null : typed.until };
  return Object.fromEntries(
    fieldDifferences(service, proposed).map(({ field, after }) => [field, after]),
  ) as Correction;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Stored proposals are read as strictly as an import; what no longer fits is null. */
export function readCorrection(stored: unknown): Correction | null {
  const { name, carrier, area, website, phone, email, address, openingHours, until } = rowSchema({
    kreise: NOTHING,
    postalPrefixes: NOTHING,
    today: '9999-12-31',
  }).shape;
  const schema = z.strictObject({ name, carrier, area, website, phone, email, address, openingHours, until });
  const parsed = schema.safeParse(stored);
  return parsed.success ? (parsed.data as Correction) : null;
}

/** The entry with the correction in it. */
export function correctedEntry(service: Service, correction: Correction): ServiceEntry {
  return { ...entryOf(service), ...correction };
}

/** Before and after, for the page that shows it; empty if the entry says so already. */
export function correctionDifferences(service: Service, correction: Correction): readonly FieldDifference[] {
  return fieldDifferences(service, { ...service, ...correction });
}
