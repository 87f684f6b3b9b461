/**
 * Time of one search in the occupation catalogue: names, beginnings, words with errors, and words that do not exist.
 * Run: `npx tsx tests/bench/occupation-search.ts`. Prints one line of JSON; compared by people.
 */
import { OCCUPATIONS, searchOccupations } from '~/domain/catalogue';

const texts = OCCUPATIONS.flatMap(({ name }) => [
  name.de,
  name.en,
  name.de.slice(0, 5),
  `${name.de.slice(1, 8)}x`,
  `xq${name.en}`,
]);
for (const text of texts) searchOccupations(text);

const times = texts
  .map((text) => {
    const start = performance.now();
    searchOccupations(text);
    return performance.now() - start;
  })
  .sort((left, right) => left - right);
const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));

console.log(
  JSON.stringify({
    measure: 'occupation-search-ms',
    occupations: OCCUPATIONS.length,
    searches: times.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  }),
);
