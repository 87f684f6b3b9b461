/**
 * Letters changed, added, left out or swapped with their neighbour between two short words (optimal string
 * alignment, the restricted Damerau-Levenshtein distance). Answers `limit + 1` as soon as it is certain to be more.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(left.length - right.length) > limit) return over;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    let smallest = i;
    const letter = left.charCodeAt(i - 1);
    for (let j = 1; j <= right.length; j += 1) {
      const other = right.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j - 1] ?? over) + (letter === other ? 0 : 1),
        (last[j] ?? over) + 1,
        (row[j - 1] ?? over) + 1,
      );
      const isSwap = i > 1 && j > 1 && letter === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === other;
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? over) + 1);
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    // A swap reaches back two rows, so both must be beyond the limit.
    if (smallest > limit && Math.min(...last) > limit) return over;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[right.length] ?? over, over);
}

/** Typing errors that are forgiven in a word of this length: none below four letters, one up to seven, then two. */
export function forgivenErrors(length: number): number {
  return length < 4 ? 0 : length <= 7 ? 1 : 2;
}
