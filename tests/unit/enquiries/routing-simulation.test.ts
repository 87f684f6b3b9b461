import { describe, expect, it } from 'vitest';

import { neverLooks, simulate } from './simulation';

describe('50,000 enquiries and 200 desks, of which one in eight never looks', () => {
  it('every one is answered and closed, none is without a holder, and equals carry equal loads', () => {
    const result = simulate({ enquiries: 50_000, desks: 200, seed: 7 });
    expect(result.statuses).toEqual({ closed: 50_000 });
    expect(result.longestUnownedMs).toBe(0);
    // The last group works nationwide and is asked only where a Land has no room.
    for (const group of result.groups.slice(0, -1)) {
      const looking = group.filter(({ id }) => !neverLooks(id));
      const shares = looking.map(({ id, capacity }) => (result.given.get(id) ?? 0) / capacity);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(mean).toBeGreaterThan(0);
      // No desk with more than one and a half times, none with less than half of what its capacity asks for.
      expect(Math.max(...shares)).toBeLessThan(mean * 1.5);
      expect(Math.min(...shares)).toBeGreaterThan(mean * 0.5);
    }
    // A desk that never looks is tried, then left alone.
    for (const [id, given] of result.given) if (neverLooks(id)) expect(given).toBeLessThan(100);
  }, 60_000);

  it('the same questions go the same way', () => {
    const once = simulate({ enquiries: 300, desks: 200, seed: 11 });
    expect(simulate({ enquiries: 300, desks: 200, seed: 11 }).print).toBe(once.print);
    expect(simulate({ enquiries: 300, desks: 200, seed: 12 }).print).not.toBe(once.print);
  });

  it('with too few desks the rest lands in the last resort, and nowhere else', () => {
    const result = simulate({ enquiries: 300, desks: 1, seed: 3 });
    expect(result.statuses).toEqual({ closed: 300 });
    expect(result.inOperatorQueue).toBeGreaterThan(200);
  });
});
