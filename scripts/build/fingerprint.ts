import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A hash over names and contents of files, with folders taken whole (tests and generated code left out).
 * The same sources give the same hash wherever and whenever they were checked out.
 */
export function fingerprint(root: string, places: string[]): string {
  const hash = createHash('sha256');
  for (const place of places) addPlace(hash, root, place);
  return hash.digest('hex');
}

function addPlace(hash: Hash, root: string, place: string): void {
  const full = path.join(root, place);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) if (name !== 'generated') addPlace(hash, root, path.join(place, name));
  } else if (!/\.test\.tsx?$/.test(place)) {
    hash.update(`${place}\0`).update(readFileSync(full)).update('\0');
  }
}
