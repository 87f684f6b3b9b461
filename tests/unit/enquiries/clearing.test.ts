import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { STATE_CODES } from '~/domain/catalogue/states';
import { clearingBodies, clearingCause } from '~/domain/enquiries';

import { ASKED, story, TO_DESK } from './events';

const bodies = (values: Partial<Parameters<typeof clearingBodies>[1]> = {}) =>
  clearingBodies(bundledDirectory, {
    ...{ topic: 'residence', state: 'DE-SN', asOf: '2026-11-20', without: new Set<string>() },
    ...values,
  });

describe('who is asked who is responsible', () => {
  it('is in the directory for every topic and Land, and somebody always is', () => {
    for (const topic of SERVICE_TOPICS)
      for (const state of [null, ...STATE_CODES]) {
        const found = bodies({ topic, state });
        expect(found.length).toBeGreaterThan(0);
        for (const { id, state: listed } of found) {
          expect(bundledDirectory.serviceById.has(id)).toBe(true);
          expect(listed).toBe('listed');
        }
      }
  });

  it("is the Land's central body before the Federation's, without those that had it", () => {
    const found = bodies({ state: 'DE-BY' });
    const levels = found.map(({ level }) => level);
    expect(levels.lastIndexOf('state')).toBeLessThan(levels.indexOf('federal'));
    const [first] = found;
    expect(bodies({ state: 'DE-BY', without: new Set([first?.id ?? '']) })).not.toContain(first);
  });

  it('was refused only where somebody said that it is not theirs', () => {
    const declined = (reason: 'wrong-area' | 'no-capacity') =>
      story(
        ['2026-11-23 10:00', ASKED],
        ['2026-11-23 10:00', TO_DESK],
        ['2026-11-23 11:00', { kind: 'declined', reason, note: '' }],
      );
    expect(clearingCause(declined('wrong-area'))).toBe('refused');
    expect(clearingCause(declined('no-capacity'))).toBe('unclear');
  });
});
