/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `size` entries in their order, the same ones for the same seed. */
export function sampled<T>(list: readonly T[], size: number, seed: number): readonly T[] {
  const random = randomFrom(seed);
  return list
    .map((_entry, index) => ({ index, weight: random() }))
    .sort((left, right) => left.weight - right.weight)
    .slice(0, size)
    .sort((left, right) => left.index - right.index)
    .flatMap(({ index }) => list[index] ?? []);
}
