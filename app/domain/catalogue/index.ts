/** Occupations, countries and Länder that a request may name. */
export * from './countries';
export * from './country-groups';
export * from './country-search';
export * from './occupation';
export * from './occupation-codes';
export * from './nearest-occupation';
export * from './occupation-search';
export { OCCUPATIONS, findOccupation } from './occupations';
export { typedForms } from './search-text';
export * from './states';
