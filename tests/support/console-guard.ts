import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

/**
 * Fails a test that writes to console.error without saying so: React's warnings about keys or markup and
 * forgotten rejections would otherwise scroll past. A test that expects one calls `expectConsoleError`.
 */
let spy: MockInstance<typeof console.error>;
let expected: RegExp[] = [];

beforeEach(() => {
  expected = [];
  spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const lines = spy.mock.calls.map((call) => call.map(String).join(' '));
  spy.mockRestore();
  const unexpected = lines.filter((line) => !expected.some((pattern) => pattern.test(line)));
  expect(unexpected, 'console.error was called unexpectedly').toEqual([]);
  for (const pattern of expected) expect(lines.join('\n'), 'console.error was expected').toMatch(pattern);
});

/** Says that this test makes console.error be called with a text that matches. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}
