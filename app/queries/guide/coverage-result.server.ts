import { readCoverage, type CoverageResult } from '~/domain/guide/coverage';

/** The file is committed by whoever ran the enumeration last; before the first run there is none. */
const FILES = import.meta.glob<unknown>('../../domain/guide/coverage-result.json', {
  eager: true,
  import: 'default',
});

/** What the last run of the enumeration found; null if it has not been run. */
export const COVERAGE_RESULT: CoverageResult | null = readCoverage(Object.values(FILES)[0]);
