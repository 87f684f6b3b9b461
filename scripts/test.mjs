// @ts-check
/*
 * npm test: everything that must hold, from a fresh clone, ending with one line "N passed, N failed, N skipped".
 * A check (types, lint, build, …) counts as one. `npm test -- unit lint` runs only the groups whose name contains
 * one of the words. With CI=true a group that cannot run is a failure.
 */
import { closingLine } from './test/counts.mjs';
import { stages } from './test/groups.mjs';
import { runSession } from './test/session.mjs';

const words = process.argv.slice(2);
const isWanted = (/** @type {string} */ name) =>
  words.length === 0 || words.some((word) => name.includes(word));
const chosen = stages.map(({ lanes, groups }) => ({
  lanes,
  groups: groups.filter(({ name }) => isWanted(name)),
}));

try {
  const counts = await runSession(chosen);
  process.exitCode ??= counts.failed > 0 ? 1 : 0;
  console.log(`\n${closingLine(counts)}`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  console.log(closingLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
}
