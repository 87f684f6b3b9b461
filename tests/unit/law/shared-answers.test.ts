import { describe, expect, it } from 'vitest';

import { answersOf, comparedTo } from '~/domain/law/answers';
import { assessRoute } from '~/domain/law/assess-route';
import { COVERED_ROUTES } from '~/domain/law/routes';
import { code, type FindingExtras } from '~/domain/law/rule';
import { shortageOccupation } from '~/domain/law/rules/occupation-group';
import { recentExperience } from '~/domain/law/rules/recent-experience';
import { hasSameThreshold } from '~/domain/law/salary-threshold';
import { BLUE_CARD_REGULAR_SHARE } from '~/domain/law/parameters/salary-shares';
import { provision } from '~/domain/law/sources';
import { targetOf } from '~/domain/law/work';

import { aDeveloper, anElectrician, factsOf } from '../plan/requests';
import { answer, factsWith } from './answers';

/** Findings and routes that many cases have in common are one object; none may be given to a case it is not true of. */

const WORDS = { open: { de: 'Offen.', en: 'Open.' }, shut: { de: 'Zu.', en: 'Shut.' } };
const SOURCE = provision('AufenthG', '18a');
const facts = (language: 'de' | 'en') => ({ ...factsOf(anElectrician()), language });

describe('answers from a fixed set of sentences', () => {
  it('are one object as long as all is the same, and change with result, language and what stands beside them', () => {
    const say = answersOf('some-rule', SOURCE, WORDS);
    const coded: FindingExtras = { actual: code('a') };
    const first = say(facts('de'), 'met', 'open');
    expect(say(facts('de'), 'met', 'open')).toBe(first);
    expect(say(facts('de'), 'not-met', 'open')).toMatchObject({ result: 'not-met', text: 'Offen.' });
    expect(say(facts('de'), 'met', 'open')).toBe(first);
    expect(say(facts('en'), 'met', 'open')).toMatchObject({ result: 'met', text: 'Open.' });
    expect(say(facts('de'), 'met', 'open', coded)).toMatchObject({ actual: { value: 'a', unit: 'code' } });
    expect(say(facts('de'), 'met', 'open')).toMatchObject({ actual: null });
    expect(say(facts('de'), 'met', 'shut')).toMatchObject({ text: 'Zu.' });
  });

  it('with a sum of the case are made for each case', () => {
    const say = answersOf('some-rule', SOURCE, WORDS);
    const sums: FindingExtras = { reserveCents: 1 };
    expect(say(facts('de'), 'met', 'open', sums)).not.toBe(say(facts('de'), 'met', 'open', sums));
  });

  it('name what was expected where something was, and what is there', () => {
    expect(comparedTo(code('wanted'))('found')).toEqual({ expected: code('wanted'), actual: code('found') });
    expect(comparedTo(undefined)('found')).toEqual({ actual: code('found') });
  });
});

describe('a route that does not concern the case', () => {
  it('says of the accelerated procedure what is true of this case, also where the reason was told before', () => {
    const route = COVERED_ROUTES.find(({ id }) => id === '16a-1');
    if (route === undefined) throw new Error('the route is covered');
    const abroad = factsWith(anElectrician(), { inGermany: false });
    const here = factsWith(anElectrician(), { inGermany: true });
    for (const given of [abroad, here, abroad]) {
      const { outcome, acceleratedProcedure } = assessRoute(route, given);
      expect(outcome).toBe('not-applicable');
      expect(acceleratedProcedure === 'no').toBe(given.inGermany === true);
    }
  });
});

describe('a threshold of the first round', () => {
  const on = (decisionDate: string) =>
    factsWith(aDeveloper(), {
      asOf: '2026-11-20',
      applicationDate: '2026-11-20',
      desiredStart: '2026-12-15',
      decisionDate,
    });
  const isSame = (before: string, after: string) =>
    hasSameThreshold(BLUE_CARD_REGULAR_SHARE, on(before), on(after));

  it('holds for another day of the same year', () => {
    expect(isSame('2026-12-01', '2026-12-10')).toBe(true);
  });

  it('does not hold where the day comes into a year without a known amount', () => {
    expect(isSame('2026-12-01', '2027-02-01')).toBe(false);
    expect(isSame('2027-02-01', '2026-12-01')).toBe(false);
  });

  it('does not hold where no amount is known: the sentence names the day', () => {
    const early = (day: string) =>
      factsWith(aDeveloper(), { applicationDate: '2015-01-01', decisionDate: day, asOf: '2026-11-20' });
    expect(hasSameThreshold(BLUE_CARD_REGULAR_SHARE, early('2015-03-01'), early('2015-04-01'))).toBe(false);
  });
});

describe('sentences that name what was looked at', () => {
  it.each([
    ['2514', 'ISCO-08 2514 gehört zur Engpassgruppe 25.'],
    ['3343', 'ISCO-08 3343 steht nicht auf der Liste der Engpassberufe.'],
  ])('the code %s and its group', (isco08, text) => {
    expect(answer(shortageOccupation, aDeveloper(), { isco08, language: 'de' }).text).toBe(text);
  });

  it.each([
    ['2024-02-29', 'candidate.experience.relevantMonthsLast7Years'],
    ['2024-03-01', 'candidate.experience.relevantMonthsLast5Years'],
  ])('experience is asked for in the window of the law on %s', (applicationDate, path) => {
    const found = answer(recentExperience, anElectrician(), { applicationDate, experience: {} });
    expect(found).toMatchObject({ result: 'missing', missingPaths: [path] });
  });

  it('assistants are recognised for a target only, others for their own work', () => {
    const skilled = factsOf(anElectrician());
    const assistant = {
      ...skilled,
      occupation: { ...skilled.occupation, minimumQualification: 'assistant' as const },
    };
    expect(targetOf(skilled)).toBe(skilled.occupation);
    expect(targetOf(assistant)).toBeNull();
    expect(targetOf({ ...assistant, targetOccupation: skilled.occupation })).toBe(skilled.occupation);
  });
});
