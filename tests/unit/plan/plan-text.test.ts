import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { readPlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import { writePlan } from '~/domain/plan/plan-text';
import { Utf8Text } from '~/domain/utf8-text';

import { mixedRequests } from '#tests/support/mixed-requests';

const decoder = new TextDecoder();

function plansOf(count: number) {
  return [...mixedRequests(count)].map((line) => {
    const reading = readPlanRequest(JSON.parse(line));
    if (!reading.ok) throw new Error(line);
    return planCase(reading.request, bundledDirectory);
  });
}

describe('a plan written as text', () => {
  it('is byte for byte what JSON.stringify gives, whatever was written before it', () => {
    const out = new Utf8Text();
    for (const plan of plansOf(400)) {
      out.clear();
      writePlan(plan, out);
      expect(decoder.decode(out.view()) === JSON.stringify(plan)).toBe(true);
    }
  });

  it('stands behind what the buffer holds, and the buffer grows as far as needed', () => {
    const plans = plansOf(40);
    const out = new Utf8Text();
    for (const plan of plans) {
      writePlan(plan, out);
      out.writeByte(0x0a);
    }
    const lines = decoder.decode(out.view()).trimEnd().split('\n');
    expect(out.length).toBeGreaterThan(1024 * 1024);
    expect(lines).toEqual(plans.map((plan) => JSON.stringify(plan)));
  });

  it('can be cleared and used again', () => {
    const out = new Utf8Text();
    out.write('ä€𝄞');
    out.clear();
    out.write('§ 18g');
    expect(decoder.decode(out.view())).toBe('§ 18g');
  });
});
