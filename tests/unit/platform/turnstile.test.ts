import { describe, expect, it } from 'vitest';

import { createTurnstile } from '~/platform/turnstile.server';

describe('a turnstile', () => {
  it('lets so many in, the others in their order, and nobody more for a place that is left twice', async () => {
    const turnstile = createTurnstile(2);
    const inside: string[] = [];
    const enter = (name: string) =>
      turnstile.enter().then((leave) => {
        inside.push(name);
        return leave;
      });
    const [first] = await Promise.all([enter('a'), enter('b')]);
    void enter('c');
    void enter('d');
    expect(inside).toEqual(['a', 'b']);

    first();
    first();
    await new Promise(setImmediate);

    expect(inside).toEqual(['a', 'b', 'c']);
  });
});
