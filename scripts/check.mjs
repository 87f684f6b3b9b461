// @ts-check
/* npm run check: types and lint only, for the minutes between two commits. */
import { closingLine } from './test/counts.mjs';
import { quickStages } from './test/groups.mjs';
import { runSession } from './test/session.mjs';

try {
  const counts = await runSession(quickStages);
  process.exitCode ??= counts.failed > 0 ? 1 : 0;
  console.log(`\n${closingLine(counts)}`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
