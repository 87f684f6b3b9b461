/** What an unknown occupation id was probably meant to be. */
import { editDistance, forgivenErrors } from './edit-distance';
import { searchOccupations } from './occupation-search';
import { OCCUPATIONS } from './occupations';

const LONGEST_ID = 60;

/**
 * The known id nearest to an unknown one: the one misspelt by few letters, else what the search finds for its
 * words (`krankenschwester` is `nurse`), else the one that differs in the fewest letters.
 */
export function nearestOccupationId(unknown: string): string {
  const asked = unknown.slice(0, LONGEST_ID);
  let best = { id: '', apart: Infinity };
  for (const { id } of OCCUPATIONS) {
    const apart = editDistance(asked, id, Math.min(best.apart, LONGEST_ID));
    if (apart < best.apart) best = { id, apart };
  }
  if (best.apart <= forgivenErrors(asked.length)) return best.id;
  return searchOccupations(asked.replaceAll('-', ' '), undefined, 1)[0]?.id ?? best.id;
}
