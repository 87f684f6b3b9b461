import { describe, expect, it } from 'vitest';

import * as anyJob from '~/domain/texts/findings/any-job';
import * as bridge from '~/domain/texts/findings/bridge';
import * as experience from '~/domain/texts/findings/experience';
import * as livelihood from '~/domain/texts/findings/livelihood';
import * as opportunityCard from '~/domain/texts/findings/opportunity-card';
import * as positions from '~/domain/texts/findings/positions';
import * as protection from '~/domain/texts/findings/protection';
import * as training from '~/domain/texts/findings/training';
import * as scope from '~/domain/texts/scope';
import * as blueCard from '~/domain/texts/findings/blue-card';
import * as general from '~/domain/texts/findings/general';
import * as qualification from '~/domain/texts/findings/qualification';
import * as salary from '~/domain/texts/findings/salary';
import * as plan from '~/domain/texts/plan';
import * as questions from '~/domain/texts/questions';
import * as remedies from '~/domain/texts/remedies';
import * as errors from '~/domain/texts/request-errors';
import * as routes from '~/domain/texts/routes';
import * as warnings from '~/domain/texts/warnings';

/** Every pair of sentences in a module, with its path. Sentences with values are called with a stand-in for each. */
function* sentences(value: unknown, path: string): Generator<readonly [string, unknown, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  if ('de' in value && 'en' in value) {
    yield [path, value.de, value.en];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* sentences(inner, `${path}.${key}`);
}

function spoken(sentence: unknown): string {
  const values = new Proxy({}, { get: () => 'VALUE' });
  return typeof sentence === 'function'
    ? String((sentence as (values: object) => string)(values))
    : String(sentence);
}

const MODULES = {
  anyJob,
  bridge,
  experience,
  livelihood,
  opportunityCard,
  positions,
  protection,
  training,
  scope,
  blueCard,
  general,
  qualification,
  salary,
  plan,
  questions,
  remedies,
  errors,
  routes,
  warnings,
};
const ALL = Object.entries(MODULES).flatMap(([name, module]) => [...sentences({ ...module }, name)]);

describe('texts', () => {
  it('there are enough of them to mean something', () => {
    expect(ALL.length).toBeGreaterThan(150);
  });

  it.each(ALL)('%s is complete in both languages', (_path, de, en) => {
    for (const text of [spoken(de), spoken(en)]) {
      expect(text.trim().length).toBeGreaterThan(2);
      expect(text.length).toBeLessThan(500);
      expect(text).not.toMatch(/undefined|\bimpossible\b|unmöglich|\bTODO\b/);
    }
  });

  it('sentences with values use the same values in both languages', () => {
    for (const [path, de, en] of ALL) {
      if (typeof de !== 'function' || typeof en !== 'function') continue;
      const used = (sentence: (values: object) => string) => {
        const names = new Set<PropertyKey>();
        sentence(new Proxy({}, { get: (_target, name) => (names.add(name), 'VALUE') }));
        return [...names].map(String).sort();
      };
      expect([path, used(de as (values: object) => string)]).toEqual([
        path,
        used(en as (values: object) => string),
      ]);
    }
  });
});
