import { describe, expect, it } from 'vitest';

import { COVERED_ROUTES } from '~/domain/law/routes';
import { protectionEndOf } from '~/domain/law/protection-end';
import { licenceForWork } from '~/domain/law/rules/licence-for-work';
import { temporaryProtectionLasts } from '~/domain/law/rules/temporary-protection';
import { balkanQuota } from '~/domain/law/rules/yearly-quota';
import { forBridge, forCareAssistance, forDriving, forIct } from '~/domain/law/scopes';
import type { RouteId } from '~/domain/plan/contract';
import { qualificationFindings } from '~/domain/texts/findings/qualification';

import { anElectrician } from '../plan/requests';
import { factsWith, type FactChanges } from './answers';

function traits(id: RouteId, changes: FactChanges) {
  const route = COVERED_ROUTES.find((one) => one.id === id);
  if (route === undefined) throw new Error(`no route ${id}`);
  const facts = factsWith(anElectrician(), changes);
  return { consent: route.isConsentRequired(facts), demand: route.recognition(facts) };
}

const FREED: FactChanges = {
  inGermany: true,
  candidate: { germanTitle: '18a', residentInGermanySince: '2020-01-01' },
};
const HELPER: FactChanges = { occupation: { minimumQualification: 'none' } };

describe('what a route demands by itself', () => {
  it.each([
    ['19c-1-best-friends', { regulated: true }, 'licence'],
    ['19c-1-best-friends', { regulated: true, ...HELPER }, 'none'],
    ['19c-1-best-friends', { regulated: false }, 'none'],
    ['19c-1-best-friends', { regulated: false, ...HELPER }, 'none'],
    ['19c-1-best-friends', { regulated: null }, 'none'],
    ['19c-1-specialist', { regulated: true }, 'licence'],
    ['19c-1-specialist', { regulated: false }, 'none'],
    ['19c-1-specialist', { regulated: null }, 'none'],
    ['19c-2-experience', { regulated: true }, 'licence'],
    ['19c-2-experience', { regulated: null }, 'state-recognition-confirmed'],
    ['24', { regulated: true }, 'licence'],
    ['24', { regulated: false }, 'none'],
    ['24', { regulated: null }, 'none'],
  ] as const)('%s with %j: %s', (id, changes, demand) => {
    expect(traits(id, changes).demand).toBe(demand);
  });

  it.each([
    ['16d-5', {}, false],
    ['16d-6', {}, false],
    ['18d', {}, false],
    ['18c-3', {}, false],
    ['24', {}, false],
    ['18a', {}, true],
    ['18b', {}, true],
    ['18b', FREED, false],
    ['19c-1-best-friends', {}, true],
    ['19c-1-best-friends', FREED, false],
    ['19c-1-western-balkans', {}, true],
    ['19c-1-western-balkans', FREED, false],
    ['19c-1-short-quota', FREED, true],
  ] as const)('%s with %j: consent %s', (id, changes, consent) => {
    expect(traits(id, changes).consent).toBe(consent);
  });
});

describe('whom a route concerns', () => {
  const isFor = (scope: typeof forBridge, changes: FactChanges) =>
    scope(factsWith(anElectrician(), changes)) === null;

  it.each([
    ['a foreign training', { qualification: { recognition: 'partial' } }, true],
    ['no qualification', { qualification: { kind: 'none', recognition: undefined } }, false],
    ['a German one', { qualification: { country: 'DE', recognition: undefined } }, false],
    ['fully recognised', { qualification: { recognition: 'full' } }, false],
    ['a researcher', { kind: 'research', qualification: { recognition: 'partial' } }, false],
  ] as const)('bridge, %s: %s', (_name, changes, isConcerned) => {
    expect(isFor(forBridge, changes)).toBe(isConcerned);
  });

  it.each([
    [forCareAssistance, '5321', true],
    [forCareAssistance, '7411', false],
    [forCareAssistance, null, false],
    [forDriving, '8332', true],
    [forDriving, '7411', false],
    [forDriving, null, false],
    [forIct, '2512', true],
    [forIct, '7411', false],
    [forIct, null, true],
  ] as const)('%o, ISCO %s: %s', (scope, isco08, isConcerned) => {
    expect(isFor(scope, { isco08 })).toBe(isConcerned);
  });

  it('care assistance by the catalogue, whatever the code', () => {
    const occupation = { authorityGroup: 'pflegehilfe-assistenz' } as const;
    expect(isFor(forCareAssistance, { occupation, isco08: '7411' })).toBe(true);
  });
});

describe('single answers', () => {
  const check = (rule: typeof licenceForWork, changes: FactChanges) =>
    rule.check(factsWith(anElectrician(), changes), { consentRequired: true });

  it('helper work needs no licence where its regulation is known', () => {
    expect(check(licenceForWork, { ...HELPER, regulated: true })).toMatchObject({
      result: 'not-applicable',
      text: qualificationFindings.licenceNotNeeded.en,
    });
    expect(check(licenceForWork, { ...HELPER, regulated: null })?.result).toBe('missing');
    const open = { regulated: true, qualification: { licence: 'none', recognition: undefined } } as const;
    expect(check(licenceForWork, open)?.result).toBe('not-met');
  });

  it('a quota is told, never judged', () => {
    expect(check(balkanQuota, {})).toMatchObject({ result: 'not-applicable' });
  });

  const held = (titleValidUntil: string | undefined, asOf = '2026-03-02'): FactChanges => ({
    asOf,
    inGermany: true,
    candidate: { germanTitle: '24', titleValidUntil },
  });

  it('temporary protection lasts until the first day of work', () => {
    const on = (desiredStart: string) =>
      check(temporaryProtectionLasts, { ...held(undefined), desiredStart });
    expect(on('2027-03-04')).toMatchObject({
      result: 'met',
      text: 'The title is still valid on the first day of work; it runs until 4 March 2027.',
    });
    expect(on('2027-03-05')).toMatchObject({
      result: 'not-met',
      text: 'The title runs only until 4 March 2027, so it ends before the first day of work. Blocked unless it is extended.',
    });
  });

  it.each([
    ['nothing printed', undefined, '2026-03-02', '2027-03-04'],
    ['valid on the day that prolongs', '2026-02-01', '2026-03-02', '2027-03-04'],
    ['ended the day before', '2026-01-31', '2026-03-02', '2026-01-31'],
    ['printed longer', '2028-01-01', '2026-03-02', '2028-01-01'],
    ['before the first ordinance, printed', '2023-12-31', '2023-06-01', '2023-12-31'],
    ['before the first ordinance, nothing printed', undefined, '2023-06-01', undefined],
  ] as const)('%s', (_name, printed, asOf, until) => {
    expect(protectionEndOf(factsWith(anElectrician(), held(printed, asOf)))?.until).toBe(until);
  });
});
