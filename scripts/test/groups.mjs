// @ts-check
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * @typedef {object} Group
 * @property {string} name
 * @property {string[]} command
 * @property {string | null} resultFile where vitest leaves its counts; null for a check, which counts as one
 * @property {() => string | null} missing the Debian package without which the group cannot run
 */

/** Where vitest's result files go. */
const RESULTS = path.join('.cache', 'test-results');
export const CHROMIUM = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';

/** @param {string} name @param {string[]} command @returns {Group} */
const check = (name, command) => ({
  name,
  command: [process.execPath, ...command],
  resultFile: null,
  missing: () => null,
});

/** @param {string} name @param {() => string | null} [missing] @returns {Group} */
const tests = (name, missing = () => null) => {
  const resultFile = path.join(RESULTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
  const command = [
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    name,
    ...reporters,
  ];
  return { name, command, resultFile, missing };
};

const withoutRedis = () =>
  spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0 ? null : 'redis-server';
const withoutChromium = () => (existsSync(CHROMIUM) ? null : 'chromium');

export const generate = check('generate', ['--import', 'tsx', 'scripts/generate.ts']);
const types = check('types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']);
const lint = check('lint and import boundaries', [
  'node_modules/eslint/bin/eslint.js',
  '.',
  '--max-warnings=0',
  '--cache',
  '--cache-strategy=content',
  '--cache-location=.cache/eslint/',
]);
const format = check('format', [
  'node_modules/prettier/bin/prettier.cjs',
  '--check',
  '.',
  '--log-level=warn',
  '--cache',
  '--cache-strategy=content',
  '--cache-location=.cache/prettier',
]);
const migrations = check('migrations agree with the schema', [
  '--import',
  'tsx',
  'scripts/migrate.ts',
  'check',
]);
const build = check('build', ['--import', 'tsx', 'scripts/build.ts']);

/**
 * Groups that run side by side in so many lanes: each lane takes the next group.
 * @typedef {object} Stage
 * @property {number} lanes
 * @property {Group[]} groups
 */

/** What `npm run check` runs. @type {Stage[]} */
export const quickStages = [{ lanes: 2, groups: [types, lint] }];

/**
 * What `npm test` runs. Two lanes keep two cores busy; the third is for the tests of jobs, which mostly wait for processes
 * and servers. First what fails fast, then what takes long. Browser journeys come last, two at a time; beside them what reads
 * files only.
 * @type {Stage[]}
 */
export const stages = [
  {
    lanes: 3,
    groups: [
      types,
      migrations,
      tests('jobs-postgres'),
      tests('unit'),
      build,
      tests('integration'),
      tests('jobs-redis', withoutRedis),
    ],
  },
  { lanes: 2, groups: [tests('e2e', withoutChromium), lint, format] },
];
