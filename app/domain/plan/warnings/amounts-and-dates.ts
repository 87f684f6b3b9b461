import { addDays, addMonths, formatDate, yearOf } from '../../calendar/calendar-date';
import { livelihoodThreshold } from '../../law/livelihood-amount';
import type { LivelihoodPurpose } from '../../law/parameters/livelihood';
import { AGE_RULE_SHARE } from '../../law/parameters/salary-shares';
import { SHARES_OF_RULE } from '../../law/parameters/shares-of-rules';
import { newEntrantWindowEnd } from '../../law/rules/new-entrant-degree';
import { salaryThreshold, type SalaryThreshold } from '../../law/salary-threshold';
import { LAW_CHECKED_ON } from '../../law/sources';
import { formatCents } from '../../money';
import {
  ageSalary,
  ageSalaryAtStart,
  amountsChange,
  amountsUnknown,
  crossesBirthday,
  crossesYear,
  lawCheckedLongAgo,
  livelihoodUnknown,
  newEntrantWindow,
  startBeforeTypical,
  warningTexts,
} from '../../texts/warnings';
import type { RouteId } from '../contract/vocabulary';
import type { Facts } from '../facts';
import { warning, type WarningContext, type WarningRule } from './context';

/** Warnings on sums, years and days. */

const HALF_A_YEAR_DAYS = 183;
const AGE_LIMIT_MONTHS = 45 * 12;

type KnownThreshold = Extract<SalaryThreshold, { status: 'known' }>;

/** The threshold that decides for the chosen route, else for the first better one that money closed. */
function decidingThreshold({
  facts,
  chosen,
  closedBetter,
  displaced,
}: WarningContext): { threshold: KnownThreshold; norm: string } | null {
  for (const route of [...(chosen === null ? [] : [chosen]), ...displaced, ...closedBetter]) {
    for (const finding of route.findings) {
      const shares = SHARES_OF_RULE[finding.ruleId];
      const isMoney = finding.expected?.unit === 'cents-per-year';
      if (shares === undefined || !isMoney || finding.result === 'not-applicable') continue;
      const threshold = salaryThreshold(shares, facts);
      if (threshold.status === 'known') return { threshold, norm: finding.legalBasis };
    }
  }
  return null;
}

function purposeOn(id: RouteId, { kind, qualification }: Facts): LivelihoodPurpose {
  if (id === '16a-1') return kind === 'further-training' ? 'further-training' : 'company-training';
  if (id === '16a-2') return 'school-training';
  return id === '16d-1' && qualification.measure === 'in-company' ? 'company-measure' : 'school-measure';
}

function livelihoodOfUnknownYear({ facts, chosen }: WarningContext) {
  const isJudged = chosen?.findings.some(({ ruleId, provisional }) => ruleId === 'livelihood' && provisional);
  if (chosen === null || isJudged !== true) return null;
  const threshold = livelihoodThreshold(purposeOn(chosen.id, facts), facts);
  if (threshold === null || threshold.unknownYear === null) return null;
  const { language } = facts;
  const text = livelihoodUnknown[language]({
    year: threshold.unknownYear,
    amount: formatCents(threshold.entry.value.cents, language),
    amountYear: threshold.amountYear,
    rise: formatCents(threshold.lastRiseCents, language),
  });
  return warning('amounts-unknown-for-year', 'risk', text, '§ 2 Abs. 3 AufenthG');
}

export const amountsUnknownForYear: WarningRule = (context) => {
  const deciding = decidingThreshold(context);
  const year = deciding?.threshold.unknownYear ?? null;
  if (deciding === null || year === null) return livelihoodOfUnknownYear(context);
  const { language } = context.facts;
  const { amountCents, year: amountYear, lastRiseCents } = deciding.threshold;
  const text = amountsUnknown[language]({
    year,
    amountYear,
    amount: formatCents(amountCents, language),
    rise: formatCents(lastRiseCents, language),
  });
  return warning('amounts-unknown-for-year', 'risk', text, deciding.norm);
};

export const amountsChangeBeforeStart: WarningRule = (context) => {
  const deciding = decidingThreshold(context);
  if (deciding === null || !deciding.threshold.hasSeveralAmounts) return null;
  const { language } = context.facts;
  const text = amountsChange[language]({
    year: deciding.threshold.year,
    amount: formatCents(deciding.threshold.amountCents, language),
  });
  return warning('amounts-change-before-start', 'risk', text, deciding.norm);
};

function turns45On(facts: Facts): string | null {
  return facts.candidate.dateOfBirth === undefined
    ? null
    : addMonths(facts.candidate.dateOfBirth, AGE_LIMIT_MONTHS);
}

/** The two forms of the age rule: the day that counts, the words, the norm. */
const AGE_RULES = [
  {
    ruleId: 'age-45',
    dayOf: ({ decisionDate }: Facts) => decisionDate,
    words: ageSalary,
    norm: '§ 18 Abs. 2 Nr. 5 AufenthG',
  },
  {
    ruleId: 'age-45-at-start',
    dayOf: ({ desiredStart }: Facts) => desiredStart,
    words: ageSalaryAtStart,
    norm: '§ 1 Abs. 2 BeschV',
  },
] as const;

/** Fires where an age rule decides for the chosen route or closed a better one. */
export const age45Salary: WarningRule = (context) => {
  const { facts, chosen, closedBetter } = context;
  const birthday = turns45On(facts);
  const threshold = salaryThreshold(AGE_RULE_SHARE, facts);
  if (birthday === null || threshold.status === 'missing') return null;
  for (const { ruleId, dayOf, words, norm } of AGE_RULES) {
    if (birthday > dayOf(facts)) continue;
    const decides = chosen?.findings.some(
      (finding) => finding.ruleId === ruleId && finding.result !== 'not-applicable',
    );
    const closes = closedBetter.some((route) =>
      route.findings.some((finding) => finding.ruleId === ruleId && finding.result === 'not-met'),
    );
    if (decides !== true && !closes) continue;
    const text = words[facts.language]({
      day: formatDate(birthday, facts.language),
      threshold: formatCents(threshold.amountCents, facts.language),
    });
    return warning('age-45-salary', 'risk', text, norm);
  }
  return null;
};

export const startTooEarly: WarningRule = ({ facts, procedure, chosen }) => {
  const typical = procedure.timeline.typicalStart;
  if (chosen === null || typical === null || facts.desiredStart >= typical) return null;
  const { language } = facts;
  const birthday = turns45On(facts);
  const turns45Meanwhile = birthday !== null && birthday > facts.asOf && birthday <= typical;
  const text =
    startBeforeTypical[language]({
      desired: formatDate(facts.desiredStart, language),
      typical: formatDate(typical, language),
    }) +
    (yearOf(typical) > yearOf(facts.desiredStart) ? crossesYear[language] : '') +
    (turns45Meanwhile ? crossesBirthday[language] : '');
  return warning('start-before-typical', 'risk', text, '§ 81a AufenthG, § 31a AufenthV');
};

export const newEntrantWindowEnds: WarningRule = ({ facts, chosen }) => {
  const last = newEntrantWindowEnd(facts);
  if (chosen?.id !== '18g-1-new-entrant' || last === null) return null;
  const isSoon = last <= addDays(facts.applicationDate, HALF_A_YEAR_DAYS);
  const text = newEntrantWindow[facts.language]({ last: formatDate(last, facts.language) });
  return warning(
    'new-entrant-window-ends',
    isSoon ? 'risk' : 'note',
    text,
    '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG',
  );
};

export const advanceConsent: WarningRule = ({ facts, chosen }) =>
  chosen?.acceleratedProcedure === 'yes'
    ? warning(
        'advance-consent-three-months',
        'note',
        warningTexts.advanceConsent[facts.language],
        '§ 31 Abs. 4 AufenthV',
      )
    : null;

export const lawCheckedLongBefore: WarningRule = ({ facts }) =>
  facts.asOf > addDays(LAW_CHECKED_ON, HALF_A_YEAR_DAYS)
    ? warning(
        'law-checked-long-ago',
        'risk',
        lawCheckedLongAgo[facts.language]({ checked: formatDate(LAW_CHECKED_ON, facts.language) }),
        'AufenthG, AufenthV, BeschV',
      )
    : null;
