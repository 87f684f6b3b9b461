/**
 * The plan contract, version 1: what `planCase` takes and gives. One door for pages, API, command line and tests.
 * Fields may be added, never renamed or removed within version 1.
 */
export * from './contract/vocabulary';
export * from './contract/plan';
export * from './contract/request';
export type { Source } from './contract/primitives';
export {
  readPlanRequest,
  wholeInputError,
  type RequestError,
  type RequestReading,
} from './contract/read-request';
