import { dirname, join } from 'node:path';

import { build, type Plugin } from 'esbuild';

import { RUNNER } from './messages';
import { SWITCH } from './mutants';

const ALIASES: Readonly<Record<string, string>> = {
  '~': 'app',
  '#tests': 'tests',
  '#scripts': 'scripts',
  '#jobs': 'jobs',
};
const ALIASED = /^(~|#[a-z]+)\//;

function plugin(root: string, replaced: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'mutants',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: ALIASED }, ({ path, kind }) => {
        const [alias = '', ...rest] = path.split('/');
        const folder = ALIASES[alias];
        if (folder === undefined) return null;
        return resolve(`./${[folder, ...rest].join('/')}`, { resolveDir: root, kind });
      });
      onResolve({ filter: /^vitest$/ }, ({ path }) => ({ path, namespace: 'runner' }));
      onLoad({ filter: /.*/, namespace: 'runner' }, () => ({
        contents: `module.exports = globalThis.${RUNNER}.vitest;`,
      }));
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const contents = replaced.get(path);
        return contents === undefined ? null : { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

/**
 * One script with every test file and everything of ours it needs; packages stay outside and are loaded once.
 * It exports `files`: for each test file a function that runs it. `replaced` holds texts by path from the root.
 */
export async function bundled(
  root: string,
  tests: readonly string[],
  replaced: ReadonlyMap<string, string>,
): Promise<string> {
  const entries = tests.map(
    (test) => `${JSON.stringify(test)}: () => require(${JSON.stringify(`./${test}`)})`,
  );
  const result = await build({
    stdin: { contents: `exports.files = {\n${entries.join(',\n')}\n};`, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'silent',
    banner: { js: `const ${SWITCH} = globalThis.${RUNNER}.isActive;` },
    plugins: [plugin(root, new Map([...replaced].map(([file, text]) => [join(root, file), text])))],
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error('the bundler gave nothing');
  return output.text;
}
