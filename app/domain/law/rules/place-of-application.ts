import { addDays } from '../../calendar/calendar-date';
import { isInGroup } from '../../catalogue/country-groups';
import type { Facts } from '../../plan/facts';
import { generalFindings } from '../../texts/findings/general';
import { code, finding, say, type Rule } from '../rule';
import { provision, sourceOf } from '../sources';

/**
 * Where the title may be applied for by people who are in Germany already.
 * Source: § 39 Nr. 1, 3 AufenthV; § 41 Abs. 1, 3 AufenthV; § 5 Abs. 2 AufenthG; valid throughout the encoded
 * time.
 * Covers: holders of a national visa or title; citizens of the states of § 41; visa-free and Schengen stays.
 * An open question here is asked, but does not hold the route back: whoever may not apply in Germany can leave and
 * apply with a visa.
 * Leaves out: asylum seekers' bar (§ 10 AufenthG) in detail, tolerated stays (§§ 60a ff.): those need counsel.
 */
const VISA = provision('AufenthG', '5', 'Abs. 2');
const SWITCH = provision('AufenthV', '39', 'Nr. 1, 3');
const PRIVILEGED = provision('AufenthV', '41', 'Abs. 1, 3');
const BARRED = sourceOf(
  '§ 5 Abs. 2, § 10 AufenthG',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__10.html',
  'K',
);
const WITHOUT_TITLE = new Set(['duldung', 'gestattung', 'none']);

/** Visa-free nationals apply within this time of entry. */
const DAYS_AFTER_ENTRY = 90;

function isTooLate(facts: Facts): boolean {
  const { enteredGermanyOn } = facts.candidate;
  return (
    enteredGermanyOn !== undefined && facts.applicationDate > addDays(enteredGermanyOn, DAYS_AFTER_ENTRY)
  );
}

function isPrivileged(facts: Facts): boolean {
  return facts.candidate.nationalities.some((country) => isInGroup(country, 'visaFreeForWork'));
}

export const placeOfApplication: Rule = {
  id: 'place-of-application',
  kind: 'refusal-ground',
  check(facts) {
    const title = facts.candidate.germanTitle;
    if (facts.inGermany === null) {
      return finding('place-of-application', {
        result: 'missing',
        text: say(generalFindings.applyMissing, facts.language),
        source: SWITCH,
        missingPaths: ['candidate.country'],
      });
    }
    if (!facts.inGermany) {
      return finding('place-of-application', {
        result: 'met',
        text: say(generalFindings.applyAbroad, facts.language),
        source: VISA,
        actual: code(facts.candidate.country ?? 'abroad'),
      });
    }
    if (title === undefined) {
      return finding('place-of-application', {
        result: 'missing',
        text: say(generalFindings.applyMissing, facts.language),
        source: SWITCH,
        missingPaths: ['candidate.germanTitle'],
      });
    }
    const privileged = isPrivileged(facts);
    const reliesOnEntry = title === 'visa-free' || WITHOUT_TITLE.has(title);
    if (privileged && reliesOnEntry && facts.candidate.enteredGermanyOn === undefined) {
      return finding('place-of-application', {
        result: 'missing',
        text: say(generalFindings.applyEntryMissing, facts.language),
        source: PRIVILEGED,
        missingPaths: ['candidate.enteredGermanyOn'],
      });
    }
    if (privileged && reliesOnEntry && isTooLate(facts)) {
      return finding('place-of-application', {
        result: 'not-met',
        text: say(generalFindings.applyTooLate, facts.language),
        source: PRIVILEGED,
        actual: code(title),
      });
    }
    if (WITHOUT_TITLE.has(title) && !privileged) {
      return finding('place-of-application', {
        result: 'not-met',
        text: say(generalFindings.applyBarred, facts.language),
        source: BARRED,
        actual: code(title),
      });
    }
    const afterClaim = (title === 'visa-free' || title === 'schengen-visa') && !privileged;
    return finding('place-of-application', {
      result: 'met',
      text: say(
        afterClaim ? generalFindings.applyAfterEntryClaim : generalFindings.applyInGermany,
        facts.language,
      ),
      source: privileged ? PRIVILEGED : SWITCH,
      actual: code(title),
    });
  },
};
