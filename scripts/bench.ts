/**
 * `npm run bench [name]`: runs the measurements of `tests/bench`, one after the other, each in a process of its own.
 * Every one prints its figures beside a baseline from the same run; machines differ, so read the ratios.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const FOLDER = 'tests/bench';

const wanted = process.argv[2];
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && (wanted === undefined || file.includes(wanted)))
  .sort();
if (files.length === 0) {
  console.error(`No measurement is called "${wanted}". There are: ${readdirSync(FOLDER).join(', ')}`);
  process.exit(2);
}

let worst = 0;
for (const file of files) {
  console.log(`\n${file.replace(/\.ts$/, '')}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${FOLDER}/${file}`], {
    stdio: 'inherit',
  });
  worst = Math.max(worst, status ?? 1);
}
process.exit(worst);
