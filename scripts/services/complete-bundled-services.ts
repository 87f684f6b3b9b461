/**
 * Adds to the collected facts of `data/services.json` what matching needs and the facts say only in words:
 * territories, specialities, mandate, languages. Run after the facts changed:
 * `npx tsx scripts/services/complete-bundled-services.ts`. A test compares the file with what this writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import chambers from '~/domain/directory/data/chambers.json';
import kreise from '~/domain/directory/data/kreise.json';
import { readTerritories } from '~/domain/directory/area-reading';
import type { Chamber, Kreis } from '~/domain/directory/directory';
import type { Service } from '~/domain/directory/service';
import type { OccupationGroup } from '~/domain/directory/vocabulary';

import { MANDATES } from './mandates';

const FILE = 'app/domain/directory/data/services.json';

/** What the sources say; everything else of a service is added here or begins empty. */
type CollectedService = Pick<
  Service,
  | 'id'
  | 'name'
  | 'kind'
  | 'carrier'
  | 'level'
  | 'states'
  | 'area'
  | 'topics'
  | 'audience'
  | 'website'
  | 'phone'
  | 'email'
  | 'until'
  | 'sources'
  | 'status'
  | 'note'
>;

/** The one entry whose source names the languages of its advice; others say only how many. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = { 'bund-hotline-alid': ['de', 'en'] };

const SPECIALITIES: readonly (readonly [OccupationGroup, RegExp])[] = [
  ['care', /pflege/i],
  ['medicine', /mediziner|ärzt|approbation|apotheker|IQmed/i],
  ['craft', /handwerk/i],
  ['education', /lehrkr|pädagog|erzieh/i],
  ['social-work', /soziale arbeit|sozialwirtschaft/i],
  ['agriculture', /landwirtschaft/i],
];

function specialitiesOf({ name, kind, topics }: CollectedService): OccupationGroup[] {
  const found = SPECIALITIES.filter(([, words]) => words.test(name)).map(([group]) => group);
  if (topics.includes('health-professions')) found.push('health');
  if (kind === 'chamber-hwk' && !found.includes('craft')) found.push('craft');
  if (kind === 'chamber-ihk') found.push('trade-industry');
  return found;
}

const reference = {
  kreise: kreise as readonly Kreis[],
  chamberById: new Map((chambers as unknown as readonly Chamber[]).map((chamber) => [chamber.id, chamber])),
};

/** The collected facts of an entry with what follows from them. */
export function completeService(collected: CollectedService): Service {
  return {
    ...collected,
    specialities: specialitiesOf(collected),
    languages: LANGUAGES[collected.id] ?? [],
    mandate: MANDATES[collected.id] ?? null,
    territories: readTerritories(reference, collected),
    address: '',
    openingHours: '',
    verifiedOn: null,
    state: 'listed',
    bounces: 0,
  };
}

/** The whole file, one entry a line. */
export function completedFile(text: string): string {
  const collected = JSON.parse(text) as readonly CollectedService[];
  return `[\n${collected.map((entry) => JSON.stringify(completeService(entry))).join(',\n')}\n]\n`;
}

if (process.argv[1]?.endsWith('complete-bundled-services.ts') === true)
  writeFileSync(FILE, completedFile(readFileSync(FILE, 'utf8')));
