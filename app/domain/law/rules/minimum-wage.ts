import { formatCents } from '../../money';
import type { Facts } from '../../plan/facts';
import { generalFindings, wageFindings } from '../../texts/findings/general';
import { raiseWage } from '../../texts/remedies';
import { MINIMUM_WAGE } from '../parameters/minimum-wage';
import { valueOn } from '../parameters/parameter';
import { finding, say, type Rule } from '../rule';
import { provision, sourceOf } from '../sources';

/**
 * General minimum wage on the first day of work; pay below it is a worse condition than that of comparable staff.
 * Source: § 1 MiLoG with MiLoV4 and MiLoV5; § 39 Abs. 2 Nr. 1, Abs. 3 Nr. 1 AufenthG; valid throughout
 * the encoded time, with the amount of the first day of work.
 * Covers: hourly wage, or yearly salary with weekly hours (52 weeks). Without hours the salary passes if it keeps
 * the minimum up to 40 hours. Leaves out: sector minimum wages, collective agreements, trainees.
 */
const WEEKS_A_YEAR = 52;
const FULL_TIME_HOURS = 40;
const EXCEPTED_KINDS = new Set(['training', 'further-training']);

interface WageAnswer {
  readonly result: 'met' | 'not-met' | 'missing';
  readonly text: keyof typeof wageFindings;
  readonly hours: string;
}

function judge(facts: Facts, minimumCents: number): WageAnswer | null {
  const { grossWageCentsPerHour: wage, hoursPerWeek } = facts.position;
  if (wage !== undefined && facts.position.grossSalaryCentsPerYear === undefined) {
    return {
      result: wage >= minimumCents ? 'met' : 'not-met',
      text: wage >= minimumCents ? 'met' : 'notMet',
      hours: '',
    };
  }
  const salary = facts.salaryCentsPerYear;
  if (salary === null) return null;
  if (hoursPerWeek !== undefined) {
    const reaches = salary >= minimumCents * hoursPerWeek * WEEKS_A_YEAR;
    return { result: reaches ? 'met' : 'not-met', text: reaches ? 'met' : 'notMet', hours: '' };
  }
  const tenths = Math.floor((salary * 10) / (minimumCents * WEEKS_A_YEAR));
  const hours = facts.language === 'de' ? String(tenths / 10).replace('.', ',') : String(tenths / 10);
  const passes = tenths >= FULL_TIME_HOURS * 10;
  return { result: passes ? 'met' : 'missing', text: passes ? 'metUpTo' : 'hoursMissing', hours };
}

export const minimumWage: Rule = {
  id: 'minimum-wage',
  kind: 'refusal-ground',
  check(facts) {
    if (EXCEPTED_KINDS.has(facts.kind)) return null;
    const answer = valueOn(MINIMUM_WAGE, facts.desiredStart, facts.asOf);
    if (answer.status === 'missing') return null;
    const { entry } = answer;
    const source = sourceOf(
      `${entry.citation}; § 39 Abs. 3 Nr. 1 AufenthG`,
      entry.url,
      entry.confidence,
      MINIMUM_WAGE.checkedOn,
    );
    const judged = judge(facts, entry.value);
    const expected = { value: entry.value, unit: 'cents-per-hour' } as const;
    if (judged === null) {
      return finding('minimum-wage', {
        result: 'missing',
        text: say(generalFindings.wageNoData, facts.language),
        source,
        expected,
        missingPaths: ['position.grossSalaryCentsPerYear', 'position.hoursPerWeek'],
      });
    }
    const values = {
      minimum: formatCents(entry.value, facts.language),
      actual: formatCents(facts.wageCentsPerHour ?? 0, facts.language),
      hours: judged.hours,
    };
    return finding('minimum-wage', {
      result: judged.result,
      text: wageFindings[judged.text][facts.language](values),
      source,
      expected,
      ...(facts.wageCentsPerHour === null
        ? {}
        : { actual: { value: facts.wageCentsPerHour, unit: 'cents-per-hour' } }),
      provisional: answer.status === 'latest',
      ...(judged.result === 'missing' ? { missingPaths: ['position.hoursPerWeek'] } : {}),
    });
  },
  remedies(facts, { ruleId, expected }) {
    const minimum = typeof expected?.value === 'number' ? expected.value : 0;
    const hours = facts.position.hoursPerWeek;
    const salary = facts.salaryCentsPerYear;
    const missing =
      hours === undefined || salary === null ? null : Math.ceil(minimum * hours * WEEKS_A_YEAR) - salary;
    return [
      {
        id: 'raise-wage',
        ruleId,
        centsPerYear: missing === null ? null : Math.max(missing, 0),
        text: raiseWage[facts.language]({ minimum: formatCents(minimum, facts.language) }),
        legalBasis: provision('MiLoG', '1').title,
      },
    ];
  },
};
