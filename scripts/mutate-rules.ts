/**
 * `npm run mutate:law [-- --only blue-card --sample 100 --seed 7 --json]`: makes every condition of the law's rules
 * wrong, one at a time, and sees whether a test of `tests/unit/law` or `tests/unit/plan` notices.
 * `--tests` judges by a part of the tests only: quicker, but what survives may be noticed by others.
 * Exit 0: all noticed or listed as without effect; 1: some survived; 2: wrong use or tests red without any mutant;
 * 130: stopped by Ctrl-C, with the figures until then. The working tree is only read.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { checkMutants, RedBaselineError } from './mutation/check-mutants';
import { EQUIVALENTS } from './mutation/equivalents';
import type { SourceFile } from './mutation/mutants';
import { progressLine, reportOf, reportText } from './mutation/report';

const LAW = 'app/domain/law';
const TEST_FOLDERS = ['tests/unit/law', 'tests/unit/plan'];
const SURVIVORS = 1;
const WRONG_USE = 2;
const STOPPED = 130;
const DEFAULT_SEED = 1;

function filesIn(folder: string, end: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function sources(only: string | undefined): SourceFile[] {
  const source = (onlyInFunctions: boolean) => (file: string) => ({
    file,
    text: readFileSync(file, 'utf8'),
    onlyInFunctions,
  });
  return [
    ...filesIn(`${LAW}/rules`, '.ts').map(source(false)),
    ...filesIn(`${LAW}/routes`, '.ts').map(source(true)),
    ...filesIn(LAW, '.ts').map(source(false)),
  ].filter(({ file }) => only === undefined || file.includes(only));
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      tests: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const chosen = sources(values.only);
  const size = values.sample === undefined ? undefined : Number(values.sample);
  const seed = Number(values.seed ?? DEFAULT_SEED);
  if (chosen.length === 0 || (size !== undefined && !(size > 0)) || !Number.isInteger(seed)) {
    process.stderr.write(
      'mutate:law [--only part-of-a-path] [--tests part-of-a-path] [--sample number] [--seed number] [--json]\n',
    );
    return WRONG_USE;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const start = performance.now();
  const judged = await checkMutants({
    root: process.cwd(),
    sources: chosen,
    tests: TEST_FOLDERS.flatMap((folder) => filesIn(folder, '.test.ts')).filter(
      (file) => values.tests === undefined || file.includes(values.tests),
    ),
    equivalents: EQUIVALENTS,
    signal: stop.signal,
    onProgress: (result, done, all) => process.stderr.write(progressLine(result, done, all)),
    ...(size === undefined ? {} : { sample: { size, seed } }),
  });
  const files = new Set(chosen.map(({ file }) => file));
  const listed = values.sample === undefined ? EQUIVALENTS.filter(({ file }) => files.has(file)) : [];
  const report = reportOf(judged, listed, (performance.now() - start) / 1000, stop.signal.aborted);
  process.stderr.write('\n');
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : reportText(report));
  if (stop.signal.aborted) return STOPPED;
  return report.survived > 0 || report.staleEquivalents.length > 0 ? SURVIVORS : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isKnown = error instanceof RedBaselineError || (error instanceof Error && 'code' in error);
  if (!isKnown) throw error;
  process.stderr.write(`\nNothing was changed yet, and this fails already:\n${error.message}\n`);
  process.exitCode = WRONG_USE;
}
