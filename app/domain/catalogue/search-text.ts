/** Words as people type them: folding of umlauts and signs, and the spoken forms of a written German name. */

/** Lower case, umlauts written out, without accents and the signs of the colon form. */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll(':', '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `Kauffrau/Kaufmann im Handel` names two people: `Kauffrau im Handel` and `Kaufmann im Handel`. */
function bySlash(text: string): readonly string[] {
  const match = /^(.*?)(\S+)\/(\S+)(.*)$/.exec(text);
  if (match === null) return [text];
  const [, before = '', left = '', right = '', after = ''] = match;
  return [`${before}${left}${after}`, `${before}${right}${after}`];
}

/** `Bäcker:in` is typed as `Bäcker` and `Bäckerin`, `Medizinische:r` with and without its ending. */
function byColon(text: string): readonly string[] {
  if (!text.includes(':')) return [text];
  return [text.replaceAll(/:(innen|in|r|n|s|e)(?![a-zäöüß])/gi, ''), text.replaceAll(':', '')];
}

/** Every folded form of a name or synonym that a person may type, without repeats. */
export function typedForms(text: string): readonly string[] {
  return [...new Set(bySlash(text).flatMap(byColon).map(foldForSearch))];
}

/** Small words that tell nothing about an occupation. */
const FILLERS: ReadonlySet<string> = new Set(
  'als am an and at auf der des die das ein eine einer einem fuer for im in mit of oder or the und von zum zur'.split(
    ' ',
  ),
);

/** The words of a folded text that tell something. */
export function tellingWords(folded: string): readonly string[] {
  return folded.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
}
