import { createRequire } from 'node:module';

import type { Plugin } from 'esbuild';

/**
 * Puts JSON files of packages into the bundle. Left outside they would need an import attribute, which Vite and the
 * type checker do not ask for.
 */
export function bundleJson(project: string): Plugin {
  const { resolve } = createRequire(`${project}/package.json`);
  return {
    name: 'bundle-json',
    setup(build) {
      build.onResolve({ filter: /^[^./#~].*\.json$/ }, ({ path }) => ({ path: resolve(path) }));
    },
  };
}
