import { addDays, type CalendarDate } from '../../calendar/calendar-date';
import { isInGroup } from '../../catalogue/country-groups';
import type { Facts } from '../../plan/facts';
import { generalFindings } from '../../texts/findings/general';
import { settledValue } from '../parameters/parameter';
import { APPLY_AFTER_ENTRY_DAYS } from '../parameters/stay-months';
import { answersOf, comparedTo } from '../answers';
import { type FindingExtras, type Rule } from '../rule';
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
const ID = 'place-of-application';
const byVisa = answersOf(ID, provision('AufenthG', '5', 'Abs. 2'), generalFindings);
const bySwitch = answersOf(ID, provision('AufenthV', '39', 'Nr. 1, 3'), generalFindings);
const byPrivilege = answersOf(ID, provision('AufenthV', '41', 'Abs. 1, 3'), generalFindings);
const barred = answersOf(
  ID,
  sourceOf('§ 5 Abs. 2, § 10 AufenthG', 'https://www.gesetze-im-internet.de/aufenthg_2004/__10.html', 'K'),
  generalFindings,
);
const stated = comparedTo(undefined);
const PLACE_UNKNOWN: FindingExtras = { missingPaths: ['candidate.country'] };
const TITLE_UNKNOWN: FindingExtras = { missingPaths: ['candidate.germanTitle'] };
const ENTRY_UNKNOWN: FindingExtras = { missingPaths: ['candidate.enteredGermanyOn'] };
const WITHOUT_TITLE = new Set(['duldung', 'gestattung', 'none']);

function isTooLate({ applicationDate, asOf }: Facts, enteredOn: CalendarDate): boolean {
  return applicationDate > addDays(enteredOn, settledValue(APPLY_AFTER_ENTRY_DAYS, applicationDate, asOf));
}

function isPrivileged(facts: Facts): boolean {
  return facts.candidate.nationalities.some((country) => isInGroup(country, 'visaFreeForWork'));
}

export const placeOfApplication: Rule = {
  id: 'place-of-application',
  kind: 'refusal-ground',
  check(facts) {
    const { germanTitle: title, enteredGermanyOn: enteredOn } = facts.candidate;
    if (facts.inGermany === null) return bySwitch(facts, 'missing', 'applyMissing', PLACE_UNKNOWN);
    if (!facts.inGermany)
      return byVisa(facts, 'met', 'applyAbroad', stated(facts.candidate.country ?? 'abroad'));
    if (title === undefined) return bySwitch(facts, 'missing', 'applyMissing', TITLE_UNKNOWN);
    const privileged = isPrivileged(facts);
    if (privileged && (title === 'visa-free' || WITHOUT_TITLE.has(title))) {
      if (enteredOn === undefined) return byPrivilege(facts, 'missing', 'applyEntryMissing', ENTRY_UNKNOWN);
      if (isTooLate(facts, enteredOn)) return byPrivilege(facts, 'not-met', 'applyTooLate', stated(title));
    }
    if (WITHOUT_TITLE.has(title) && !privileged)
      return barred(facts, 'not-met', 'applyBarred', stated(title));
    if (privileged) return byPrivilege(facts, 'met', 'applyInGermany', stated(title));
    const afterClaim = title === 'visa-free' || title === 'schengen-visa';
    return bySwitch(facts, 'met', afterClaim ? 'applyAfterEntryClaim' : 'applyInGermany', stated(title));
  },
};
