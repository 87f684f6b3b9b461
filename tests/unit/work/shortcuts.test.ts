import { describe, expect, it } from 'vitest';

import { SHORTCUTS, shortcutOf } from '~/domain/work/shortcuts';

describe('keyboard shortcuts', () => {
  it.each([
    [null, '?', 'help'],
    [null, 'j', 'next'],
    [null, 'g', 'waits'],
    ['g', 't', 'today'],
    ['g', 'k', 'calendar'],
    // A sequence that leads nowhere: the second key counts by itself.
    ['g', 'x', 'select'],
    ['g', 'g', 'waits'],
    [null, 't', null],
    [null, 'Enter', null],
  ])('after %j the key %j means %j', (before, key, does) => {
    expect(shortcutOf(before, key)).toBe(does);
  });

  it('have each keys of their own', () => {
    const keys = SHORTCUTS.map((shortcut) => shortcut.keys.join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
