import { formatDate } from '../../calendar/calendar-date';
import { completionFindings } from '../../texts/findings/qualification';
import { finding, type Rule } from '../rule';
import { sourceOf } from '../sources';

/**
 * The qualification is completed when the title is granted.
 * Source: § 18 Abs. 3 AufenthG (a skilled worker *possesses* the qualification); valid throughout the encoded time.
 * Covers: a known day of completion after the day of the decision. Leaves out: an unknown day, which is not asked
 * for here, because recognition and evaluation need the certificate anyway.
 */
const SOURCE = sourceOf(
  '§ 18 Abs. 3 AufenthG',
  'https://www.gesetze-im-internet.de/aufenthg_2004/__18.html',
  'D',
);

export const qualificationCompleted: Rule = {
  id: 'qualification-completed',
  kind: 'refusal-ground',
  variesWith: 'decision-date',
  check(facts) {
    const completed = facts.qualification.completedOn;
    if (completed === undefined || completed <= facts.decisionDate) return null;
    return finding('qualification-completed', {
      result: 'not-met',
      text: completionFindings.notYet[facts.language]({ day: formatDate(completed, facts.language) }),
      source: SOURCE,
      expected: { value: facts.decisionDate, unit: 'date' },
      actual: { value: completed, unit: 'date' },
    });
  },
};
