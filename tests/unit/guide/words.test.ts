import { describe, expect, it } from 'vitest';

import { COVERED_ROUTES } from '~/domain/law/routes';
import { ROUTE_IDS } from '~/domain/plan/contract';
import { countryGroupWords } from '~/domain/texts/guide/country-group-words';
import { exampleWords } from '~/domain/texts/guide/example-words';
import { iscoGroupWords, parameterWords, unitWords } from '~/domain/texts/guide/parameter-words';
import { routeWords } from '~/domain/texts/guide/route-words';
import { ruleWords } from '~/domain/texts/guide/rule-words';
import { LAW_PARAMETERS } from '~/queries/guide/law-parameters.server';

const RULES = [...new Set(COVERED_ROUTES.flatMap((route) => route.rules.map((rule) => rule.id)))];

/** Every text in a tree of words, with where it stands. */
function textsIn(node: unknown, path: string): Array<{ path: string; de: unknown; en: unknown }> {
  if (typeof node !== 'object' || node === null) return [];
  if ('de' in node && 'en' in node) return [{ path, de: node.de, en: node.en }];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

const TEXTS = Object.entries({
  routeWords,
  ruleWords,
  parameterWords,
  unitWords,
  iscoGroupWords,
  exampleWords,
  countryGroupWords,
}).flatMap(([name, words]) => textsIn(words, name));

describe('the words of the guide', () => {
  it.each(ROUTE_IDS)('tell what the route %s is and what to mind', (id) => {
    expect(routeWords[id].summary.de).not.toBe('');
    expect(routeWords[id].mind.en).not.toBe('');
  });

  it.each(RULES)('say what the rule %s demands, looks at and leaves out', (id) => {
    expect(ruleWords[id], `describe "${id}" in app/domain/texts/guide/rules`).toBeDefined();
  });

  it.each([...LAW_PARAMETERS.values()])('explain the parameter $name and its unit', ({ name, unit }) => {
    expect(parameterWords[name], `describe "${name}" in parameter-words.ts`).toBeDefined();
    expect(unitWords[unit], `name the unit "${unit}" in parameter-words.ts`).toBeDefined();
  });

  it('name only parameters that exist', () => {
    const named = Object.values(ruleWords).flatMap(({ parameters = [] }) => parameters);
    expect(named.filter((name) => !LAW_PARAMETERS.has(name))).toEqual([]);
  });

  it('are complete in both languages, without stray blanks', () => {
    const odd = TEXTS.filter(({ de, en }) =>
      [de, en].some(
        (text) => typeof text !== 'string' || text === '' || text !== text.trim() || / {2}/.test(text),
      ),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
    expect(TEXTS.length).toBeGreaterThan(100);
  });

  it('address nobody informally and write the colon form', () => {
    const odd = TEXTS.filter(({ de }) =>
      /\b(du|dein|deine|dir|dich)\b|\w(\*innen|\*in|_innen|Innen)\b/.test(String(de)),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
