import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const CLIENT = path.resolve('build/client');

/** Vite ends the names of its files so. */
const HASH_AND_END = String.raw`-[\w-]{8}\.js$`;

const sizes = new Map<string, number>();

function compressedBytes(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(path.join(CLIENT, file))).byteLength;
  sizes.set(file, known);
  return known;
}

/**
 * The JavaScript that the browser loads to take over a page that the server rendered: the modules that the page names,
 * and its texts, of which the larger language counts. Nothing where the page has no script.
 *
 * @returns bytes, compressed with gzip
 */
export function firstLoadBytes(html: string): number {
  const modules = [...html.matchAll(/<link rel="modulepreload" href="\/([^"]+\.js)"/g)].map(
    ([, file]) => file ?? '',
  );
  if (!html.includes('type="module"')) return 0;
  const areas = /data-text-areas="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
  if (modules.length === 0 || areas.length === 0) throw new Error('This is no page of the built product.');
  const assets = readdirSync(path.join(CLIENT, 'assets'));
  const texts = areas.map((area) =>
    Math.max(
      ...assets
        .filter((name) => new RegExp(`^${area}${HASH_AND_END}`).test(name))
        .map((name) => compressedBytes(`assets/${name}`)),
    ),
  );
  return [...new Set(modules)].reduce((sum, file) => sum + compressedBytes(file), 0) + sum(texts);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
