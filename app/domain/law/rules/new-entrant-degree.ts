import { addMonths, formatDate } from '../../calendar/calendar-date';
import type { Facts } from '../../plan/facts';
import { blueCardFindings, entrantFindings } from '../../texts/findings/blue-card';
import { settledValue } from '../parameters/parameter';
import { NEW_ENTRANT_MONTHS } from '../parameters/qualification-months';
import { finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * New entrant: the degree lies at most three years before the application, to the day.
 * Source: § 18g Abs. 1 S. 2 Nr. 2 AufenthG, since 2023-11-18.
 * Covers: the day of the degree and that of the application. Leaves out: renewals, which have their own limits (Abs. 6).
 */
const SOURCE = provision('AufenthG', '18g', 'Abs. 1 S. 2 Nr. 2');

/** Last day on which an application is within the three years; null without the day of the degree. */
export function newEntrantWindowEnd(facts: Facts): string | null {
  const completed = facts.qualification.completedOn;
  if (completed === undefined) return null;
  return addMonths(completed, settledValue(NEW_ENTRANT_MONTHS, facts.applicationDate, facts.asOf));
}

export const newEntrantDegree: Rule = {
  id: 'new-entrant-degree',
  kind: 'condition',
  check(facts) {
    const { language, applicationDate } = facts;
    const completed = facts.qualification.completedOn;
    const last = newEntrantWindowEnd(facts);
    if (completed === undefined || last === null) {
      return finding('new-entrant-degree', {
        result: 'missing',
        text: say(blueCardFindings.degreeDateMissing, language),
        source: SOURCE,
        missingPaths: ['candidate.qualification.completedOn'],
      });
    }
    const measured = {
      expected: { value: last, unit: 'date' } as const,
      actual: { value: applicationDate, unit: 'date' } as const,
      source: SOURCE,
    };
    if (completed > applicationDate) {
      return finding('new-entrant-degree', {
        ...measured,
        result: 'not-met',
        text: say(blueCardFindings.degreeNotYet, language),
      });
    }
    const isMet = applicationDate <= last;
    const values = { completed: formatDate(completed, language), last: formatDate(last, language) };
    return finding('new-entrant-degree', {
      ...measured,
      result: isMet ? 'met' : 'not-met',
      text: entrantFindings[isMet ? 'met' : 'notMet'][language](values),
    });
  },
};
