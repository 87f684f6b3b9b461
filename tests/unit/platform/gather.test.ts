import { describe, expect, it } from 'vitest';

import { gather } from '~/platform/gather.server';

describe('gathering calls', () => {
  it('what comes while a round is under way goes in the next one, and everybody gets their own answer', async () => {
    const rounds: number[][] = [];
    const double = gather(async (items: number[]) => {
      rounds.push(items);
      await new Promise((resolve) => setImmediate(resolve));
      return items.map((item) => item * 2);
    }, 3);
    const first = [1, 2].map(double);
    await Promise.resolve();
    await Promise.resolve();
    const rest = [3, 4, 5, 6].map(double);
    expect(await Promise.all([...first, ...rest])).toEqual([2, 4, 6, 8, 10, 12]);
    expect(rounds).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  it('an error is everybody’s of that round, and of no other', async () => {
    let isBroken = true;
    const ask = gather((items: string[]) => {
      if (isBroken) throw new Error('away');
      return Promise.resolve(items);
    }, 10);
    await expect(ask('a')).rejects.toThrow('away');
    isBroken = false;
    expect(await ask('b')).toBe('b');
  });
});
