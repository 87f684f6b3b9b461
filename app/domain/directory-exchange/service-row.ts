/** What a list of services carries: the entry without what only the database knows (bounces, revision, history). */
import type { Service } from '../directory/service';

/** One service as it stands in an export, and whole in an import. */
export type ServiceRow = Omit<Service, 'bounces'>;

export type ServiceField = Exclude<keyof ServiceRow, 'id'>;

/** The fields in the order of the export. */
export const SERVICE_FIELDS = [
  'name',
  'kind',
  'carrier',
  'level',
  'audience',
  'topics',
  'specialities',
  'languages',
  'states',
  'territories',
  'area',
  'mandate',
  'website',
  'phone',
  'email',
  'address',
  'openingHours',
  'until',
  'sources',
  'status',
  'verifiedOn',
  'note',
  'state',
] as const satisfies readonly ServiceField[];

/** A row of an import: what it does not name stays as it is. */
export type ImportRow = { readonly id: string } & Partial<Omit<ServiceRow, 'id'>>;

/** A row with the line it began in, counted from 1. */
export interface LineOfRow {
  readonly line: number;
  readonly row: ImportRow;
}

/** What a new service has to say of itself. */
export const REQUIRED_FIELDS = [
  'name',
  'kind',
  'level',
  'audience',
  'status',
] as const satisfies readonly ServiceField[];

/** A new service that names only what it must. */
export const EMPTY_FIELDS = {
  carrier: '',
  topics: [],
  specialities: [],
  languages: [],
  states: [],
  territories: [],
  area: '',
  mandate: null,
  website: '',
  phone: '',
  email: '',
  address: '',
  openingHours: '',
  until: null,
  sources: [],
  verifiedOn: null,
  note: '',
  state: 'listed',
} as const satisfies Omit<ServiceRow, 'id' | (typeof REQUIRED_FIELDS)[number]>;
