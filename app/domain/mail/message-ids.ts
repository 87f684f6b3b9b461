/**
 * The names of mails in `In-Reply-To` and `References`. Outlook folds them over lines and may write words beside them,
 * Gmail lists all of the thread, some programs leave the brackets away.
 */
const NAMED = /<[^<>\s]{1,250}>/g;
const BARE = /^[^\s<>@]{1,120}@[^\s<>@]{1,120}$/;
/** A thread of a hundred mails has so many; more is noise. */
const MOST = 100;

/** All names in a header, in their order, each once, with brackets; the newest ones where there are very many. */
export function messageIdsOf(header: string): string[] {
  // A name may be folded in its middle, where a program counted to 76.
  const joined = header.slice(-50_000).replace(/\r?\n[ \t]+/g, ' ');
  const named = joined.match(NAMED) ?? [];
  const bare =
    named.length > 0 ? [] : joined.split(/\s+/).flatMap((word) => (BARE.test(word) ? [`<${word}>`] : []));
  return [...new Set([...named, ...bare])].slice(-MOST);
}
